/* The translated fields of the page editor as values: which there are, whether one is empty, how one is filled.
   Used by copy_from_vietnamese.js. A field is text, rich text (Draftail) or a stream of blocks. */

(() => {
  const ENGLISH = "_en";
  const vietnameseOf = (name) => `${name.slice(0, -ENGLISH.length)}_vi`;

  function inputOf(form, name) {
    return form.querySelector(`:is(input, textarea)[name="${CSS.escape(name)}"]`);
  }

  function streamOf(name) {
    return document.getElementById(`${name}-root`)?.rootBlock ?? null;
  }

  /* The field inside an element that Wagtail marks with its place in the content, null where it is none of ours. */
  function fieldIn(form, element) {
    const ending = element.dataset.contentpath;
    const stream = element.querySelector(`[id$="${CSS.escape(ending)}-root"]`);
    const input = element.querySelector(`:is(input, textarea)[name$="${CSS.escape(ending)}"]`);
    const name = stream ? stream.id.slice(0, -"-root".length) : input?.name;
    if (!name || name.includes("__prefix__")) return null;
    const vietnamese = vietnameseOf(name);
    if (!inputOf(form, vietnamese) && !document.getElementById(`${vietnamese}-root`)) return null;
    if (!stream && (input.disabled || input.readOnly)) return null;
    return { name, element, stream: Boolean(stream) };
  }

  function fieldsOf(form) {
    return [...form.querySelectorAll(`[data-contentpath$="${ENGLISH}"]`)]
      .map((element) => fieldIn(form, element))
      .filter((field) => field && !field.element.closest(".deleted"));
  }

  function hasRichText(json) {
    const content = JSON.parse(json || "null");
    return Boolean(content?.blocks?.some((block) => block.text.trim() || block.type === "atomic"));
  }

  function isEmpty(form, name) {
    const stream = streamOf(name);
    if (stream) return stream.children.length === 0;
    const input = inputOf(form, name);
    return input.draftailEditor ? !hasRichText(input.value) : input.value.trim() === "";
  }

  function fill(form, name, { kind, value }) {
    if (kind === "stream") {
      streamOf(name).setState(window.telepath.unpack(value));
      return;
    }
    const input = inputOf(form, name);
    if (kind === "rich_text") {
      input.draftailEditor.onChange(window.Draftail.createEditorStateFromRaw(JSON.parse(value)));
      return;
    }
    input.value = value;
    // Not "change": the slug would be made of a title that is still to be translated.
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /* What the Vietnamese fields beside these English ones would send now. */
  function vietnameseData(form, names) {
    const sources = names.map(vietnameseOf);
    const data = new FormData();
    for (const [key, value] of new FormData(form)) {
      if (sources.some((source) => key === source || key.startsWith(`${source}-`))) data.append(key, value);
    }
    names.forEach((name) => data.append("copy", name));
    return data;
  }

  window.translatedFields = { fieldsOf, fieldIn, isEmpty, fill, vietnameseData };
})();
