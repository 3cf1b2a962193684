/* Turns what Word, Outlook, Google Docs, LibreOffice and web pages put on the clipboard into plain structure: headings,
   paragraphs, lists, links, bold and italic, tables. Pictures are files on somebody's disk: what is left of each is its place
   and its caption. Everything else is left out.

     window.portalCleanHtml(html) → { parts: [{ html }, { rows, caption } or { picture: true, caption }], text, images }  */

const BLOCKS = new Set("P DIV H1 H2 H3 H4 H5 H6 UL OL LI TABLE BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FIGURE FIGCAPTION DL DT DD HR ADDRESS FORM FIELDSET CENTER BODY".split(" "));
const NOTHING = "style, script, meta, link, title, xml, head, noscript, template, object, iframe, svg, button, input, select, textarea, del, [hidden]";
const HEADING = /^H([1-6])$/;
const WORD_HEADING = /\bMso(?:Heading|Title)(\d?)/;
const WORD_LIST = /mso-list:\s*l\d+\s+level(\d)/i;
const LIST_CLASS = /\bMsoList(?:Paragraph|Bullet|Number)/;
const ORDERED_MARK = /^\(?(?:\d+(?:\.\d+)*|[a-zđ]|[ivxlc]+)[.)]/i;
const BULLET = /^[\s\u00a0]*(?:[·•§▪◦‣○●■□–-]|[\uf000-\uf0ff]|o(?=[\s\u00a0]{2}))[\s\u00a0]+/;
const FOLLOWED = /^(?:https?:|mailto:|tel:)/i;
const DEEPEST = 4; // levels of lists that the editor has
const SMALLEST = 80; // pixels: whatever is lower or narrower is a bullet, an icon or a counter of visits
const WORD_CAPTION = /\bMsoCaption\b/;
const LONGEST_CAPTION = 200; // letters: what is longer and only centred or slanted is a paragraph

function normalise(text) {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\ue000-\uf8ff]/g, "") // soft hyphens, joiners, letters of symbol fonts
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .normalize("NFC");
}

function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function styleOf(element) {
  return (element.getAttribute("style") ?? "").toLowerCase();
}

/* Inline text */

function inlineTag(element) {
  const style = styleOf(element);
  const heavy = style.match(/(?:^|;)\s*font-weight:\s*(\w+)/)?.[1];
  const name = element.localName;
  const tags = [];
  const isBold = heavy ? heavy === "bold" || Number(heavy) >= 600 : name === "b" || name === "strong";
  if (isBold) tags.push("b");
  const slanted = style.match(/(?:^|;)\s*font-style:\s*(\w+)/)?.[1];
  if (slanted ? slanted === "italic" : name === "i" || name === "em") tags.push("i");
  const raised = style.match(/(?:^|;)\s*vertical-align:\s*(\w+)/)?.[1];
  if (name === "sup" || raised === "super") tags.push("sup");
  else if (name === "sub" || raised === "sub") tags.push("sub");
  return tags;
}

function inline(node, isHeading = false) {
  if (node.nodeType === Node.TEXT_NODE) return escape(normalise(node.data));
  if (node.nodeType !== Node.ELEMENT_NODE || isLeftOut(node)) return "";
  if (node.localName === "br") return isPageBreak(node) ? "" : "<br>";
  const inner = [...node.childNodes].map((child) => inline(child, isHeading)).join("");
  if (!inner.trim()) return inner && " ";
  if (node.localName === "a") {
    const address = node.getAttribute("href") ?? "";
    return FOLLOWED.test(address) ? `<a href="${escape(address)}">${inner}</a>` : inner;
  }
  const tags = inlineTag(node).filter((tag) => !(isHeading && (tag === "b" || tag === "i")));
  return tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, inner);
}

function isPageBreak(element) {
  return /page-break|mso-special-character:\s*line-break/.test(styleOf(element));
}

function isLeftOut(element) {
  const style = styleOf(element);
  return (
    element.matches(NOTHING) ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|field-begin|field-separator|field-end|footnote-list)/.test(style) ||
    /^(?:v|w|m):/.test(element.localName) ||
    element.localName === "img"
  );
}

function trimmed(html) {
  return html
    .replace(/ +/g, " ")
    .replace(/(?: ?<br> ?)+$/, "")
    .replace(/^(?: ?<br> ?)+/, "")
    .replace(/ ?<br> ?/g, "<br>")
    .trim();
}

/* Pictures */

function picturesIn(element) {
  return [...element.querySelectorAll("img")].filter(isPicture);
}

