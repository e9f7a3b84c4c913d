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
 * @returns {string} the page as it came, to be called before anything of it was changed; "" where
 *   the browser is too old to tell. What a reader chose is no part of it: that is never markup.
 */
export function pristine() {
  const { lang, dataset } = document.documentElement;
  if (!("getHTML" in document.documentElement)) return "";
  const page = document.documentElement.getHTML();
  return `<!doctype html>\n<html lang="${lang}" class="no-js" data-app="${dataset.app}">${page}</html>`;
}
