/**
 * Fields with their labels.
 *
 * @import { Child } from "./dom.js"
 */

import { h } from "./dom.js";

/** @param {string} label @param {HTMLElement} field @param {...Child} more */
export const labelled = (label, field, ...more) =>
  h("p", { class: "field" }, h("label", { for: field.id }, label), field, ...more);

/**
 * One of several, in a list that folds out.
 *
 * @param {string} id the field's is by-<id>
 * @param {string} label
 * @param {string} chosen id of an option
 * @param {{id: string, name: string}[]} options
 * @param {(id: string) => void} choose
 */
export function choice(id, label, chosen, options, choose) {
  const field = h(
    "select",
    { id: `by-${id}` },
    ...options.map(({ id, name }) => h("option", { value: id, selected: id === chosen }, name)),
  );
  field.addEventListener("change", () => choose(field.value));
  return labelled(label, field);
}
