/* A form that is sent while the editor saves by itself waits for that: otherwise what was saved late would be refused, as the page
   has gone on to whoever approves it, and an error would flash up behind somebody who did everything right. It waits for a paste
   too, whose pictures may still be asked for, and for rich text, which writes its field a moment after the last key: what is on its
   way would be lost. */

const NO_NETWORK = "network_error";
const RICH_TEXT_IS_WRITTEN_AFTER = 600; // milliseconds; Draftail's own pause is 250, after it has drawn what was typed

function waitForSaving(form) {
  let saving = false;
  let arriving = 0; // pastes and words that are not in the form's fields yet
  let waiting = null; // how the form was sent meanwhile
  let leaving = false;
  form.addEventListener("w-autosave:save", (event) => {
    if (waiting || leaving) event.preventDefault();
    else saving = true;
  });
  function send() {
    if (!waiting || saving || arriving) return;
    const { submitter } = waiting;
    waiting = null;
    if (submitter) submitter.disabled = false; // as Wagtail's are once pressed; then the server would not hear of it
    form.requestSubmit(submitter);
  }
  for (const name of ["w-autosave:success", "w-autosave:error"]) {
    form.addEventListener(name, (event) => {
      saving = false;
      if (event.detail?.type === NO_NETWORK) waiting = null;
      send();
    });
  }
  function begin() {
    arriving += 1;
  }
  function end() {
    arriving -= 1;
    send();
  }
  form.addEventListener("portal:paste-begun", begin);
  form.addEventListener("portal:paste-done", end);
  for (const name of ["keydown", "beforeinput", "paste", "drop"]) {
    form.addEventListener(
      name,
      ({ target }) => {
        if (!target.isContentEditable) return;
        begin();
        setTimeout(end, RICH_TEXT_IS_WRITTEN_AFTER);
      },
      { capture: true },
    );
  }
  // Before all others who listen: to them it is not sent yet.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target !== form || !(saving || arriving)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = { submitter: event.submitter };
    },
    { capture: true },
  );
  // After all others, one of whom may have held it back.
  window.addEventListener("submit", (event) => {
    leaving = event.target === form && !event.defaultPrevented;
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
  });
}

const form = document.querySelector("form[data-edit-form]");
if (form) waitForSaving(form);
