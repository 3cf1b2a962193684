/* Whoever has chosen a page, an image, a file or a record goes on there: Wagtail hands the focus back to the button that opened
   the dialog, which has given way to what was chosen, so that the keyboard would begin again at the top of the page. */

let chooser = null; // the one whose dialog was opened last

document.addEventListener(
  "click",
  ({ target }) => {
    chooser = target.closest?.("[data-chooser-action-choose]")?.closest(".chooser") ?? chooser;
  },
  { capture: true },
);

window.jQuery(document).on("hidden.bs.modal", () => {
  if (document.activeElement === document.body) chooser?.querySelector(".chosen [data-w-dropdown-target=toggle]")?.focus();
});
