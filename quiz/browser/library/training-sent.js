/**
 * What was sent besides results, for a training plan: another's view of a person, evidence, who belongs
 * where. A page fetches this once there is any.
 *
 * @import { Person } from "../../core/team/gather.js"
 * @import { Training } from "../../core/training/training.js"
 * @import { TrainingApp } from "../training/app.js"
 */

import { apartWords } from "../../core/apart.js";
import { readRating } from "../../core/code/rater.js";
import { pairs, strangers } from "../../core/compare.js";
import { deed, isSaid } from "../../core/evidence.js";
import { levelOf, WITHOUT } from "../../core/shown.js";
import { levelName } from "../../core/standard.js";
import { bound } from "../../core/training/bound.js";
import { evidenceIn } from "../../core/training/brought.js";
import { ALL } from "../../core/training/groups.js";
import { monthsIn } from "../../core/words.js";
import { button, h } from "../dom.js";
import { grid } from "../table.js";
import { say } from "./words.js";

export { listIn } from "../../core/training/groups.js";

/** So many differences fit on the page of a sheet. */
const MOST = 4;

/**
 * Each second rater's view as that of its person.
 *
 * @param {TrainingApp} app
 * @param {Training} training
 * @param {string} looked whose a view without a number is
 * @returns {{training: Training, words: (string | false)[]}}
 */
export function paired({ standard }, training, looked) {
  const found = bound(standard, training.team, training.ratings, looked);
  const { team, ratings, paired, waiting, left } = found;
  const words = [
    paired > 0 && say("train.second-found", { n: paired }),
    waiting > 0 && say("train.second-waits", { n: waiting }),
    left > 0 && say("train.second-left", { n: left }),
  ];
  return { training: { ...training, team, ratings }, words };
}

/**
 * Evidence goes to whose result is here; of somebody without an invitation to the person who is looked at.
 *
 * @param {TrainingApp} app
 * @param {string} text
 * @param {string} name of its file
 * @param {() => string} looked
 * @returns {{problem: string} | {training: Training, words: string[]} | null} null: no file of answers
 */
export function proven(app, text, name, looked) {
  const { training } = app;
  const brought = evidenceIn(text, app.standard);
  if (!brought) return null;
  const { keys, evidence } = brought;
  const { people } = app.picture();
  // The same reply says more than the number: that may be a colleague's, whose link was used.
  const same = people.find(({ entry: { ids } }) => keys.includes(`${ids.invitation}/${ids.reply}`));
  const known = same ?? people.find(({ key }) => keys.includes(key));
  const whose = known?.key ?? (keys.length ? "" : looked());
  if (!whose || app.invented) return { problem: say("train.evidence-whose", { name }) };
  Object.assign(app, { person: whose, view: "person", group: ALL });
  const n = Object.keys(evidence).length;
  const words = [say("train.evidence-found", { n, name: app.nameOf(whose) })];
  const all = { ...training.evidence, [whose]: evidence };
  return { training: { ...training, evidence: all }, words };
}

/** Where somebody else clearly sees the person otherwise, for the sheet. @param {TrainingApp} app @param {Person} person */
export function byRaters({ standard, training }, { key, entry: { result } }) {
  const found = readRating(standard, training.ratings[key] ?? "");
  if (found.kind !== "ok") return false;
  const all = pairs(result, found.rating, standard).filter((pair) => pair.difference);
  const different = all.filter(({ difference }) => difference === "different");
  const level = (/** @type {import("../../core/code/shared.js").State} */ state) =>
    levelName(standard, Number(levelOf(state)));
  return h(
    "section",
    { class: "second" },
    h("h3", {}, say("train.second")),
    h(
      "ul",
      {},
      ...different.slice(0, MOST).map(({ skill, own, second, difference, apart }) => {
        const fields = { own: level(own), second: level(second) };
        const words = `${say("train.views-of", fields)}; ${apartWords(say, difference, apart)}.`;
        return h("li", {}, h("b", {}, skill.name), `: ${words}`);
      }),
    ),
    h(
      "p",
      {},
      say("train.views-else", {
        different: Math.max(different.length - MOST, 0),
        within: all.length - different.length,
      }),
    ),
  );
}

/** @param {TrainingApp} app @param {Person} person @returns {Node[]} */
export const sent = (app, person) =>
  [second(app, person), proofs(app, person)].filter((node) => node instanceof Node);

/** How somebody else sees the person. @param {TrainingApp} app @param {Person} person */
function second(app, { key, entry: { result } }) {
  const { standard, training } = app;
  const found = readRating(standard, training.ratings[key] ?? "");
  if (found.kind !== "ok") return false;
  const level = (/** @type {import("../../core/code/shared.js").State} */ state, never = "") => {
    if (typeof state !== "string") return levelName(standard, state.level);
    return state === "never" && never ? never : say(WITHOUT[state]);
  };
  const rows = pairs(result, found.rating, standard).map((
    { skill, own, second, apart, difference },
  ) => [
    skill.name,
    level(own),
    level(second, say("compare.unseen")),
    apartWords(say, difference, apart),
  ]);
  const heads = ["table.skill", "compare.self-short", "compare.second-short", "table.difference"];
  const { [key]: _, ...others } = training.ratings;
  return h(
    "section",
    {},
    h("h2", {}, say("train.second")),
    strangers(result, found.rating) === "other" &&
      h("p", { class: "sub" }, say("compare.other-invitation")),
    grid(say("train.second"), heads.map((head) => say(head)), rows),
    button(
      "link",
      say("train.take-out"),
      () => app.change({ ratings: others }),
      say("train.second"),
    ),
  );
}

/** What the person can show. @param {TrainingApp} app @param {Person} person */
function proofs(app, { key }) {
  const { standard, training } = app;
  const said = training.evidence[key];
  if (!said) return false;
  const written = monthsIn(standard.language, "long");
  const { [key]: _, ...others } = training.evidence;
  const lines = standard.skills.flatMap(({ id, name }) => {
    const one = said[id];
    if (!one || !isSaid(one)) return [];
    const words = [
      deed(one),
      one.when && say("evidence.last", { when: written(one.when) }),
      one.who && say("evidence.seen", { who: one.who }),
    ];
    return [h("li", {}, h("h3", {}, name), h("p", {}, words.filter(Boolean).join(" ")))];
  });
  return h(
    "section",
    {},
    h("h2", {}, say("train.evidence")),
    h("ul", { class: "plain" }, ...lines),
    button(
      "link",
      say("train.take-out"),
      () => app.change({ evidence: others }),
      say("train.evidence"),
    ),
  );
}
