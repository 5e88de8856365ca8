// Asks the device of its reader for a passkey, and sends what it answers with the form.
(() => {
  "use strict";
  const form = document.querySelector("form[data-passkey]");
  if (!form?.dataset.ask) {
    return;
  }
  const answer = form.elements.namedItem("credential");
  const failed = form.querySelector("[data-passkey-failed]");
  if (!("credentials" in navigator) || !("PublicKeyCredential" in window)) {
    form.querySelector("[data-passkey-no]").hidden = false;
    return;
  }
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const asked = () => {
    const question = JSON.parse(form.dataset.ask);
    question.challenge = bytes(question.challenge);
    if (question.user) {
      question.user.id = bytes(question.user.id);
      question.extensions = { prf: {} }; // So that it can make secrets, later.
    }
    for (const one of question.allowCredentials ?? []) {
      one.id = bytes(one.id);
    }
    if (question.prf) {
      question.extensions = { prf: { eval: { first: bytes(question.prf) } } };
      delete question.prf;
    }
    return { publicKey: question };
  };
  const said = (credential) => {
    const { response } = credential;
    const parts = { clientDataJSON: text(response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (response[name]) {
        parts[name] = text(response[name]);
      }
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: parts,
    });
  };
  /** Keeps the secret that was asked for; false where this device makes none. */
  const kept = (credential) => {
    const secret = form.elements.namedItem("device-secret");
    if (!secret) {
      return true;
    }
    const made = credential.getClientExtensionResults().prf?.results?.first;
    form.querySelector("[data-passkey-bare]").hidden = Boolean(made);
    secret.value = made ? text(made) : "";
    return Boolean(made);
  };
  let asking = false;
  const ask = async (event) => {
    const typed = form.querySelector("input:not([type='hidden'])");
    if (answer.value || (typed && !typed.value.trim())) {
      return; // What is missing is said by the page.
    }
    // Not sent yet, so nobody else may count it as sent.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking) {
      return;
    }
    asking = true;
    failed.hidden = true;
    try {
      const make = form.dataset.passkey === "create";
      const credential = await (make ? navigator.credentials.create(asked()) : navigator.credentials.get(asked()));
      if (kept(credential)) {
        answer.value = said(credential);
        form.requestSubmit();
      }
    } catch {
      failed.hidden = false;
    }
    asking = false;
  };
  form.addEventListener("submit", ask, { capture: true });
})();
