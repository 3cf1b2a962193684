/* What is typed early counts. Wagtail takes the form for unchanged as it stands two seconds after the page, and again when
   the automatic saving has ended: words from those moments would be saved by nothing until the next key, and leaving the
   page would not ask. Here the form is remembered as it was before somebody first touched it in such a moment. */

const TOUCHES = ["keydown", "beforeinput", "pointerdown", "paste", "drop"];

function watch(form) {
  const watcher = () => window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved");
  let isBetween = true; // until Wagtail has looked at the form
  let before = null; // the form before the first touch meanwhile

  function begin() {
    isBetween = true;
    before = null;
  }

  for (const name of TOUCHES) {
    // Ahead of whoever acts on it; what a script does is nobody's typing.
    document.addEventListener(
      name,
      (event) => {
        if (isBetween && event.isTrusted) before ??= watcher()?.formData ?? null;
      },
      { capture: true },
    );
  }
  form.addEventListener("w-autosave:save", begin);
  form.addEventListener("w-autosave:error", () => {
    isBetween = false;
  });
  form.addEventListener("w-unsaved:watch-edits", () => {
    isBetween = false;
    if (before === null || before === watcher().initialFormData) return;
    // At its next look Wagtail sees the difference, and does what it does after any edit.
    Object.assign(watcher(), { initialFormData: before, previousFormData: before });
  });
}

const form = document.querySelector("form[data-edit-form]");
if (form) watch(form);
