/* Pasting: into rich text comes clean structure, into plain fields comes one clean line; text in an old Vietnamese encoding
   becomes Unicode on the way; tables, and the places of pictures, become blocks of their own where there is room for them. */

const setup = JSON.parse(document.getElementById("portal-editing").textContent);
const RICH = ".public-DraftEditor-content[contenteditable=true]";
const PLAIN = "input[type=text], input[type=search], input:not([type]), textarea";
const FROM_THIS_EDITOR = /data-editor=|data-draftjs-conductor-fragment/;
// Letters and signs that TCVN3 and VNI put into words; real Vietnamese is told from them by the server.
const MAYBE_OLD = /[µ¶·¸¹»¼½¾Æ©ÇÈÉÊË®¨ª«¬\xad×ØÜÞßåæç÷øùûüþñöëïîäãâêôõ]/i;
const ONLY_UNICODE = /[ăđĩũơưạ-ỹ\u0300-\u0323]/i;
const TABLE_BLOCK = "table";
const PICTURE_BLOCK = "figure";
const TEXT_BLOCK = "text";

const ourOwn = new WeakSet(); // events that this script makes

function clipboard(html, text) {
  const data = new DataTransfer();
  if (html) data.setData("text/html", html);
  data.setData("text/plain", text);
  return data;
}

function insertRich(target, html) {
  const text = new DOMParser().parseFromString(html.replace(/<\/(p|li|h\d)>|<br>/g, "$&\n"), "text/html").body.textContent.trim();
  const event = new ClipboardEvent("paste", { clipboardData: clipboard(html, text), bubbles: true, cancelable: true });
  ourOwn.add(event);
  target.dispatchEvent(event);
}

function announce(form, messages) {
  if (!messages.length) return;
  form.querySelector(".editing-bar--notice")?.remove();
  const notice = document.getElementById("portal-notice").content.firstElementChild.cloneNode(true);
  form.prepend(notice);
  for (const message of messages) {
    const line = document.createElement("p");
    line.textContent = message;
    notice.append(line);
  }
  setTimeout(() => notice.remove(), 12_000);
}

/* Old encodings */

function looksOld(text) {
  return MAYBE_OLD.test(text) && !ONLY_UNICODE.test(text.normalize("NFC"));
}

async function inUnicode(text, plain) {
  try {
    const response = await fetch(setup.addresses.convert, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-CSRFToken": document.querySelector("input[name=csrfmiddlewaretoken]").value,
      },
      body: JSON.stringify({ text, plain }),
    });
    return response.ok ? await response.json() : { encoding: null };
  } catch {
    return { encoding: null }; // without the server the text goes in as it is; saving will ask about it
  }
}

/* Tables, pictures and the blocks of a page's body */

function blockAround(target) {
  for (const root of document.querySelectorAll("[id$='-root']")) {
    const stream = root.rootBlock;
    if (!stream?.insert || !stream.blockDef?.childBlockDefsByName?.[TABLE_BLOCK] || !root.contains(target)) continue;
    const index = stream.children.findIndex((child) => child.type === TEXT_BLOCK && child.element.contains(target));
    if (index >= 0) return { root, stream, index };
  }
  return null;
}

function plainOf(html) {
  return new DOMParser().parseFromString(html.replace(/<br>|<\/(p|li)>/g, " "), "text/html").body.textContent.replace(/\s+/g, " ").trim();
}

function tableState({ rows, caption }) {
  const [head, ...body] = rows;
  return {
    caption,
    table: {
      columns: head.map((heading) => ({ type: "text", heading: plainOf(heading) })),
      rows: body.map((cells) => ({ values: cells.map(plainOf) })),
      caption: "",
    },
    note: "",
  };
}

