/**
 * A text that can always be selected, with a button that copies it where the browser lets it.
 *
 * @import { Say } from "../core/words.js"
 */

import { button, h } from "./dom.js";

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} field holds the text
 * @returns {Promise<boolean>} false: the text is selected, to be copied by hand
 */
export async function copy(field) {
  try {
    // Only where the page came over https.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/**
 * @param {{say: Say}} app
 * @param {string} id
 * @param {string} label
 * @param {string} words on the button
 * @param {...Node} actions buttons beside the one that copies
 */
export function copyable({ say }, id, label, words, ...actions) {
  const field = h("textarea", { id, rows: 3, readonly: true, spellcheck: "false" });
  const status = h("p", { class: "note", role: "status" });
  const press = async () => {
    status.textContent = say((await copy(field)) ? "copy.done" : "copy.selected");
  };
  field.addEventListener("focus", () => field.select());
  const block = h(
    "div",
    { class: "copyable" },
    h("label", { for: id }, label),
    field,
    h("div", { class: "keep" }, button("btn sm", words, () => void press()), ...actions),
    status,
  );
  const set = (/** @type {string} */ text) => {
    field.value = text;
    status.textContent = "";
  };
  return { block, set };
}
