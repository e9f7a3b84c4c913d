/**
 * What the link with a rating holds, read from the link itself, and the ways to send it.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Rater } from "./rater.js"
 */

import { readRating, writeRating } from "../../core/code/rater.js";
import { levelName } from "../../core/standard.js";
import { button, h } from "../dom.js";
import { link } from "../link/send.js";
import { grid } from "../table.js";

/** @param {Rater} rater @param {Attempt} attempt */
export function sendScreen(rater, attempt) {
  const { say, standard, invitation = null, opinion } = rater;
  const [kind, url] = opinion
    ? /** @type {const} */ (["opinion", standard.opener.progress])
    : /** @type {const} */ (["rating", standard.url]);
  const code = writeRating(standard, attempt);
  const found = readRating(standard, code);
  const states = found.kind === "ok" ? found.rating.states : [];
  const rows = states.filter(({ state }) => state !== "unasked").map(({ skill, state }) => {
    const without = state === "never" ? say("rate.unseen") : say("difference.open");
    return [
      skill.name,
      typeof state === "object" ? levelName(rater.standard, state.level) : without,
    ];
  });
  const { nodes } = link(rater, kind, () => `${url}#${code}`, invitation);
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say(opinion ? "opinion.yours" : "rate.yours")),
    h("p", { class: "said" }, say(opinion ? "opinion.contains" : "rate.contains")),
    h(
      "div",
      { class: "compared" },
      grid(say("rate.yours"), [say("table.skill"), say("table.level")], rows),
    ),
    h("div", { class: "share" }, ...nodes),
    h("p", { class: "note" }, say("share.privacy")),
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("result.change"), () => rater.go("form")),
      button("btn sec sm", say("erase.button"), () => void rater.erase()),
    ),
  );
}
