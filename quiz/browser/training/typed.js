/** Fields, and what they say on paper. */

import { h } from "../dom.js";

/**
 * A field on the screen, and what it says on paper, where a field shows only what fits.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {string} value
 * @param {(value: string) => void} keep
 * @param {(value: string) => string} [write] what it says, on paper
 * @returns {{field: HTMLElement, paper: HTMLElement}}
 */
export function typed(field, value, keep, write = (value) => value) {
  field.value = value;
  field.classList.add("no-print");
  const paper = h("span", { class: "only-print said" }, write(value));
  field.addEventListener("input", () => {
    keep(field.value);
    paper.textContent = write(field.value);
  });
  return { field, paper };
}
