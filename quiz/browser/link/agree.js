/**
 * The way from a link to the check, for a reader who has seen what it holds.
 */

import { HANDED, handOver } from "../../core/handed.js";
import { h } from "../dom.js";
import { CHECK } from "./places.js";

/**
 * @param {string} code that was opened
 * @param {Parameters<typeof handOver>[1]} found in it
 * @param {string} words
 * @param {string} [look]
 */
export function agreeing(code, found, words, look = "") {
  const agree = () => {
    const text = handOver(code, found);
    try {
      sessionStorage.setItem(HANDED, text);
    } catch {
      // Nothing can be kept here: the check knows this page by its address instead.
      link.href = `${CHECK}#${code}&${encodeURIComponent(text)}`;
    }
  };
  const link = h("a", { class: `btn${look}`, href: `${CHECK}#${code}`, click: agree }, words);
  link.referrerPolicy = "same-origin";
  return link;
}
