// Report pages: text is kept three seconds after the last letter. The status line says so, at most once per half minute; the
// field and the focus are left alone. A choice goes with the button, unless a page is all choices (data-choices).
(() => {
  "use strict";
  const form = document.querySelector("form[data-save]");
  const said = document.getElementById("status");
  if (!form || !said) {
    return;
  }
  const seen = form.elements.namedItem("seen");
  seen.autocomplete = "off"; // A browser must not bring back an older mark when the page is asked for again.
  let typed = 0;
  let spoken = -Infinity;
  let saving = null;
  let unanswered = null;
  let gone = false;
  let pressed = null;
  if (!said.hasChildNodes()) {
    said.dataset.kept = "yes";
  }

  // All that stands in the form, but for what was chosen beforehand and not by a person.
  const written = () => {
    const fields = new FormData(form);
    form.querySelectorAll("[data-preset]").forEach((one) => fields.delete(one.name));
    return new URLSearchParams(fields);
  };
  const say = (time) => {
    if (Date.now() - spoken >= 30000) {
      spoken = Date.now();
      const sentence = document.createElement("p");
      sentence.textContent = form.dataset.saved.replace("%", time);
      said.style.minBlockSize = `${said.offsetHeight}px`; // What stood there may have been longer; the page must not move.
      said.replaceChildren(sentence);
    }
  };
  const post = async (body) => {
    unanswered = body;
    const answer = await fetch(form.dataset.save, { method: "POST", body, redirect: "manual", cache: "no-store" });
    const kept = answer.status === 200 ? await answer.json() : null;
    unanswered = null;
    if (kept) {
      seen.value = kept.seen;
      say(kept.time);
    }
  };
  // What got no answer may have been kept all the same: the same text once more tells, before a newer one.
  const save = async (newer) => {
    try {
      if (unanswered) {
        await post(unanswered);
      }
      if (newer && !gone) {
        await post(written());
      }
    } catch {
      // No connection: the bar says so, and the next letter tries again.
    }
    saving = null;
  };
  const answered = async () => {
    await saving;
    if (unanswered) {
      await save(false);
    }
  };
  const later = () => {
    clearTimeout(typed);
    typed = setTimeout(() => {
      if (saving) {
        later();
      } else if (navigator.onLine) {
        saving = save(true);
      }
    }, 3000);
  };

  form.addEventListener("input", ({ target }) => {
    const typing = form.dataset.choices === "yes" || (target.type !== "radio" && target.type !== "checkbox");
    if (!gone && typing) {
      later();
    }
  });
  form.addEventListener("change", ({ target }) => {
    form.querySelectorAll(`[name="${CSS.escape(target.name)}"]`).forEach((one) => delete one.dataset.preset);
  });

  // The button waits for what is on its way, a while, so that this page is not taken for another one that changed the text.
  form.addEventListener("submit", async (event) => {
    clearTimeout(typed);
    const { submitter } = event;
    const wipes = submitter?.dataset.wipe;
    if (pressed) {
      event.preventDefault();
      pressed = wipes ? submitter : pressed;
      return;
    }
    if (event.defaultPrevented) {
      gone &&= navigator.onLine;
      return;
    }
    gone = true;
    // A page that said what was wrong is the answer to a form: whoever comes back to it asks for the page, which has the text.
    history.replaceState(history.state, "", location.href);
    if (wipes || !(saving || unanswered)) {
      return;
    }
    event.preventDefault();
    pressed = submitter ?? true;
    await Promise.race([answered(), new Promise((resolve) => setTimeout(resolve, 5000))]);
    unanswered = null;
    saving = null;
    delete form.dataset.sent;
    const button = pressed === true ? undefined : pressed;
    pressed = null;
    form.requestSubmit(button);
  });
})();
