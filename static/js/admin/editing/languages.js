/* The two languages of an editor's form: beside each other where there is room, one at a time where there is none; errors
   counted for each, and listed above the form with links to their fields. */

const setup = JSON.parse(document.getElementById("portal-editing").textContent);
const ROOM_FOR_BOTH = 860; // pixels of the fields themselves, whatever stands beside them
const KEPT = "portal.editor-language";
const LANGUAGES = ["vi", "en"];
const ONE_LANGUAGE = "[data-language]";
const MESSAGE = ".error-message";
const WRITTEN = ".Draftail-Editor [contenteditable=true], [data-streamfield-child] :is(input:not([type=hidden]), select, textarea)";

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {}; // storage is switched off, or somebody else wrote there: the defaults stand
  }
}

function remember(choice) {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...remembered(), ...choice }));
  } catch {
    // storage is switched off: the choice holds for this page
  }
}

function languageOf(element) {
  return (
    element.closest(ONE_LANGUAGE)?.dataset.language ??
    element.closest(".w-field__wrapper")?.querySelector(ONE_LANGUAGE)?.dataset.language
  );
}

class LanguageSwitch {
  constructor(form) {
    this.form = form;
    this.element = document.getElementById("portal-language-switch").content.firstElementChild.cloneNode(true);
    this.tabs = [...this.element.querySelectorAll("[role=tab]")];
    form.prepend(this.element);
    this.element.addEventListener("click", (event) => {
      const tab = event.target.closest("[role=tab]");
      if (tab) this.choose(tab.dataset.show);
    });
    this.element.addEventListener("keydown", (event) => this.walk(event));
    const observer = new ResizeObserver(() => this.measure());
    for (const fields of [form, ...form.querySelectorAll(".w-form-width")]) observer.observe(fields);
    this.measure();
  }

  measure() {
    const room = [...this.form.querySelectorAll(".w-form-width")].find((fields) => fields.clientWidth) ?? this.form;
    const wide = room.clientWidth >= ROOM_FOR_BOTH;
    if (wide === this.wide) return;
    this.wide = wide;
    this.tabs.find((tab) => tab.dataset.show === "both").hidden = !wide;
    const kept = remembered();
    const written = this.form.querySelector("[name$=_vi]") ? "vi" : "en"; // translators only read the Vietnamese
    this.show(wide ? (kept.wide ?? "both") : (kept.narrow ?? written));
  }

  choose(shown) {
    remember(this.wide ? { wide: shown } : { narrow: shown });
    this.show(shown);
  }

  show(shown) {
    this.form.dataset.shown = shown;
    for (const tab of this.tabs) {
      const chosen = tab.dataset.show === shown;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    // Text areas that grow with their text measure nothing while they are hidden.
    window.dispatchEvent(new Event("resize"));
    for (const area of this.form.querySelectorAll("textarea[data-controller~=w-autosize]")) {
      area.dispatchEvent(new CustomEvent("autosize:update"));
    }
  }

  /* Bring a language to light because something in it is asked for; what the editor chose stays remembered. */
  reveal(language) {
    const shown = this.form.dataset.shown;
    if (language && shown !== "both" && shown !== language) this.show(language);
  }

  walk(event) {
    const offered = this.tabs.filter((tab) => !tab.hidden);
    const at = offered.indexOf(event.target.closest("[role=tab]"));
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: offered.length - 1 };
    if (at < 0 || !(event.key in steps)) return;
    event.preventDefault();
    const next = offered[(steps[event.key] + offered.length) % offered.length];
    this.choose(next.dataset.show);
    next.focus();
  }

  count(errors) {
    for (const tab of this.tabs) {
      const badge = tab.querySelector("[data-count]");
      if (!badge) continue;
      const found = errors.filter((error) => error.language === tab.dataset.show).length;
      badge.textContent = found ? counted(found) : "";
      badge.hidden = !found;
    }
  }
}

function counted(number) {
  return (number === 1 ? setup.texts.oneError : setup.texts.errors).replace("{count}", number);
}

/* Errors: every message in the form, whoever put it there (the server, a block, the automatic saving). */

function labelOf(container) {
  const own = container.querySelector(".w-field__label") ?? container.parentElement?.querySelector(":scope > .w-field__label");
  const panel = container.closest(".w-panel__wrapper");
  const label =
    own ??
    panel?.querySelector(":scope > .w-field__label") ??
    container.closest("[data-panel]")?.querySelector("[data-panel-heading-text]");
  return (label?.textContent ?? "").replace(/\s+/g, " ").replace(/\s*\*\s*$/, "").trim();
}

function errorsOf(form) {
  return [...form.querySelectorAll(MESSAGE)]
    .filter((message) => message.textContent.trim() && !message.closest("template"))
    .map((message) => {
      const container = message.closest(".w-field__wrapper, .w-panel__wrapper, [data-panel]") ?? form;
      const area = message.closest("[data-field], [data-panel], .w-panel__wrapper") ?? container;
      return {
        container,
        field: area.querySelector("[contenteditable=true], input:not([type=hidden]), textarea, select, button"),
        label: labelOf(container),
        language: languageOf(message),
        text: message.textContent.replace(/\s+/g, " ").trim(),
      };
    });
}

