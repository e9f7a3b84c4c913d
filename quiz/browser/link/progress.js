/**
 * Answers from another device: what comes is seen before the check goes on with it.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Since } from "../../core/code/editions.js"
 * @import { Opener } from "./opener.js"
 */

import { limited } from "../../core/invitation.js";
import { totals } from "../../core/parts.js";
import { modeName } from "../../core/standard.js";
import { longDate } from "../../core/words.js";
import { changes } from "../codes.js";
import { h } from "../dom.js";
import { left } from "../check/left.js";
import { agreeing } from "./agree.js";
import { CHECK } from "./places.js";

/**
 * @param {Opener} opener
 * @param {{attempt: Attempt, earlier: Attempt | null, since: Since}} found
 * @param {string} code
 */
export function progressScreen(opener, { attempt, earlier, since }, code) {
  const { say, standard } = opener;
  const asked = limited(standard, attempt);
  const { answered } = totals(asked, attempt);
  const open = left(opener, asked, attempt);
  const fields = { n: answered, open, mode: modeName(standard, attempt.mode) };
  const date = attempt.changed && longDate(attempt.changed, standard.language);
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("open.continue")),
    h(
      "p",
      { class: "said" },
      say("open.contains", fields),
      " ",
      date && say("open.changed", { date }),
    ),
    h("p", { class: "said" }, say("open.without")),
    ...changes(opener, since, "since.asked-anew"),
    h(
      "div",
      { class: "keep" },
      agreeing(code, { attempt, earlier }, say("open.take")),
      h("a", { class: "btn sec", href: CHECK }, say("open.decline")),
    ),
    h("p", { class: "note" }, say("open.kept")),
  );
}
