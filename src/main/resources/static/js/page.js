// Every page: focus goes to what just happened, and "Scherm wissen" is white before the network answers.
(() => {
  "use strict";
  const status = document.getElementById("status");
  const errors = document.getElementById("errors");
  if (errors) {
    // The attribute autofocus does it without a script, when the page is first drawn; this is for browsers that don't.
    window.addEventListener("load", () =>
      setTimeout(() => document.activeElement === document.body && errors.focus(), 250),
    );
  } else if (status && status.textContent.trim() !== "") {
    status.focus();
  }

  document.querySelectorAll("#errors a").forEach((link) => {
    link.addEventListener("click", (event) => {
      const field = document.getElementById(link.hash.slice(1));
      if (field) {
        event.preventDefault();
        field.focus();
        field.closest(".mr-field")?.scrollIntoView();
      }
    });
  });

  const whiten = () => {
    const white = document.createElement("div");
    white.className = "mr-white";
    document.body.append(white);
    document.title = "…";
  };
  document.querySelectorAll("[data-wipe]").forEach((button) => {
    button.form?.addEventListener("submit", (event) => {
      if (event.submitter === button) {
        whiten();
      }
    });
  });
  // A page that comes back from the browser's memory is asked for again, and the white goes.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  // A form is sent once; the button keeps its words.
  document.querySelectorAll("form[method=post]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent === "yes") {
        event.preventDefault();
      }
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 3000);
    });
  });
})();
