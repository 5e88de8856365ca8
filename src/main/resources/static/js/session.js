// Behind sign-in: asks "Bent u er nog?" before the screen closes, and closes it. Time runs over all tabs of this browser.
(() => {
  "use strict";
  const dialog = document.getElementById("still-there");
  if (!dialog) {
    return;
  }
  const idle = Number(dialog.dataset.idle) * 1000;
  const warning = Number(dialog.dataset.warn) * 1000;
  const title = document.title;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("still-there") : null;
  let last = Date.now();
  let spoken = false;

  const heard = () => {
    last = Date.now();
    spoken = false;
    document.title = title;
    if (dialog.open) {
      dialog.close();
    }
  };
  const stay = async () => {
    const answer = await fetch(dialog.dataset.stay, { redirect: "manual", cache: "no-store" }).catch(() => null);
    if (answer === null) {
      return; // No connection: the question stays, and so does the text.
    }
    if (answer.ok) {
      heard();
      tabs?.postMessage("here");
    } else {
      close();
    }
  };
  // What was typed waits for the same person; a form nobody touched is not kept.
  const typed = (field) =>
    field.type === "checkbox" || field.type === "radio"
      ? field.checked !== field.defaultChecked
      : /^(text|tel|email|textarea)$/.test(field.type) && field.value !== field.defaultValue;
  const close = () => {
    clearInterval(clock);
    if (!navigator.onLine) {
      document.body.hidden = true;
      window.addEventListener("online", close, { once: true });
      return;
    }
    const form = [...document.querySelectorAll("main form[method=post]")].find((one) => [...one.elements].some(typed));
    document.body.replaceChildren();
    if (!form) {
      location.replace(dialog.dataset.expired);
      return;
    }
    const page = document.createElement("input");
    page.name = "_page";
    page.value = location.pathname + location.search;
    form.append(page);
    form.hidden = true;
    form.setAttribute("action", dialog.dataset.expired);
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
  };
  const look = () => {
    const left = last + idle - Date.now();
    if (left <= 0) {
      close();
      return;
    }
    if (left <= warning && !dialog.open) {
      document.title = dialog.querySelector("h2").textContent;
      dialog.showModal();
      dialog.querySelector("h2").focus();
    }
    if (left <= 60000 && !spoken) {
      spoken = true;
      document.getElementById("still-there-again").textContent = dialog.dataset.again;
    }
  };

  const clock = setInterval(look, 1000);
  document.addEventListener("visibilitychange", look);
  tabs?.addEventListener("message", heard);
  tabs?.postMessage("here");
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  dialog.querySelector("[data-continue]").addEventListener("click", stay);
})();
