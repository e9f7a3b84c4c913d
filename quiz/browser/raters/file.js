/**
 * The way in by the file that HR saves for a rater.
 *
 * @import { Sitting } from "./sitting.js"
 */

import { button, h } from "../dom.js";

/** @param {Sitting} sitting @returns {HTMLElement[]} a button, and what it says where a file cannot be opened */
export function opening(sitting) {
  const { say } = sitting;
  const field = h("input", { type: "file", accept: ".json", hidden: true });
  const error = h("p", { class: "error", role: "alert", hidden: true });
  const read = async () => {
    const [file] = field.files ?? [];
    field.value = "";
    if (!file) return;
    const wrong = await sitting.open(file);
    error.textContent = wrong;
    error.hidden = !wrong;
    if (!wrong) sitting.showList();
  };
  field.addEventListener("change", () => void read());
  return [
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("raters.open"), () => field.click()),
      field,
    ),
    error,
  ];
}
