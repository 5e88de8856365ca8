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
  let asking = false;
  const ask = async (event) => {
    const name = form.elements.namedItem("device-name");
    if (answer.value || (name && !name.value.trim())) {
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
      answer.value = said(await (make ? navigator.credentials.create(asked()) : navigator.credentials.get(asked())));
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
    asking = false;
  };
  form.addEventListener("submit", ask, { capture: true });
})();
