// A letter that left: each part can be taken over into the form of the partner. Without a script one selects the text.
(() => {
  "use strict";
  document.querySelectorAll("[data-copy]").forEach((button) => {
    const part = document.getElementById(button.dataset.copy);
    if (!part || !navigator.clipboard) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", () => {
      window.getSelection().selectAllChildren(part);
      navigator.clipboard.writeText(part.textContent);
    });
  });
})();
