// Says at once whether a colour that is typed can be read; the page says it too, after a press.
(() => {
  "use strict";
  const told = document.querySelector("[data-contrast]");
  const field = told && document.getElementById(told.dataset.contrast);
  if (!field) {
    return;
  }
  const words = told.querySelector("p");
  const grounds = ["#ffffff", "#f4f6f8", "#fdecec"];
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  field.addEventListener("input", () => {
    const typed = field.value.trim().toLowerCase();
    const colour = typed.startsWith("#") ? typed : `#${typed}`;
    if (!/^#[0-9a-f]{6}$/.test(colour)) {
      return;
    }
    const least = Math.min(...grounds.map((ground) => contrast(colour, ground)));
    const said = (Math.floor(least * 10) / 10).toLocaleString(document.documentElement.lang);
    words.textContent = (least >= 4.5 ? told.dataset.good : told.dataset.bad).replace("{0}", said);
    told.querySelector("rect")?.setAttribute("fill", colour);
  });
})();
