/* The calendar of a date opens a moment after its field has the focus. Whoever is gone by then would have it lie over the
   fields that follow, with no key to close it: here it goes with the focus, and with Escape. */

const OPENS_AFTER = 100; // milliseconds, in Wagtail's date picker

function close(field) {
  window.jQuery?.(field).data("xdsoft_datetimepicker")?.trigger("close.xdsoft");
}

document.addEventListener("focusout", ({ target }) => {
  setTimeout(() => {
    const now = document.activeElement;
    // A click into the calendar takes the focus to its buttons, or nowhere.
    if (now !== target && now !== document.body && !now.closest(".xdsoft_datetimepicker")) close(target);
  }, OPENS_AFTER + 50);
});

document.addEventListener("keydown", ({ key, target }) => {
  if (key === "Escape") close(target);
});
