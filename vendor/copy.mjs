// Copies from node_modules what the product serves: the CSS of the components it uses, in one file, with the tokens those
// components read; two subsets of one font; the licences; and a list of versions. Nothing else of these packages is used.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TARGET = "../src/main/resources/static/vendor";
const TOKENS = "@nl-design-system-unstable/voorbeeld-design-tokens";
const FONT = "@fontsource-variable/noto-sans";
// Plain elements: a page writes <p>, <a>, <h1>, <ul>, <table> and gets the component.
const ELEMENTS = ["heading-1", "heading-2", "heading-3", "link", "ordered-list", "paragraph", "table", "unordered-list"];
// Components with a class name.
const CLASSES = [
  "alert", "button", "custom-checkbox", "data-badge", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "form-label", "radio-button", "skip-link", "textarea", "textbox",
];

const path = (name, file) => join("node_modules", name, file);
const read = (name, file) => readFileSync(path(name, file), "utf8");
const utrecht = (component) => `@utrecht/${component}-css`;

function components() {
  const one = (component, file) => {
    const css = read(utrecht(component), file).replace('@charset "UTF-8";', "").replace("\ufeff", "").trim();
    return `/* ${utrecht(component)} ${version(utrecht(component))} */\n${css}\n`;
  };
  return [
    ...ELEMENTS.map((component) => one(component, "dist/html/index.min.css")),
    ...CLASSES.map((component) => one(component, "dist/index.min.css")),
  ].join("");
}

function tokensFor(css) {
  const all = new Map();
  for (const found of read(TOKENS, "dist/theme.css").matchAll(/^\s*(--[\w-]+):\s*(.+?);/gm)) all.set(found[1], found[2]);
  const needed = new Set();
  const names = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((found) => found[1]);
  const waiting = names(css);
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (!needed.has(name) && all.has(name)) {
      needed.add(name);
      waiting.push(...names(all.get(name)));
    }
  }
  const lines = [...all].filter(([name]) => needed.has(name)).map(([name, value]) => `${name}:${value}`);
  return `/* ${TOKENS} ${version(TOKENS)}, the tokens used below */\n:root{\n${lines.join(";\n")}\n}\n`;
}

function version(name) {
  return JSON.parse(read(name, "package.json")).version;
}

function versions(files) {
  const packages = [...ELEMENTS.map(utrecht), ...CLASSES.map(utrecht), TOKENS, FONT].sort().map((name) => {
    const about = JSON.parse(read(name, "package.json"));
    return `${name} ${about.version} ${about.license}`;
  });
  const hashes = files.map((file) => {
    const hash = createHash("sha256").update(readFileSync(join(TARGET, file))).digest("hex");
    return `${hash}  ${file}`;
  });
  return `Made by bin/vendor; not edited by hand.\n\n${packages.join("\n")}\n\n${hashes.join("\n")}\n`;
}

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(join(TARGET, "nl-design-system"), { recursive: true });
mkdirSync(join(TARGET, "noto-sans"), { recursive: true });
const css = components();
const licence = "/* @license EUPL-1.2, Copyright (c) 2020-2024 Frameless B.V., 2021-2024 Gemeente Utrecht */\n";
writeFileSync(join(TARGET, "nl-design-system/components.css"), `@charset "UTF-8";\n${licence}${tokensFor(css)}${css.replaceAll(/\/\*\*?\s*\*? ?@license[\s\S]*?\*\/\s*/g, "")}`);
copyFileSync(path(utrecht("button"), "LICENSE.md"), join(TARGET, "nl-design-system/LICENSE.md"));
copyFileSync(path(FONT, "LICENSE"), join(TARGET, "noto-sans/LICENSE.txt"));
for (const subset of ["latin", "latin-ext"]) {
  copyFileSync(path(FONT, `files/noto-sans-${subset}-wght-normal.woff2`), join(TARGET, `noto-sans/${subset}.woff2`));
}
writeFileSync(
  join(TARGET, "VERSIONS.txt"),
  versions(["nl-design-system/components.css", "nl-design-system/LICENSE.md", "noto-sans/latin.woff2", "noto-sans/latin-ext.woff2", "noto-sans/LICENSE.txt"]),
);
