/* “57/2025/NĐ-CP”, typed in rich text: if the library has it, a line under the text offers to link it. The line comes next in
   the order of the keyboard, and a screen reader says it. Loaded by Wagtail's rich text editor as one of its plugins. */

(() => {
  const NUMBER = /(?<![\p{L}\d/])\d{1,5}\/(?:\d{4}\/)?[A-ZĐ]{1,5}\d{0,2}(?:-[A-ZĐ][A-ZĐa-zđ]{0,9})*(?![\p{L}\d/-])/gu;
  const ASK_AFTER = 700; // milliseconds without a key
  const setup = () => JSON.parse(document.getElementById("portal-editing").textContent);
  const answers = new Map(); // what the library said of a number, for this page
  const declined = new Set();

  async function entryOf(number) {
    if (!answers.has(number)) {
      const address = `${setup().addresses.references}?${new URLSearchParams({ text: number })}`;
      const asked = fetch(address, { headers: { Accept: "application/json" } })
        .then((response) => (response.ok ? response.json() : { entries: [] }))
        .then(({ entries }) => entries[0] ?? null)
        .catch(() => null);
      answers.set(number, asked);
    }
    return answers.get(number);
  }

  /* The numbers in a text that carry no link yet, the nearest to the cursor first. */
  function unlinked(state) {
    const content = state.getCurrentContent();
    const cursor = state.getSelection().getStartKey();
    const found = [];
    for (const block of content.getBlocksAsArray()) {
      for (const match of block.getText().matchAll(NUMBER)) {
        const isLinked = block.getEntityAt(match.index) !== null;
        if (!isLinked) found.push({ block, start: match.index, number: match[0], near: block.getKey() === cursor });
      }
    }
    return found.sort((one, other) => Number(other.near) - Number(one.near));
  }

  class Suggestion {
    constructor(editor) {
      this.editor = editor;
    }

    get state() {
      return this.editor.getEditorState();
    }

    get wrapper() {
      return this.editor.getEditorRef()?.editor?.closest(".Draftail-Editor__wrapper");
    }

    plan() {
      clearTimeout(this.planned);
      this.planned = setTimeout(() => this.look(), ASK_AFTER);
    }

    async look() {
      for (const found of unlinked(this.state)) {
        if (declined.has(found.number)) continue;
        const entry = await entryOf(found.number);
        if (entry) {
          this.show(found.number, entry);
          return;
        }
      }
      this.hide();
    }

    show(number, entry) {
      const { wrapper } = this;
      if (!wrapper || this.shown === number) return;
      this.hide();
      this.shown = number;
      const { texts } = setup();
      this.element = document.createElement("div");
      this.element.className = "document-suggestion";
      const words = document.createElement("p");
      words.setAttribute("role", "status");
      words.setAttribute("aria-live", "polite");
      this.element.append(words, this.button(texts.link, () => this.link(number, entry)));
      this.element.append(
        this.button(texts.leave, () => {
          declined.add(number);
          this.hide();
          wrapper.querySelector("[contenteditable=true]")?.focus();
          this.plan();
        }),
      );
      wrapper.after(this.element);
      // Said once it stands there: a live region that comes with its words stays silent.
      requestAnimationFrame(() => {
        words.textContent = texts.inLibrary.replace("{number}", number).replace("{title}", entry.title);
      });
    }

    button(words, act) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "button button-small button-secondary", textContent: words });
      button.addEventListener("click", act);
      return button;
    }

    hide() {
      this.element?.remove();
      this.element = null;
      this.shown = null;
    }

    link(number, entry) {
      const { EditorState, Modifier } = window.DraftJS;
      const { state } = this;
      const found = unlinked(state).find((each) => each.number === number);
      this.hide();
      if (!found) return;
      const data = { id: entry.id, parentId: entry.parentId, url: entry.url };
      const content = state.getCurrentContent().createEntity("LINK", "MUTABLE", data);
      const key = content.getLastCreatedEntityKey();
      const range = { anchorOffset: found.start, focusOffset: found.start + number.length, isBackward: false };
      const at = state.getSelection().merge({ anchorKey: found.block.getKey(), focusKey: found.block.getKey(), ...range });
      const linked = EditorState.push(state, Modifier.applyEntity(content, at, key), "apply-entity");
      const after = at.merge({ anchorOffset: range.focusOffset });
      this.editor.setEditorState(EditorState.forceSelection(linked, after));
      this.plan();
    }
  }

  const suggestions = new WeakMap(); // one for each editor, which is known by a function of its own

  window.draftail.registerPlugin(
    {
      type: "document-number",
      initialize(editor) {
        suggestions.set(editor.getEditorState, new Suggestion(editor));
      },
      onChange(state, editor) {
        suggestions.get(editor?.getEditorState)?.plan();
        return state;
      },
    },
    "plugins",
  );
})();