/* Open whatever hides an element: the language, the tab of the form, a folded panel. */
function bringToLight(element, languages) {
  languages?.reveal(languageOf(element));
  const tab = element.closest("[role=tabpanel][hidden]");
  if (tab) document.getElementById(tab.getAttribute("aria-labelledby"))?.click();
  for (let folded = element.closest("[hidden]"); folded; folded = folded.parentElement?.closest("[hidden]")) {
    document.querySelector(`[data-panel-toggle][aria-controls="${CSS.escape(folded.id)}"][aria-expanded=false]`)?.click();
  }
}

class ErrorSummary {
  constructor(form, languages) {
    this.form = form;
    this.languages = languages;
    this.element = document.getElementById("portal-error-summary").content.firstElementChild.cloneNode(true);
    this.list = this.element.querySelector("ul");
    form.prepend(this.element);
    // Blocks build themselves after the page is there, and the automatic saving brings and takes messages.
    new MutationObserver((changes) => {
      if (changes.some((change) => touchesMessage(change))) this.plan();
    }).observe(form, { childList: true, subtree: true });
    this.plan();
  }

  plan() {
    clearTimeout(this.planned);
    this.planned = setTimeout(() => this.update(), 150);
  }

  update() {
    const errors = errorsOf(this.form).filter((error) => !this.element.contains(error.container));
    this.languages?.count(errors);
    this.element.hidden = !errors.length;
    this.element.querySelector("[data-heading]").textContent = counted(errors.length);
    this.list.replaceChildren(...errors.map((error) => this.line(error)));
  }

  line({ container, field, label, text }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const target = field ?? container;
    link.href = `#${target.id || container.id}`;
    link.textContent = label ? `${label}: ${text}` : text;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.jump(target);
    });
    item.append(link);
    return item;
  }

  jump(target) {
    bringToLight(target, this.languages);
    requestAnimationFrame(() => {
      target.scrollIntoView({ block: "center" });
      target.focus();
    });
  }
}

function touchesMessage(change) {
  return [...change.addedNodes, ...change.removedNodes].some(
    (node) => node instanceof Element && (node.matches(MESSAGE) || node.querySelector(MESSAGE)),
  );
}

/* Spelling checkers and screen readers follow the language of what is being written, blocks and rich text included. */
document.addEventListener("focusin", ({ target }) => {
  if (!(target instanceof Element) || !target.matches("input, textarea, [contenteditable=true]")) return;
  const language = target.closest(ONE_LANGUAGE)?.dataset.language;
  if (LANGUAGES.includes(language)) target.lang = language;
});

/* What the editor shows again of a text (the titles of blocks, in the form and in the minimap) is in the language of the
   text, and a text without a label of its own is called as its field is. */
function nameOf(text) {
  const field = text.closest(".w-field__wrapper") ?? text;
  const own = field.querySelector(".w-field__label") ?? field.parentElement.querySelector(":scope > .w-field__label");
  const block = text.closest("section[data-panel]");
  const kind = block?.querySelector(".c-sf-block__type");
  const list = block?.parentElement.closest(":has(> .w-field__label)")?.querySelector(":scope > .w-field__label");
  const name = [own, kind, list].find((each) => each?.textContent.trim())?.textContent ?? labelOf(field);
  return name.replace(/\s+/g, " ").replace("*", "").trim() || null;
}

class Voices {
  constructor(form) {
    this.form = form;
    this.titles = document.getElementsByClassName("c-sf-block__title");
    this.places = document.getElementsByClassName("w-minimap-item");
    new MutationObserver(() => this.plan()).observe(document.body, { childList: true, subtree: true });
    this.speak();
  }

  /* Once in a while, however many changes there are. */
  plan() {
    this.planned ??= setTimeout(() => this.speak(), 150);
  }

  speak() {
    this.planned = null;
    for (const title of this.titles) this.mark(title, title);
    for (const place of this.places) {
      const named = document.getElementById(place.hash.slice(1));
      if (named) this.mark(place.querySelector(".w-minimap-item__text"), named);
    }
    for (const text of this.form.querySelectorAll(WRITTEN)) {
      if (!text.ariaLabel && !text.labels?.length) text.ariaLabel = nameOf(text);
    }
  }

  mark(shown, text) {
    const language = text.closest(ONE_LANGUAGE)?.dataset.language;
    if (shown && LANGUAGES.includes(language) && shown.lang !== language) shown.lang = language;
  }
}

/* Links such as those of the warnings name a place by its path: “#:w:contentpath=body_vi.5f0c…”. */
function followContentPath(form, languages) {
  const path = decodeURIComponent(location.hash).match(/^#:w:contentpath=(.+)$/)?.[1];
  if (!path) return;
  let place = form;
  for (const part of path.split(".")) {
    place = place.querySelector(`[data-contentpath="${CSS.escape(part)}"]`) ?? place;
  }
  if (place === form) return;
  bringToLight(place, languages);
  requestAnimationFrame(() => {
    place.scrollIntoView({ block: "center" });
    place.querySelector("[contenteditable=true], input:not([type=hidden]), textarea, select")?.focus();
  });
}

const form = document.querySelector("form[data-edit-form]");
if (form) {
  const languages = form.querySelector(ONE_LANGUAGE) ? new LanguageSwitch(form) : null;
  new ErrorSummary(form, languages);
  new Voices(form);
  window.addEventListener("hashchange", () => followContentPath(form, languages));
  window.addEventListener("load", () => followContentPath(form, languages));
}
