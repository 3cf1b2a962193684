/* A copy of what is being typed, kept in this browser until the server has it (docs/adr/0010).

   Kept for each user, address and revision; wiped when the server has saved it, when the user signs out, and at once on a
   machine that several people share. IndexedDB and not localStorage: Chromium writes the latter to disk only now and then,
   so that a crash would take minutes of typing with it. */

const setup = JSON.parse(document.getElementById("portal-editing")?.textContent ?? "null"); // no editor, no setup
const SHARED_MACHINE = "portal.shared-machine";
const SENT = "portal.sent-draft";
const CHECK_AFTER = 1500; // milliseconds from a key to its copy; five seconds may be lost at most
const DAYS_KEPT = 14;
const NOT_CONTENT = /^(csrfmiddlewaretoken|next|loaded_revision_.*|overwrite_revision_id|action-.*|comments?-.*)$/;

function promised(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

class Store {
  async open() {
    const request = indexedDB.open("portal-drafts", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: ["user", "path", "revision"] });
    this.database = await promised(request);
    return this;
  }

  drafts(mode = "readonly") {
    return this.database.transaction("drafts", mode).objectStore("drafts");
  }

  of(user, path) {
    return promised(this.drafts().getAll(IDBKeyRange.bound([user, path], [user, path, []])));
  }

  put(draft) {
    return promised(this.drafts("readwrite").put(draft));
  }

  forget(user, path) {
    return promised(this.drafts("readwrite").delete(IDBKeyRange.bound([user, path], [user, path, []])));
  }

  forgetAll() {
    return promised(this.drafts("readwrite").clear());
  }

  async forgetOld() {
    const oldest = Date.now() - DAYS_KEPT * 86_400_000;
    for (const draft of await promised(this.drafts().getAll())) {
      if (draft.keptAt < oldest) await this.forget(draft.user, draft.path);
    }
  }
}

function isSharedMachine() {
  try {
    return localStorage.getItem(SHARED_MACHINE) === "1";
  } catch {
    return true; // where storage is refused, nothing is kept
  }
}

function pathOf(form) {
  return new URL(form.action, location.href).pathname;
}

function contentOf(data) {
  return [...data.entries()].filter(([name, value]) => typeof value === "string" && !NOT_CONTENT.test(name));
}

class LocalDraft {
  constructor(form, store) {
    this.form = form;
    this.store = store;
    this.path = pathOf(form);
    this.baseline = form.dataset.wUnsavedForceValue === "true" ? "" : null;
    for (const event of ["keydown", "pointerdown", "focusin", "paste", "drop"]) {
      document.addEventListener(event, () => this.begin(), { capture: true });
    }
    for (const event of ["keyup", "input", "change", "click", "paste", "drop", "w-formset:added"]) {
      document.addEventListener(event, () => this.plan(), { capture: true });
    }
    document.addEventListener("visibilitychange", () => document.hidden && this.keep());
    window.addEventListener("pagehide", () => this.keep());
    form.addEventListener("w-autosave:save", (event) => {
      this.saving = JSON.stringify(contentOf(event.detail.formData));
      this.touchedWhileSaving = false;
    });
    form.addEventListener("w-autosave:success", ({ detail }) => {
      this.savedRevision = detail?.response?.revision_id;
      this.saved();
    });
    form.addEventListener("submit", () => this.sent());
  }

  get revision() {
    return String(this.savedRevision ?? this.form.elements.namedItem("loaded_revision_id")?.value ?? "");
  }

  content() {
    return contentOf(new FormData(this.form));
  }

  /* The form as it came: read when somebody first touches it, for blocks change their fields while they build themselves. */
  begin() {
    this.baseline ??= JSON.stringify(this.content());
  }

  plan() {
    this.touchedWhileSaving = true;
    this.planned ??= setTimeout(() => this.keep(), CHECK_AFTER);
  }

  async keep() {
    clearTimeout(this.planned);
    this.planned = null;
    if (this.baseline === null || isSharedMachine()) return;
    const entries = this.content();
    const written = JSON.stringify(entries);
    if (written === this.baseline || written === this.lastKept) return;
    this.lastKept = written;
    const draft = { user: setup.user, path: this.path, revision: this.revision, keptAt: Date.now(), entries };
    await this.store.put(draft);
    this.form.dispatchEvent(new CustomEvent("portal:kept", { detail: { keptAt: draft.keptAt } }));
  }

  /* The server has what was sent; rows get their numbers then, which is no work of the editor's. */
  async saved() {
    this.baseline = this.touchedWhileSaving ? this.saving : JSON.stringify(this.content());
    this.lastKept = null;
    const before = this.path;
    this.path = pathOf(this.form); // the first save of a new page gives it an address
    await this.store.forget(setup.user, before);
    if (this.touchedWhileSaving) this.plan();
  }

  /* Whether a sent form was saved is known on the page that follows: see `forgetSent`. */
  async sent() {
    try {
      sessionStorage.setItem(SENT, JSON.stringify({ user: setup.user, path: this.path, from: location.pathname }));
    } catch {
      // without it the copy is offered again, which loses nothing
    }
    await this.keep();
  }
}

