/* The warnings before publishing: fetched when the panel opens, when the page was saved, and shown as a number beside the
   actions of the form. */

const panel = document.querySelector("[data-publication-warnings]");
const form = document.querySelector("form[data-edit-form]");

class Warnings {
  constructor() {
    this.list = panel.querySelector("[data-list]");
    this.counts = document.querySelectorAll("[data-warnings-total]");
    this.badge = this.makeBadge();
    this.load();
    form.addEventListener("w-autosave:success", () => this.plan());
  }

  plan() {
    clearTimeout(this.planned);
    this.planned = setTimeout(() => this.load(), 1000);
  }

  async load() {
    // A new page gets its number, and with it an address, by its first save.
    const number = new URL(form.action, location.href).pathname.match(/\/pages\/(\d+)\/edit\//)?.[1];
    if (!number) return;
    const address = panel.dataset.publicationWarnings.replace(/\/0\/$/, `/${number}/`);
    let response;
    try {
      response = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    } catch {
      return; // the bar of the session says what is wrong
    }
    if (!response.ok || response.redirected) return;
    // The server's own template, escaped there.
    this.list.innerHTML = await response.text();
    const found = Number(this.list.querySelector("[data-warnings-count]")?.dataset.warningsCount ?? 0);
    for (const place of document.querySelectorAll("[data-warnings-total]")) place.textContent = String(found);
    this.badge.hidden = !found;
  }

  /* Beside the actions, where the eye is before publishing. */
  makeBadge() {
    const badge = document.getElementById("portal-warnings-badge").content.firstElementChild.cloneNode(true);
    badge.hidden = true;
    badge.addEventListener("click", () => {
      document.querySelector("[data-side-panel-toggle=checks][aria-expanded=false]")?.click();
      requestAnimationFrame(() => panel.querySelector("h2").focus());
    });
    (document.querySelector("footer .footer__container") ?? form).after(badge);
    return badge;
  }
}

if (panel && form) new Warnings();
