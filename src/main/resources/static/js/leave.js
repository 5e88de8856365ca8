// Public help pages: leaves at once, and the Back button does not return. Shift three times does the same.
(() => {
  "use strict";
  const button = document.querySelector(".mr-leave");
  const said = document.getElementById("status");
  const leave = (event) => {
    event?.preventDefault();
    const white = document.createElement("div");
    white.className = "mr-white";
    document.body.append(white);
    document.title = "…";
    location.replace(button.href);
  };
  document.querySelectorAll("[data-leave]").forEach((link) => link.addEventListener("click", leave));

  let presses = 0;
  let first = 0;
  let alone = false;
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== "Shift") {
      presses = 0;
    }
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    if (presses === 0 || Date.now() - first > 5000) {
      presses = 0;
      first = Date.now();
    }
    presses += 1;
    if (presses === 3) {
      leave();
    } else {
      said.textContent = presses === 1 ? button.dataset.press : button.dataset.twice;
    }
  });
})();
