// What pages can do only with a script. Every page reads and works without it.

const root = document.documentElement;
const SIZES = ["small", "normal", "large", "larger", "largest"];

function save(name, value) {
  try {
    localStorage.setItem(`portal.${name}`, value);
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}

// Text size and contrast

function applyTextSize(size) {
  if (size === "normal") delete root.dataset.textSize;
  else root.dataset.textSize = size;
  for (const button of document.querySelectorAll("[data-text-size-step]")) {
    const step = Number(button.dataset.textSizeStep);
    const atEnd = step < 0 ? size === SIZES[0] : size === SIZES.at(-1);
    button.setAttribute("aria-disabled", String(step === 0 ? size === "normal" : atEnd));
  }
}

function changeTextSize(step) {
  const current = SIZES.indexOf(root.dataset.textSize ?? "normal");
  const next = step === 0 ? "normal" : SIZES[Math.min(Math.max(current + step, 0), SIZES.length - 1)];
  applyTextSize(next);
  save("text-size", next);
}

function applyContrast(high) {
  if (high) root.dataset.contrast = "high";
  else delete root.dataset.contrast;
  for (const button of document.querySelectorAll("[data-contrast-toggle]")) {
    button.setAttribute("aria-pressed", String(high));
  }
}

function toggleContrast() {
  const high = root.dataset.contrast !== "high";
  applyContrast(high);
  save("contrast", high ? "high" : "normal");
}

// Menu and filters where the browser has no popovers

function openWithoutPopover(button) {
  const target = document.getElementById(button.getAttribute("popovertarget"));
  const hide = button.getAttribute("popovertargetaction") === "hide";
  const open = hide ? false : !target.classList.contains("is-open");
  target.classList.toggle("is-open", open);
  for (const other of document.querySelectorAll(`[popovertarget="${target.id}"]:not([popovertargetaction])`)) {
    other.setAttribute("aria-expanded", String(open));
    if (hide) other.focus();
  }
}

// Videos of this portal play in place of their poster; the file is asked for only now.

function playVideo(link) {
  const frame = link.closest("[data-video]");
  const video = document.createElement("video");
  video.src = link.href;
  video.controls = true;
  video.autoplay = true;
  frame.replaceChildren(video);
  video.focus();
}

async function copyLink(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  button.querySelector("[data-copy-label]").textContent = button.dataset.copied;
}

document.addEventListener("click", (event) => {
  const control = event.target.closest("button, a");
  if (!control) return;
  if (control.dataset.textSizeStep !== undefined) changeTextSize(Number(control.dataset.textSizeStep));
  else if (control.dataset.contrastToggle !== undefined) toggleContrast();
  else if (control.dataset.print !== undefined) window.print();
  else if (control.dataset.copy !== undefined) copyLink(control);
  else if (control.dataset.play !== undefined) {
    event.preventDefault();
    playVideo(control);
  } else if (control.hasAttribute("popovertarget") && root.classList.contains("no-popover")) openWithoutPopover(control);
});

if (!("popover" in HTMLElement.prototype)) root.classList.add("no-popover");
applyTextSize(root.dataset.textSize ?? "normal");
applyContrast(root.dataset.contrast === "high");
