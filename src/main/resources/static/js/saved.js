// A draft that htmx keeps: says so in the status line, at most once per half minute, and never touches the field.
(() => {
  "use strict";
  let spoken = 0;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (Date.now() - spoken < 30000) {
      event.detail.shouldSwap = false;
    } else {
      spoken = Date.now();
    }
  });
})();
