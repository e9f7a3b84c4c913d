/**
 * How somebody sees the reader: before it is kept, whether it was asked for here and what it is about. Its
 * levels are seen beside the reader's own, in the check, not by one who has none yet.
 *
 * @import { Opener } from "./opener.js"
 * @import { Rating } from "../../core/code/rater.js"
 * @import { Since } from "../../core/code/editions.js"
 * @import { Opinion } from "../../core/opinion.js"
 */

import { isBegun } from "../../core/attempt.js";
import { lastResult } from "../../core/history.js";
import { listed, longMinute } from "../../core/words.js";
import { changes } from "../codes.js";
import { h } from "../dom.js";
import { agreeing } from "./agree.js";
import { asked } from "./asked.js";
import { mine } from "./mine.js";
import { CHECK, RATER } from "./places.js";

/**
 * @param {Opener} opener
 * @param {{rating: Rating, since: Since, opinion: Opinion}} found
 * @param {string} code
 */
export function opinionScreen(opener, { rating, since, opinion }, code) {
  const { say, standard } = opener;
  const attempts = mine(standard);
  const names = rating.states.filter(({ state }) => state !== "unasked").map(({ skill }) =>
    skill.name
  );
  const facts = [
    ["invited.skills", listed(names, standard.language)],
    [
      "opinion.given",
      opinion.finished ? longMinute(opinion.finished, standard.language) : say("compare.no-date"),
    ],
    [
      "opinion.request",
      say(asked(standard) === opinion.invitation ? "opinion.asked" : "opinion.stranger"),
    ],
  ];
  const own = lastResult(attempts);
  const lacks = attempts.some(isBegun) ? "opinion.unfinished" : "opinion.without";
  const to = say(attempts.some(isBegun) ? "opinion.go-on" : "open.own-check");
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("opinion.received")),
    h(
      "dl",
      { class: "facts" },
      ...facts.flatMap(([name = "", words = ""]) => [h("dt", {}, say(name)), h("dd", {}, words)]),
    ),
    ...changes(opener, since),
    h("p", { class: "said" }, own ? say("opinion.keeps") : say(lacks)),
    h(
      "div",
      { class: "keep" },
      own
        ? agreeing(code, { opinion }, say("opinion.compare"))
        : h("a", { class: "btn", href: CHECK }, to),
      own && h("a", { class: "btn sec", href: CHECK }, say("open.decline")),
    ),
    h("p", { class: "note" }, h("a", { href: `${RATER}#${code}` }, say("opinion.hr"))),
  );
}
