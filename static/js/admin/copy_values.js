/* The translated fields of the page editor as values: which there are, whether one is empty, how one is filled, what the server
   makes of the Vietnamese beside it. Used by copy_from_vietnamese.js and editing/paste.js. A field is text, rich text (Draftail) or a stream of blocks. */

(() => {
  const ENGLISH = "_en";
  const vietnameseOf = (name) => `${name.slice(0, -ENGLISH.length)}_vi`;

  /* Autosave renders the side panel anew: it is looked up each time. */
  function panelOf() {
    return document.querySelector("[data-translation-panel]");
  }

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
    // Translators have its Vietnamese to read, under the number a field would have.
    const beside = [`${vietnamese}-root`, `id_${vietnamese}`].some((id) => document.getElementById(id));
    if (!beside && !inputOf(form, vietnamese)) return null;
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

  /* Whether a stream holds nothing but the blank text that an empty body opens with. */
  function isBlank(stream) {
    return stream.children.every((child) => child.type === "text" && !hasRichText(child.getValue()));
  }

  function isEmpty(form, name) {
    const stream = streamOf(name);
    if (stream) return isBlank(stream);
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
    data.append("page", panelOf().dataset.page);
    for (const [key, value] of new FormData(form)) {
      if (sources.some((source) => key === source || key.startsWith(`${source}-`))) data.append(key, value);
    }
    names.forEach((name) => data.append("copy", name));
    data.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    return data;
  }

  /* What the server makes of the Vietnamese beside these fields, by their names: { kind, value }, or nothing. */
  async function copiesOf(form, names) {
    const response = await fetch(panelOf().dataset.copyUrl, {
      method: "POST",
      body: vietnameseData(form, names),
      headers: { "x-requested-with": "XMLHttpRequest" },
    });
    if (!response.ok) throw new Error(response.status);
    return (await response.json()).fields;
  }

  /* The images in the Vietnamese beside a stream, in their order, as its image blocks hold them. */
  async function imagesBeside(form, name) {
    if (!name.endsWith(ENGLISH) || !panelOf()?.dataset.copyUrl) return [];
    const copy = (await copiesOf(form, [name]))[name];
    const blocks = copy ? window.telepath.unpack(copy.value) : [];
    return blocks.filter(({ type }) => type === "figure").map(({ value }) => value.image);
  }

  window.translatedFields = { fieldsOf, fieldIn, isEmpty, fill, copiesOf, imagesBeside };
})();
