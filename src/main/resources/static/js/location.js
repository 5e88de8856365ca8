// "Gebruik mijn locatie": fills in words that can be changed. The place goes nowhere until the form is kept or sent.
(() => {
  "use strict";
  document.querySelectorAll("[data-locate]").forEach((button) => {
    const field = document.getElementById(button.dataset.locate);
    const said = document.getElementById(button.getAttribute("aria-describedby"));
    if (!field || !navigator.geolocation) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const where = `${coords.latitude.toFixed(4)}, ${coords.longitude.toFixed(4)} (±${Math.round(coords.accuracy)} m)`;
          field.value = field.value.trim() === "" ? where : `${field.value.trim()} ${where}`;
          said.textContent = "";
          field.focus();
        },
        () => {
          said.textContent = button.dataset.failed;
        },
        { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 },
      );
    });
  });
})();
