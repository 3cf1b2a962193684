/* What happens when the session ends, or the network does, while somebody writes: a bar says so and offers to sign in in
   another tab; here the work stays, and is saved as soon as the server takes it again. */

const setup = JSON.parse(document.getElementById("portal-editing").textContent);
const ASK_EVERY = 4000; // milliseconds, only while something is wrong

const State = { FINE: "fine", ENDED: "ended", OFFLINE: "offline", SOMEBODY_ELSE: "somebody-else" };

async function askServer() {
  let response;
  try {
    response = await fetch(setup.addresses.session, {
      headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
      cache: "no-store",
    });
  } catch {
    return { state: State.OFFLINE };
  }
  // Signed out, the server answers with a refusal or leads to the page for signing in.
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  const answer = isJson ? await response.json() : {};
  if (response.status >= 500) return { state: State.OFFLINE };
  if (!response.ok || response.redirected || !answer.token) return { state: State.ENDED, signIn: answer.login_url };
  if (String(answer.user) !== String(setup.user)) return { state: State.SOMEBODY_ELSE };
  return { state: State.FINE, token: answer.token };
}

class SessionWatch {
  constructor(form) {
    this.form = form;
    this.state = State.FINE;
    this.element = document.getElementById("portal-session").content.firstElementChild.cloneNode(true);
    form.prepend(this.element);
    // The automatic saving and the ping that tells of other editors fail first; neither says why.
    document.addEventListener("w-autosave:error", ({ detail }) => this.doubt(detail));
    document.addEventListener("w-swap:error", () => this.ask());
    for (const event of ["online", "offline", "focus"]) window.addEventListener(event, () => this.ask());
    form.addEventListener("w-autosave:success", () => this.state === State.FINE && this.finish());
    form.addEventListener("submit", (event) => this.holdBack(event));
  }

  doubt(detail) {
    if (!detail?.response?.error_code) this.ask(); // a refusal with a reason comes from a session that lives
  }

  async ask() {
    if (this.asking) return;
    this.asking = true;
    const answer = await askServer();
    this.asking = false;
    if (answer.state === State.FINE) this.recover(answer.token);
    else this.fail(answer);
  }

  fail({ state, signIn }) {
    this.state = state;
    this.element.hidden = false;
    for (const part of this.element.querySelectorAll("[data-when-state]")) {
      part.hidden = !part.dataset.whenState.split(" ").includes(state);
    }
    this.element.querySelector("a").href = signIn ?? setup.addresses.signIn;
    clearTimeout(this.next);
    this.next = setTimeout(() => this.ask(), ASK_EVERY);
  }

  recover(token) {
    clearTimeout(this.next);
    if (this.state === State.FINE) return;
    this.state = State.FINE;
    for (const field of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) field.value = token;
    this.say("back");
    // Wagtail's automatic saving listens to this; without it, the editor saves.
    const changed = { bubbles: true, cancelable: true, detail: { type: "edits" } };
    this.form.dispatchEvent(new CustomEvent("w-unsaved:add", changed));
  }

  finish() {
    if (this.element.hidden) return;
    this.say("saved");
    setTimeout(() => {
      if (this.state === State.FINE) this.element.hidden = true;
    }, 6000);
  }

  say(what) {
    for (const part of this.element.querySelectorAll("[data-when-state]")) {
      part.hidden = !part.dataset.whenState.split(" ").includes(what);
    }
  }

  /* A form that is sent now would be lost on the page for signing in. */
  holdBack(event) {
    if (this.state === State.FINE) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.element.scrollIntoView({ block: "center" });
    this.element.querySelector("a:not([hidden])")?.focus();
  }
}

const form = document.querySelector("form[data-edit-form]");
if (form) new SessionWatch(form);
