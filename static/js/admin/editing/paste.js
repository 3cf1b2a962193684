/* Pasting: into rich text comes clean structure, into plain fields comes one clean line; text in an old Vietnamese encoding
   becomes Unicode on the way; tables become blocks of their own where there is room for them. */

const setup = JSON.parse(document.getElementById("portal-editing").textContent);
const RICH = ".public-DraftEditor-content[contenteditable=true]";
const PLAIN = "input[type=text], input[type=search], input:not([type]), textarea";
const FROM_THIS_EDITOR = /data-editor=|data-draftjs-conductor-fragment/;
// Letters and signs that TCVN3 and VNI put into words; real Vietnamese is told from them by the server.
const MAYBE_OLD = /[µ¶·¸¹»¼½¾Æ©ÇÈÉÊË®¨ª«¬\xad×ØÜÞßåæç÷øùûüþñöëïîäãâêôõ]/i;
const ONLY_UNICODE = /[ăđĩũơưạ-ỹ\u0300-\u0323]/i;
const TABLE_BLOCK = "table";
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

/* Tables and the blocks of a page's body */

function blockAround(target) {
  for (const root of document.querySelectorAll("[id$='-root']")) {
    const stream = root.rootBlock;
    if (!stream?.insert || !stream.blockDef?.childBlockDefsByName?.[TABLE_BLOCK] || !root.contains(target)) continue;
    const index = stream.children.findIndex((child) => child.type === TEXT_BLOCK && child.element.contains(target));
    if (index >= 0) return { stream, index };
  }
  return null;
}

function plainOf(html) {
  return new DOMParser().parseFromString(html.replace(/<br>|<\/(p|li)>/g, " "), "text/html").body.textContent.replace(/\s+/g, " ").trim();
}

function tableState(rows) {
  const [head, ...body] = rows;
  return {
    caption: "",
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

async function insertParts(target, parts) {
  const hasTables = parts.some((part) => part.rows);
  const around = hasTables ? blockAround(target) : null;
  if (!around) {
    const html = parts.map((part) => part.html ?? asRows(part.rows)).join("");
    if (html) insertRich(target, html);
    return hasTables ? [setup.texts.tablesAsRows] : [];
  }
  const { stream } = around;
  let { index } = around;
  let first = true;
  for (const part of parts) {
    if (part.html && first) {
      insertRich(target, part.html);
    } else if (part.html) {
      index += 1;
      stream.insert({ type: TEXT_BLOCK, value: stream.blockDef.initialChildStates[TEXT_BLOCK], id: crypto.randomUUID() }, index);
      insertRich(await editorIn(stream.children[index].element), part.html);
    } else {
      index += 1;
      stream.insert({ type: TABLE_BLOCK, value: tableState(part.rows), id: crypto.randomUUID() }, index);
    }
    first = false;
  }
  return [setup.texts.tablesAdded];
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
  messages.push(...(await insertParts(target, parts)));
  if (images) messages.push(setup.texts.imagesLeftOut);
  announce(target.closest("form"), messages);
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

document.addEventListener(
  "paste",
  (event) => {
    if (ourOwn.has(event) || !(event.target instanceof Element) || !event.clipboardData) return;
    const rich = event.target.closest(RICH);
    if (rich) pasteRich(event, rich);
    else if (event.target.matches(PLAIN) && event.target.closest("form")) pastePlain(event, event.target);
  },
  { capture: true },
);
