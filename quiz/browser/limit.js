/**
 * A field of which only so much is kept. What is typed or pasted stays whole in it; near the limit
 * readers are told what is left, beyond it what will be missing.
 *
 * @import { Say } from "../core/words.js"
 */

import { firstOf, lengthOf } from "../core/length.js";
import { h } from "./dom.js";

/** So near, at least, what is left is told. */
const NEAR = 10;

/**
 * @param {{say: Say, standard: {language: string}}} app
 * @param {HTMLInputElement | HTMLTextAreaElement} field with an id and what is kept already: that much
 *   stays possible
 * @param {number} limit
 * @param {object} [how]
 * @param {string} [how.beyond] message of what is missing
 * @param {(text: string) => number} [how.count]
 * @returns {{nodes: HTMLElement[], text: () => string, show: () => void}} to stand below the field; what is
 *   kept of it; to be called where it was filled in otherwise
 */
export function limit(
  { say, standard: { language } },
  field,
  limit,
  { beyond = "limit.kept", count = lengthOf } = {},
) {
  const most = Math.max(limit, count(field.value));
  const id = `${field.id}-left`;
  const seen = h("span", { class: "left no-print", id, "aria-hidden": "true" });
  const heard = h("span", { class: "vh no-print", role: "status" });
  const words = (/** @type {number} */ left) => {
    const [n, all] = [Math.abs(left), most].map((number) => number.toLocaleString(language));
    const fields = { n: String(n), most: String(all) };
    if (left < 0) return say(beyond, fields);
    return left ? say("limit.left", fields) : say("limit.full", fields);
  };
  const show = () => {
    const left = most - count(field.value);
    const near = left <= Math.max(NEAR, most / 10);
    const told = near ? words(left) : "";
    // Not at every letter: when it begins, at each tenth, at the end and beyond it.
    if (!near || !heard.textContent || left % NEAR === 0 || left < 0 !== seen.matches(".beyond")) {
      heard.textContent = told;
    }
    seen.textContent = told;
    seen.classList.toggle("beyond", left < 0);
    if (left < 0) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };
  const described = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", [described, id].filter(Boolean).join(" "));
  field.addEventListener("input", show);
  show();
  return { nodes: [seen, heard], text: () => firstOf(field.value, most), show };
}