/* A page that answers a sent form with a message of success says that the server has it. */
async function forgetSent(store) {
  let sent = null;
  try {
    sent = JSON.parse(sessionStorage.getItem(SENT));
    sessionStorage.removeItem(SENT);
  } catch {
    return;
  }
  if (!sent || !document.referrer || new URL(document.referrer).pathname !== sent.from) return;
  if (document.querySelector(".messages .success")) await store.forget(sent.user, sent.path);
}

function bar(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

async function offer(form, store, path) {
  if (form.dataset.wUnsavedForceValue === "true") return; // the form already holds what was typed
  const drafts = (await store.of(setup.user, path)).sort((one, other) => other.keptAt - one.keptAt);
  if (!drafts.length) return;
  const [draft] = drafts;
  const element = bar("portal-restore");
  const when = new Date(draft.keptAt).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  element.querySelector("[data-when]").textContent = setup.texts.keptAt.replace("{when}", when);
  const current = form.elements.namedItem("loaded_revision_id")?.value ?? "";
  element.querySelector("[data-newer]").hidden = draft.revision === current;
  element.querySelector("[data-restore]").addEventListener("click", () => {
    if (form.id === "page-edit-form") sendAgain(form, draft);
    else fill(form, draft);
    element.remove();
  });
  element.querySelector("[data-discard]").addEventListener("click", async () => {
    await store.forget(setup.user, path);
    element.remove();
    form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });
  form.prepend(element);
}

/* Pages: the copy is saved as a new draft, as if it were typed again; what it replaces stays in the history. */
function sendAgain(form, draft) {
  const again = document.createElement("form");
  again.method = "post";
  again.action = form.action;
  const add = (name, value) => {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    again.append(input);
  };
  for (const name of ["csrfmiddlewaretoken", "loaded_revision_id", "loaded_revision_created_at"]) {
    const field = form.elements.namedItem(name);
    if (field) add(name, field.value);
  }
  for (const [name, value] of draft.entries) add(name, value);
  document.body.append(again);
  try {
    sessionStorage.setItem(SENT, JSON.stringify({ user: setup.user, path: draft.path, from: location.pathname }));
  } catch {
    // the copy will be offered once more
  }
  again.submit();
}

/* Records have no drafts: saving them would publish. So their fields are filled in, and the editor saves. */
function fill(form, draft) {
  const values = new Map();
  for (const [name, value] of draft.entries) values.set(name, [...(values.get(name) ?? []), value]);
  for (const [name, [total]] of values) {
    const rows = name.match(/^(.+)-TOTAL_FORMS$/)?.[1];
    const count = rows && form.elements.namedItem(name);
    for (let more = rows ? Number(total) - Number(count?.value ?? total) : 0; more > 0; more -= 1) {
      document.getElementById(`id_${rows}-ADD`)?.click();
    }
  }
  for (const field of form.querySelectorAll("input:not([type=hidden], [type=file]), textarea, select")) {
    if (!field.name || NOT_CONTENT.test(field.name)) continue;
    const kept = values.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") field.checked = kept.includes(field.value);
    else if (field.multiple) for (const option of field.options) option.selected = kept.includes(option.value);
    else if (kept.length) [field.value] = kept;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/* The line under the form: whether a copy is kept here, and the switch for machines that several people share. */
function showState(form, store) {
  const element = bar("portal-local-copy");
  const box = element.querySelector("input");
  const state = element.querySelector("[data-state]");
  const say = (text) => {
    state.textContent = text;
  };
  box.checked = isSharedMachine();
  box.addEventListener("change", async () => {
    try {
      localStorage.setItem(SHARED_MACHINE, box.checked ? "1" : "0");
    } catch {
      box.checked = true;
    }
    if (box.checked) await store.forgetAll();
    say(box.checked ? setup.texts.notKept : "");
  });
  form.addEventListener("portal:kept", ({ detail }) => {
    const time = new Date(detail.keptAt).toLocaleTimeString(document.documentElement.lang);
    say(setup.texts.keptHere.replace("{time}", time));
  });
  form.addEventListener("w-autosave:success", () => say(setup.texts.savedThere));
  form.append(element);
}

async function start() {
  const form = document.querySelector("form[data-edit-form]");
  if (!window.indexedDB) return;
  const store = await new Store().open();
  // Signing out goes on when the copies are gone.
  document.addEventListener("submit", async (event) => {
    if (!new URL(event.target.action, location.href).pathname.includes("logout")) return;
    event.preventDefault();
    await store.forgetAll();
    HTMLFormElement.prototype.submit.call(event.target);
  });
  await forgetSent(store);
  await store.forgetOld();
  if (!form || !setup) return;
  await offer(form, store, pathOf(form));
  new LocalDraft(form, store);
  showState(form, store);
}

start().catch((error) => console.warn("No copies of what is typed are kept in this browser:", error));