function isPicture(image) {
  return sidesOf(image).every((side) => !(side < SMALLEST));
}

/* Width and height, NaN where nobody says. */
function sidesOf(image) {
  return ["width", "height"].map((side) =>
    parseFloat(image.getAttribute(side) ?? styleOf(image).match(new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)px`))?.[1]),
  );
}

function looksLikeCaption(element) {
  if (WORD_CAPTION.test(element.className) || element.localName === "figcaption") return true;
  if (normalise(element.textContent).trim().length > LONGEST_CAPTION || isWholly(element, "b, strong")) return false;
  return isCentred(element) || isWholly(element, "i, em") || isInFrame(element);
}

function isWholly(element, tags) {
  const text = [...element.querySelectorAll(tags)].map((each) => each.textContent).join("");
  return normalise(text).trim() === normalise(element.textContent).trim();
}

function isCentred(element) {
  return /text-align:\s*center/.test(styleOf(element)) || element.closest("center, [align=center]") !== null;
}

/* Writers put a picture and the line under it into a table without columns. */
function isInFrame(element) {
  const frame = element.closest("table");
  return frame !== null && [...frame.rows].every((row) => row.cells.length === 1);
}

/* Blocks */

class Cleaner {
  constructor(body) {
    this.parts = [];
    this.blocks = [];
    this.buffer = "";
    this.pictures = [];
    this.titles = [...body.querySelectorAll("h1, p")].some((each) => each.localName === "h1" || wordHeading(each) === 1);
    this.walk(body);
    this.close();
  }

  walk(parent, depth = 0) {
    for (const node of parent.childNodes) {
      const isElement = node.nodeType === Node.ELEMENT_NODE;
      if (isElement && node.localName === "img" && isPicture(node)) this.pictures.push(node);
      if (isElement && isLeftOut(node)) continue;
      if (isElement && (BLOCKS.has(node.tagName) || hasBlocks(node))) {
        this.block(node, depth);
      } else {
        this.buffer += inline(node);
        if (isElement) this.pictures.push(...picturesIn(node));
      }
    }
    this.flush();
  }

  flush() {
    this.paragraph(this.buffer, this.pictures);
    this.buffer = "";
    this.pictures = [];
  }

  add(tag, html, others = {}) {
    const inner = trimmed(html);
    if (hasText(inner)) this.blocks.push({ tag, html: inner, ...others });
  }

  /* The pictures of a paragraph follow it, and its text is their caption if it looks like one. One whose size nobody says is a
     picture if it stands alone, and an icon between words. */
  paragraph(html, pictures, element = null) {
    const found = hasText(html) ? pictures.filter((each) => sidesOf(each).some(Boolean)) : pictures;
    const isCaption = element !== null && looksLikeCaption(element);
    if (!isCaption || !(found.length || this.awaitsCaption())) this.add("p", html, { isCaption });
    if (found.length) this.close();
    for (const _each of found) this.parts.push({ picture: true, caption: "" });
    if (isCaption && this.awaitsCaption()) this.parts.at(-1).caption = plain(html);
  }

  awaitsCaption() {
    const last = this.parts.at(-1);
    return !this.blocks.length && last?.picture && !last.caption;
  }

  block(element, depth) {
    this.flush();
    const level = Number(element.tagName.match(HEADING)?.[1] ?? 0) || wordHeading(element);
    if (level) this.add(`h${this.headingLevel(level)}`, contents(element, true));
    else if (element.localName === "table") this.table(element, depth);
    else if (element.localName === "ul" || element.localName === "ol") this.list(element, depth);
    else if (wordListLevel(element)) this.wordItem(element);
    else if (hasBlocks(element)) this.walk(element, depth);
    else this.paragraph(contents(element), picturesIn(element), element);
  }

  /* The title of a page is its only heading of the first level: if the text brings one, all go down a step. */
  headingLevel(level) {
    return Math.min(4, Math.max(2, this.titles ? level + 1 : level));
  }

  list(element, depth) {
    const ordered = element.localName === "ol";
    for (const item of element.children) {
      if (item.localName === "ul" || item.localName === "ol") {
        this.list(item, depth + 1); // Google Docs nests lists beside their item, not inside it
        continue;
      }
      const own = Number(item.getAttribute("aria-level")) - 1; // Word Online
      const at = Math.min(DEEPEST, Math.max(depth, own || 0));
      let html = "";
      const nested = [];
      for (const child of item.childNodes) {
        if (child.localName === "ul" || child.localName === "ol") nested.push(child);
        else html += `${BLOCKS.has(child.tagName) && html.trim() ? "<br>" : ""}${inline(child)}`;
      }
      this.add("li", html, { list: { ordered, depth: at } });
      for (const child of nested) this.list(child, at + 1);
    }
  }

  /* Word writes an item as a paragraph whose first letters are its mark. */
  wordItem(element) {
    const mark = [...element.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/.test(styleOf(span)));
    let ordered = false;
    if (mark) {
      ordered = ORDERED_MARK.test(normalise(mark.textContent).trim());
      mark.remove();
    }
    let html = trimmed(contents(element));
    if (!mark) {
      ordered = ORDERED_MARK.test(html);
      html = html.replace(ordered ? ORDERED_MARK : BULLET, "");
    }
    this.add("li", html, { list: { ordered, depth: Math.min(DEEPEST, wordListLevel(element) - 1) } });
  }

  table(element, depth) {
    const rows = [...element.rows].map((row) => [...row.cells]);
    const widest = Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.colSpan, 0)));
    if (widest < 2 || rows.length < 2) {
      for (const cell of rows.flat()) this.block(cell, depth); // a frame around text, no table
      return;
    }
    const caption = this.blocks.at(-1)?.isCaption ? plain(this.blocks.pop().html) : "";
    this.close();
    this.parts.push({ rows: spread(rows, widest), caption });
  }

  close() {
    if (this.blocks.length) this.parts.push({ html: written(this.blocks) });
    this.blocks = [];
  }
}

function contents(element, isHeading = false) {
  return [...element.childNodes].map((child) => inline(child, isHeading)).join("");
}

function hasText(html) {
  return plain(html) !== "";
}

function plain(html) {
  return new DOMParser().parseFromString(html.replace(/<br>/g, " "), "text/html").body.textContent.replace(/ +/g, " ").trim();
}

function hasBlocks(element) {
  return [...element.children].some((child) => BLOCKS.has(child.tagName) || hasBlocks(child));
}

function wordHeading(element) {
  const found = element.className.match?.(WORD_HEADING);
  return found ? Number(found[1] || 1) : 0;
}

function wordListLevel(element) {
  const level = styleOf(element).match(WORD_LIST)?.[1];
  if (level) return Number(level);
  const isItem = LIST_CLASS.test(element.className) && (BULLET.test(element.textContent) || ORDERED_MARK.test(normalise(element.textContent).trim()));
  return isItem ? 1 : 0;
}

/* Cells that span several places leave the others empty, so that columns stay columns. */
function spread(rows, width) {
  const grid = rows.map(() => Array(width).fill(null));
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (x < width && grid[y][x] !== null) x += 1;
      const own = new Cleaner(cell).parts.map((part) => part.html ?? part.rows?.flat().join(" ") ?? part.caption).join(" ");
      for (let down = 0; down < cell.rowSpan && y + down < grid.length; down += 1) {
        for (let across = 0; across < cell.colSpan && x + across < width; across += 1) {
          grid[y + down][x + across] = down || across ? "" : own;
        }
      }
      x += cell.colSpan;
    }
  });
  return grid.map((row) => row.map((cell) => cell ?? ""));
}

function written(blocks) {
  let html = "";
  const open = [];
  const closeTo = (depth) => {
    while (open.length > depth) html += `</li></${open.pop()}>`;
  };
  for (const { tag, html: inner, list } of blocks) {
    if (!list) {
      closeTo(0);
      html += `<${tag}>${inner}</${tag}>`;
      continue;
    }
    const kind = list.ordered ? "ol" : "ul";
    const depth = Math.min(list.depth, open.length); // a level that is skipped is no level
    closeTo(depth + 1);
    if (open.length === depth + 1 && open[depth] !== kind) closeTo(depth);
    if (open.length === depth + 1) {
      html += "</li>";
    } else {
      open.push(kind);
      html += `<${kind}>`;
    }
    html += `<li>${inner}`;
  }
  closeTo(0);
  return html;
}

function countImages(body) {
  return [...body.querySelectorAll("img, v\\:imagedata")].filter((image) => (image.getAttribute("width") ?? "9") !== "1").length;
}

window.portalNormalise = normalise;
window.portalCleanHtml = (html) => {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const element of [...body.querySelectorAll("o\\:p")]) if (!normalise(element.textContent).trim()) element.remove();
  const { parts } = new Cleaner(body);
  return { parts, text: body.textContent, images: countImages(body) };
};
