// Passkeys on the pages of sign-in, on top of allauth's own scripts (mfa/js/webauthn*.js). What a browser without them, or
// without scripts, cannot do stays hidden; a password with a code always works.
(() => {
  const FORMS = { login: "loginForm", add: "addForm", authenticate: "authenticateForm" };

  function prepare(form) {
    const kind = form.dataset.passkey;
    const credential = form.querySelector("[name=credential]");
    credential.id ||= "passkey-credential";
    const passwordless = form.querySelector("[name=passwordless]");
    const ids = { [kind]: "passkey-button", credential: credential.id };
    if (document.getElementById("passkey-data")) ids.data = "passkey-data";
    if (passwordless) ids.passwordless = passwordless.id;
    window.allauth.webauthn.forms[FORMS[kind]]({ ids });
    form.hidden = false;
  }

  // The event comes before allauth would write the error into the console; its person is told instead.
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    const place = document.querySelector("[data-passkey-error]");
    place.hidden = false;
    place.textContent = "";
    setTimeout(() => { place.textContent = place.dataset.passkeyError; });
  });

  if (window.PublicKeyCredential) document.querySelectorAll("[data-passkey]").forEach(prepare);
})();
