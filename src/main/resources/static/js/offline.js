// Report pages: without a connection the form is not sent, the text stays, and the bar says so.
(() => {
  "use strict";
  const bar = document.getElementById("offline");
  const form = document.querySelector("main form[method=post]");
  if (!bar || !form) {
    return;
  }
  let asked = null;
  const show = () => {
    bar.hidden = navigator.onLine;
  };
  window.addEventListener("online", show);
  window.addEventListener("offline", show);
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      delete form.dataset.sent;
      asked = event.submitter;
      if (asked?.dataset.wipe) {
        window.addEventListener("online", () => form.requestSubmit(asked), { once: true });
        return;
      }
      bar.hidden = false;
      bar.querySelector("button").focus();
    }
  });
  bar.querySelector("button").addEventListener("click", () => {
    if (navigator.onLine) {
      delete form.dataset.sent;
      form.requestSubmit(asked);
    }
  });
  show();
})();
