// Runs in <head> before the first paint: puts the reader's saved text size and contrast on <html>, so nothing flashes.
(function (root) {
  "use strict";
  function saved(name) {
    try {
      return window.localStorage.getItem("portal." + name);
    } catch (error) {
      return null; // storage is switched off: the defaults stand
    }
  }
  root.classList.add("js");
  var size = saved("text-size");
  if (["small", "large", "larger", "largest"].indexOf(size) !== -1) root.dataset.textSize = size;
  var contrast = saved("contrast");
  var systemAsks = window.matchMedia && window.matchMedia("(prefers-contrast: more)").matches;
  if (contrast === "high" || (contrast === null && systemAsks)) root.dataset.contrast = "high";
})(document.documentElement);
