// The list of work by keyboard. Keys work only while the focus is inside the list, and only where they are switched on.
(() => {
  "use strict";
  const list = document.querySelector(".mr-queue[data-keys]");
  if (!list) {
    return;
  }
  const rows = () => [...list.children];
  const go = (row) => row?.querySelector("h2 a, .mr-task__act .utrecht-button")?.focus();
  const explain = () => {
    const keys = [...document.querySelectorAll("details")].find((one) => one.dataset.keys === "help");
    if (keys) {
      keys.open = true;
      keys.querySelector("summary").focus();
    }
  };

  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const row = rows().find((one) => one.contains(document.activeElement));
    const at = rows().indexOf(row);
    const act = {
      j: () => go(rows()[at + 1]),
      ArrowDown: () => go(rows()[at + 1]),
      k: () => go(rows()[at - 1]),
      ArrowUp: () => go(rows()[at - 1]),
      s: () => row?.querySelector(".mr-task__act .utrecht-button")?.focus(),
      l: () => row?.dataset.later && location.assign(row.dataset.later),
      "?": explain,
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
