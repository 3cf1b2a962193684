/* “Copy from Vietnamese” in the page editor, for one field or the whole page, and “The English is still right”.
   The texts stand in data attributes of the side panel (templates/pages/admin/translating/side_panel.html), which autosave
   renders anew: it is looked up each time. */

window.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("page-edit-form");
  const { fieldsOf, fieldIn, isEmpty, fill, copiesOf } = window.translatedFields;
  const panel = () => document.querySelector("[data-translation-panel]");
  const text = (name, values = {}) =>
    Object.entries(values).reduce((words, [key, value]) => words.replace(`{${key}}`, value), panel().dataset[name]);
  if (!form || !panel()) return;

  function tell(words, type) {
    panel().querySelector("[data-translation-message]").textContent = words;
    // Wagtail's place for messages is a live region.
    document.dispatchEvent(new CustomEvent("w-messages:add", { detail: { text: words, type, clear: true } }));
  }

  function post(url, data) {
    data.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    return fetch(url, { method: "POST", body: data, headers: { "x-requested-with": "XMLHttpRequest" } });
  }

  /* What editors call a field. Beside its other language a label hides that name before the language (pages/panels.py); others
     begin with it, and the mark of a required one follows. */
  function labelOf({ name, element }) {
    const label =
      document.getElementById(`id_${name}-label`) ??
      element.closest(".w-panel__wrapper")?.querySelector(".w-field__label") ??
      element.closest("[data-panel]")?.querySelector("[data-panel-heading-text]");
    const words = (label?.querySelector(".w-sr-only") ?? label?.firstChild)?.textContent ?? name;
    return words.replace(/\[en\]|– *$/, "").trim();
  }

  /* The labels of fields, each once, with the number of rows that have such a field. */
  function labelsOf(fields) {
    const counts = new Map();
    fields.map(labelOf).forEach((label) => counts.set(label, (counts.get(label) ?? 0) + 1));
    return [...counts].map(([label, count]) => (count > 1 ? `${label} (${count})` : label));
  }

  /* Ask what to do with fields that have text; the answer is "all", "empty", or "" for nothing. */
  function ask(filled, total) {
    document.querySelector("body > [data-translation-dialog]")?.remove();
    const dialog = panel().querySelector("[data-translation-dialog]").cloneNode(true);
    document.body.append(dialog); // the side panel may be closed, and what is in it not shown
    const list = dialog.querySelector("[data-translation-filled]");
    list.replaceChildren(
      ...labelsOf(filled).map((label) => Object.assign(document.createElement("li"), { textContent: label })),
    );
    dialog.querySelector('[data-translation-choice="empty"]').hidden = filled.length === total;
    return new Promise((resolve) => {
      dialog.addEventListener("click", (event) => {
        const choice = event.target.closest("[data-translation-choice]");
        if (choice) dialog.close(choice.dataset.translationChoice);
      });
      dialog.addEventListener("close", () => {
        const answer = dialog.returnValue;
        dialog.remove();
        resolve(answer);
      });
      dialog.showModal();
    });
  }

  async function copy(fields) {
    const filled = fields.filter(({ name }) => !isEmpty(form, name));
    const answer = filled.length ? await ask(filled, fields.length) : "all";
    if (!answer) return;
    const wanted = answer === "all" ? fields : fields.filter((field) => !filled.includes(field));
    // Rich text reaches its field a quarter of a second after it was typed.
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    try {
      const copied = await copiesOf(form, wanted.map(({ name }) => name));
      const done = wanted.filter(({ name }) => copied[name]);
      done.forEach(({ name }) => fill(form, name, copied[name]));
      const labels = labelsOf(done).join(", ");
      const { copyMark: mark } = panel().dataset;
      if (done.length) tell(text("textCopied", { fields: labels, mark }), "success");
      else tell(text("textNothing"), "warning");
    } catch (error) {
      tell(text("textFailed"), "error");
      throw error;
    }
  }

  function addButton(field) {
    const input = field.element.querySelector("[data-field-input]");
    if (!input || field.element.querySelector(":scope > .translation-copy")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary translation-copy";
    button.textContent = text("textCopy");
    button.setAttribute("aria-label", text("textCopyField", { field: labelOf(field) }));
    button.addEventListener("click", () => copy([field]));
    if (field.stream) input.before(button); // the end of a stream may be far
    else input.after(button);
  }

  async function confirmEnglish(button) {
    const data = new FormData();
    data.append("seen", button.dataset.translationSeen);
    try {
      const response = await post(button.dataset.translationConfirm, data);
      const answer = await response.json();
      if (answer.html) {
        const state = panel().querySelector("[data-translation-state]");
        state.innerHTML = answer.html;
        state.tabIndex = -1;
        state.focus();
        document.querySelector('[data-side-panel-toggle="translation"] [data-side-panel-toggle-counter]').hidden = true;
      }
      tell(answer.message, response.ok ? "success" : "warning");
    } catch (error) {
      tell(text("textConfirmFailed"), "error");
      throw error;
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-translation-copy-all]")) copy(fieldsOf(form));
    const confirm = event.target.closest("[data-translation-confirm]");
    if (confirm) confirmEnglish(confirm);
  });

  if (!panel().dataset.copyUrl) return;
  fieldsOf(form).forEach(addButton);
  // Rows that are added later bring fields of their own.
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (node.matches?.("[data-inline-panel-child]")) {
        node.querySelectorAll('[data-contentpath$="_en"]').forEach((element) => {
          const field = fieldIn(form, element);
          if (field) addButton(field);
        });
      }
    }
  }).observe(form, { childList: true, subtree: true });
});