function asRows(rows) {
  return rows.map((cells) => `<p>${cells.map((cell) => plainOf(cell)).filter(Boolean).map(escaped).join(" | ")}</p>`).join("");
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/* What a part becomes: the name of a block and what it holds. */
function blockOf(part, { initialChildStates }, images) {
  if (part.rows) return [TABLE_BLOCK, tableState(part)];
  if (part.picture) {
    const image = images.shift() ?? null;
    return [PICTURE_BLOCK, { ...initialChildStates[PICTURE_BLOCK], image, caption: part.caption }];
  }
  return [TEXT_BLOCK, initialChildStates[TEXT_BLOCK]];
}

/* Without room for blocks, a table becomes lines, and of a picture its caption is left. */
function asText(part) {
  return part.html ?? (part.rows ? asRows(part.rows) : part.caption && `<p>${escaped(part.caption)}</p>`);
}

/* The images for pictures in a translation: those that stand at the same places in the Vietnamese. */
async function imagesFor(target, { root, stream, index }) {
  const before = stream.children.slice(0, index).filter((child) => child.type === PICTURE_BLOCK).length;
  try {
    const beside = await window.translatedFields?.imagesBeside(target.closest("form"), root.id.replace(/-root$/, ""));
    return beside?.slice(before) ?? [];
  } catch {
    return []; // without the server the blocks stay empty, and the notice says what to do
  }
}

async function insertParts(target, parts, found) {
  const tables = parts.filter((part) => part.rows).length;
  const pictures = parts.filter((part) => part.picture).length;
  const around = tables || pictures ? blockAround(target) : null;
  if (!around) {
    const html = parts.map(asText).join("");
    if (html) insertRich(target, html);
    return [tables && setup.texts.tablesAsRows, found && setup.texts.imagesLeftOut];
  }
  const images = pictures ? await imagesFor(target, around) : [];
  const missing = images.slice(0, pictures).filter(Boolean).length < pictures;
  const { stream } = around;
  let { index } = around;
  // The first text goes to where the cursor is; what comes before it, above an empty block or under one with text.
  let open = parts[0].html || !target.textContent.trim() ? target : null;
  for (const part of parts) {
    if (!part.html || !open) {
      const [type, value] = blockOf(part, stream.blockDef, images);
      stream.insert({ type, value, id: crypto.randomUUID() }, open ? index : index + 1);
      index += 1;
    }
    if (part.html) insertRich(open ?? (await editorIn(stream.children[index].element)), part.html);
    if (part.html) open = null;
  }
  return [
    tables && setup.texts.tablesAdded,
    pictures && setup.texts[missing ? "picturesAdded" : "picturesTaken"],
    found > pictures && setup.texts.imagesLeftOut,
  ];
}

async function editorIn(element) {
  for (;;) {
    const found = element.querySelector(RICH);
    if (found) {
      found.focus();
      await new Promise(requestAnimationFrame);
      return found;
    }
    await new Promise(requestAnimationFrame);
  }
}

async function pasteRich(event, target) {
  let html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (FROM_THIS_EDITOR.test(html)) return; // the editor knows its own best
  if (!html && !plain) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  html ||= plain
    .split(/\r?\n/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");
  const messages = [];
  if (looksOld(plain || html)) {
    const markup = new DOMParser().parseFromString(html, "text/html").body.innerHTML; // letters, not entities
    const { encoding, text } = await inUnicode(markup, plain);
    if (encoding) {
      html = text;
      messages.push(setup.texts.converted.replace("{encoding}", encoding));
    }
  }
  const { parts, images } = window.portalCleanHtml(html);
  if (parts.length) messages.push(...(await insertParts(target, parts, images)));
  else if (images) messages.push(setup.texts.imagesLeftOut);
  announce(target.closest("form"), messages.filter(Boolean));
}

/* Plain fields */

async function pastePlain(event, field) {
  const pasted = event.clipboardData.getData("text/plain");
  const several = field.localName === "textarea" && !field.matches("[data-controller~=w-autosize][rows='1']");
  const tidy = (text) =>
    several
      ? text.split(/\r?\n/).map(window.portalNormalise).join("\n").trim()
      : window.portalNormalise(text).trim();
  const old = looksOld(pasted);
  const clean = tidy(pasted);
  if (!old && clean === pasted) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = field;
  let text = clean;
  if (old) {
    const answer = await inUnicode(pasted, pasted);
    if (answer.encoding) {
      text = tidy(answer.text);
      announce(field.closest("form"), [setup.texts.converted.replace("{encoding}", answer.encoding)]);
    }
    field.focus();
    field.setSelectionRange(selectionStart, selectionEnd);
  }
  // Deprecated, and the only way that keeps “undo”.
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, selectionStart, selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/* Lets whoever sends the form know that more is to come (sending.js). */
async function tellWhile(work, form) {
  form?.dispatchEvent(new CustomEvent("portal:paste-begun"));
  try {
    await work;
  } finally {
    form?.dispatchEvent(new CustomEvent("portal:paste-done"));
  }
}

document.addEventListener(
  "paste",
  (event) => {
    if (ourOwn.has(event) || !(event.target instanceof Element) || !event.clipboardData) return;
    const rich = event.target.closest(RICH);
    const form = event.target.closest("form");
    if (rich) tellWhile(pasteRich(event, rich), form);
    else if (event.target.matches(PLAIN) && form) tellWhile(pastePlain(event, event.target), form);
  },
  { capture: true },
);
