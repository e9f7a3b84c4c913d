/** Files that the reader opens, and the page itself as one. Nothing is sent. */

import { h } from "../dom.js";

/** No file of ours is a tenth as large. */
const LARGEST = 2_000_000;

/**
 * A button that opens a file.
 *
 * @param {string} words
 * @param {(text: string) => void} take gets what the file holds; "" for one that is too large, or
 *   that cannot be read
 */
export function opener(words, take) {
  const field = h("input", {
    type: "file",
    accept: ".json,application/json",
    class: "vh",
    change: async () => {
      const [file] = field.files ?? [];
      if (file) take(file.size > LARGEST ? "" : await file.text().catch(() => ""));
      // The same file can be chosen again.
      field.value = "";
    },
  });
  return h("label", { class: "btn sec sm file" }, field, words);
}

/**
 * To be called before anything of the page was changed.
 *
 * @returns {() => string} gives the page as it came, to be called once all of it is here and nothing
 *   that came since was changed; "" where the browser is too old to tell. What a reader chose is no part
 *   of it: that is never markup.
 */
export function pristine() {
  const { currentScript, documentElement } = document;
  const { lang, dataset } = documentElement;
  if (!("getHTML" in documentElement)) return () => "";
  const asking = documentElement.getHTML().replace(/<\/body>$/, "");
  return () => {
    const later = [];
    for (let next = currentScript?.nextSibling; next; next = next.nextSibling) {
      later.push(next.cloneNode(true));
    }
    const page = `${asking}${h("div", {}, ...later).getHTML()}</body>`;
    return `<!doctype html>\n<html lang="${lang}" class="no-js" data-app="${dataset.app}">${page}</html>`;
  };
}
