/**
 * The way from a link to the check, for a reader who has seen what it holds.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Invitation } from "../../core/invitation.js"
 */

import { HANDED, handOver } from "../../core/handed.js";
import { h } from "../dom.js";
import { CHECK } from "./places.js";

/**
 * @param {string} code that was opened
 * @param {{invitation: Invitation} | {attempt: Attempt, earlier: Attempt | null}} found in it
 * @param {string} words
 */
export function agreeing(code, found, words) {
  const agree = () => {
    const text = handOver(code, found);
    try {
      sessionStorage.setItem(HANDED, text);
    } catch {
      // Nothing can be kept here: the check knows this page by its address instead.
      link.href = `${CHECK}#${code}&${encodeURIComponent(text)}`;
    }
  };
  const link = h("a", { class: "btn", href: `${CHECK}#${code}`, click: agree }, words);
  link.referrerPolicy = "same-origin";
  return link;
}
