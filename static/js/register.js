// The register in place: what a filter, a link of the list or the order asks for is fetched from its own address and put where the old
// list stood. Every address shows the same without this script.

const RESULTS = ".result-list";
const FORM = "#filters-form";
// Parts of the page that follow the state of the list.
const PARTS = [RESULTS, FORM, ".language-switch"];
const LONGEST_WAIT = 15000; // milliseconds

const status = document.querySelector("[data-register-status]");
const ticked = new Set();
let running = null;
let shown = location.search;

// The address that the form asks for, without empty fields.
function addressOfForm() {
  const form = document.querySelector(FORM);
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") query.append(name, value);
  const address = new URL(form.action);
  address.search = query;
  return address;
}

// The same control in the page as it is now: the one that had the focus was replaced.
function sameControl(control) {
  if (!control?.name) return null;
  const named = document.querySelectorAll(`[name="${CSS.escape(control.name)}"]`);
  return [...named].find((other) => other.type !== "checkbox" || other.value === control.value) ?? null;
}

function openFolded() {
  return [...document.querySelectorAll("[data-filter][open]")].map((folded) => folded.dataset.filter);
}

function put(page) {
  const open = openFolded();
  const active = document.activeElement;
  const scrolled = document.querySelector("#filters").scrollTop;
  for (const part of PARTS) {
    const fresh = page.querySelectorAll(part);
    document.querySelectorAll(part).forEach((old, place) => old.replaceChildren(...fresh[place].childNodes));
  }
  for (const name of open) document.querySelector(`[data-filter="${name}"]`)?.setAttribute("open", "");
  document.querySelector("#filters").scrollTop = scrolled;
  const words = document.querySelector(`[name="q"][form]`);
  if (words !== active) words.value = page.querySelector(`[name="q"][form]`).value;
  showTicked();
  return active.isConnected ? active : sameControl(active);
}

// Fetches an address and shows it; a browser that cannot goes there as to any page.
async function show(address, { push = true, toTitle = false } = {}) {
  running?.abort();
  const request = (running = new AbortController());
  const timer = setTimeout(() => request.abort("slow"), LONGEST_WAIT);
  document.querySelector(RESULTS).setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal: request.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || PARTS.some((part) => !page.querySelector(part))) throw new Error(`no list: ${answer.status}`);
    const control = put(page);
    shown = address.search;
    if (push) history.pushState(null, "", address);
    const title = document.querySelector("#results-title");
    status.textContent = title.textContent;
    if (toTitle) {
      title.tabIndex = -1;
      title.focus();
      title.scrollIntoView({ block: "nearest" });
    } else control?.focus({ preventScroll: true });
  } catch {
    // A newer request took over, or this one failed: then the browser shows what became of it.
    if (running === request) location.assign(address);
  } finally {
    clearTimeout(timer);
    if (running === request) document.querySelector(RESULTS).removeAttribute("aria-busy");
  }
}

// What is ticked for a comparison stays ticked while the list changes, also where the list does not show it any more.
function showTicked() {
  const form = document.querySelector("#compare-form");
  if (!form) return;
  for (const kept of form.querySelectorAll("[type=hidden]")) kept.remove();
  for (const code of ticked) {
    const box = document.querySelector(`[name="code"][value="${CSS.escape(code)}"]`);
    if (box) box.checked = true;
    else {
      const kept = document.createElement("input");
      Object.assign(kept, { type: "hidden", name: "code", value: code });
      form.append(kept);
    }
  }
  form.querySelector("[data-register-ticked]").textContent = [...ticked].join(", ");
}

document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.name === "code" && field.type === "checkbox") {
    if (field.checked) ticked.add(field.value);
    else ticked.delete(field.value);
    showTicked();
  } else if (field.form?.matches(FORM) && field.name !== "q") show(addressOfForm());
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches(FORM)) return;
  event.preventDefault();
  const filters = document.querySelector("#filters");
  if (filters.matches(":popover-open")) filters.hidePopover();
  show(addressOfForm(), { toTitle: true });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!link.closest(`${RESULTS}, ${FORM}`) || link.origin !== location.origin || link.pathname !== location.pathname) return;
  if (link.hash) return;
  event.preventDefault();
  const filters = document.querySelector("#filters");
  if (filters.matches(":popover-open")) filters.hidePopover();
  show(new URL(link.href), { toTitle: true });
});

// A jump within the page is the browser's own affair.
addEventListener("popstate", () => {
  if (location.search !== shown) show(new URL(location.href), { push: false });
});

// A browser that comes back to the page may have kept the ticks of before.
for (const box of document.querySelectorAll('[name="code"]:checked')) ticked.add(box.value);
showTicked();
