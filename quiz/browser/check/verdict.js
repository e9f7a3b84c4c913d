/**
 * The answer that a reader came for, in one sentence, and one picture of every competency against
 * the target: what the result begins with.
 *
 * @import { App } from "./app.js"
 * @import { Result, Row } from "../../core/result.js"
 * @import { State, Verdict } from "../../core/verdict.js"
 */

import { stateOf, STATES } from "../../core/verdict.js";
import { bar, emphasis, legend, numbers, SMALL } from "../chart.js";
import { button, h } from "../dom.js";
import { difference } from "./levels.js";

/**
 * How each state is said: of the first that is counted, of those after it, of all, of a single
 * competency, and beside its line. In the order of the sentence.
 *
 * @type {Record<State, {first: string, more: string, all: string, one: string, short: string}>}
 */
const SAID = {
  reached: {
    first: "verdict.first-reached",
    more: "",
    all: "verdict.all-reached",
    one: "verdict.one-reached",
    short: "verdict.reached",
  },
  within: {
    first: "verdict.first-within",
    more: "verdict.more-within",
    all: "verdict.all-within",
    one: "verdict.one-within",
    short: "verdict.within",
  },
  below: {
    first: "verdict.first-below",
    more: "verdict.more-below",
    all: "verdict.all-below",
    one: "verdict.one-below",
    short: "verdict.below",
  },
  never: {
    first: "",
    more: "verdict.more-never",
    all: "verdict.all-never",
    one: "verdict.one-never",
    short: "verdict.none",
  },
  open: { first: "", more: "verdict.more-open", all: "", one: "", short: "verdict.none" },
};

/**
 * @param {App} app
 * @param {Result} found
 * @param {Verdict} verdict
 * @param {{id: string, name: string}} target
 * @returns {string} "7 dari 16 mencapai target AE, 6 masih dalam rentang, 3 di bawah"
 */
export function sentence({ say }, { rows, gaps }, { counts }, { name }) {
  const fields = { all: rows.length, target: name };
  const [only] = rows;
  if (only && rows.length === 1) return single(say, only);
  const states = STATES.filter((state) => counts[state]);
  if (!counts.reached && !counts.within && !counts.below) {
    return say(SAID.never.all, { n: gaps.length });
  }
  if (states.length === 1 && states[0]) return say(SAID[states[0]].all, fields);
  const parts = states.map((state, index) =>
    say(index ? SAID[state].more : SAID[state].first, { ...fields, n: counts[state] })
  );
  return parts.join(", ");
}

/** @param {App["say"]} say @param {Row} row */
function single(say, row) {
  const { skill, rated, target } = row;
  return say(SAID[stateOf(row)].one, { name: skill.name, level: rated?.level ?? 0, target });
}

/**
 * Where the reader is strongest, and what decides.
 *
 * @param {App} app
 * @param {Verdict} verdict
 * @param {(skill: string) => void} show its details
 */
export function key({ say }, { decisive, strongest }, show) {
  const open = () => decisive && show(decisive.skill.id);
  const parts = [
    strongest && h("span", {}, say("verdict.strongest", { name: strongest.name })),
    decisive &&
    h(
      "span",
      {},
      say("verdict.decisive"),
      " ",
      button("link no-print", decisive.skill.name, open),
      h("span", { class: "only-print" }, decisive.skill.name),
    ),
  ];
  return parts.some(Boolean) && h("p", { class: "decisive" }, ...parts);
}

/**
 * Every competency in one line, each the way to its details.
 *
 * @param {App} app
 * @param {Row[]} rows
 * @param {(skill: string) => void} show the details of a competency
 */
export function picture(app, rows, show) {
  const lines = rows.map((row) => {
    const { skill, rated, target, gap } = row;
    const level = rated && rated.level;
    const words = h("span", { class: `sx ${emphasis(row)}`, "aria-hidden": "true" });
    words.textContent = app.say(SAID[stateOf(row)].short, { n: gap });
    const line = button("line", "", () => show(skill.id));
    line.id = `edit-${skill.id}`;
    line.append(
      h("span", { class: "nm" }, skill.name),
      h("span", { class: "vh" }, `. ${numbers(app, { level, target })} ${difference(app, row)}`),
      bar({ level, likely: rated, target }, SMALL),
      words,
    );
    return h("li", {}, line);
  });
  const words = { level: app.say("table.level"), likely: app.say("verdict.likely") };
  return h("div", { class: "picture no-print" }, h("ul", {}, ...lines), legend(app, words));
}
