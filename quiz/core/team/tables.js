/**
 * A group as tables for spreadsheets.
 *
 * @import { State } from "../code/shared.js"
 * @import { Cell } from "../export.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { View } from "./arrange.js"
 * @import { Picture } from "./picture.js"
 * @import { Person } from "./gather.js"
 * @import { Cell as PersonCell, Row } from "./summary.js"
 */

import { OWN } from "../attempt.js";
import { once } from "../once.js";
import { WITHOUT } from "../shown.js";
import { modeName } from "../standard.js";
import { range } from "../words.js";
import { SIDES } from "./arrange.js";
import { FEW } from "./summary.js";

/**
 * A row for each person; where anybody did tasks with one right answer, how each of them went, apart
 * from the levels.
 *
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {Say} say
 * @param {(minute: string) => string} moment writes a minute
 * @returns {Cell[][]}
 */
export function peopleTable(standard, { people, names, shown, order }, say, moment) {
  const results = people.map(({ entry }) => entry.result);
  const tried = standard.skills.filter(({ id }) =>
    results.some(({ tasks }) => tasks?.some(({ skill }) => skill.id === id))
  );
  const several = people.some(({ entry }) => entry.whose);
  const head = [
    say("team.name"),
    say("team.signed"),
    ...several ? [say("team.profession")] : [],
    say("team.mode"),
    say("team.own-target"),
    say("team.finished"),
    say("team.edition"),
    say("team.within"),
    say("team.below"),
    ...shown.map(({ skill }) => skill.name),
    ...tried.map(({ name }) => say("team.tasks-of", { name })),
  ];
  const lines = order.map((place) => {
    const { result, whose } = /** @type {Person} */ (people[place]).entry;
    const cells = shown.map((row) => /** @type {PersonCell} */ (row.cells[place]));
    return [
      String(names[place]),
      result.name,
      ...whose ? [whose.name] : [],
      modeName(standard, result.mode),
      targetName(standard, result.target, say),
      result.finished ? moment(result.finished) : "",
      result.edition,
      cells.filter(({ standing }) => standing === "within").length,
      cells.filter(({ standing }) => standing === "below").length,
      ...cells.map(({ state }) => stateCell(state, say)),
      ...tried.map(({ id }) => {
        const score = result.tasks?.find(({ skill }) => skill.id === id);
        return score ? say("team.n-of", { n: score.right, total: score.all }) : "";
      }),
    ];
  });
  return [head, ...lines];
}

/**
 * A row for each competency, and nobody in it: where too few have a level, no more than how many.
 *
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {Say} say
 * @param {Person[]} everybody of whom the rows may tell a part: who is left out must not be told from two tables
 * @param {(number: number | null) => Cell} [write] a median or a mean; as words when left out, because
 *   "2,5" is another number to an English spreadsheet, and "2.5" a day to an Indonesian one
 * @returns {Cell[][]}
 */
export function groupTable(
  standard,
  rows,
  say,
  everybody,
  write = (number) => inWords(standard, number, say),
) {
  const head = [
    say("team.cluster"),
    say("team.skill"),
    say("team.n"),
    ...standard.levels.map((name, index) => `${index + 1} ${name}`),
    ...Object.values(WITHOUT).map((key) => say(key)),
    say("team.target"),
    say("team.compared"),
    say("team.within"),
    say("team.below"),
    say("team.gap"),
    say("team.median"),
    say("team.mean"),
  ];
  const lines = rows.map((row) => {
    const cluster = standard.clusters.find(({ id }) => id === row.skill.cluster)?.name ?? "";
    const at = standard.skills.indexOf(row.skill);
    const all = everybody.filter(({ entry }) => typeof entry.result.states[at]?.state === "object");
    const rest = all.length - row.n;
    const enough = row.n >= FEW && (!rest || rest >= FEW);
    const whole = enough ? counts(row, write) : head.slice(3).map(() => "");
    return [cluster, row.skill.name, row.n, ...whole];
  });
  return [head, ...lines];
}

/**
 * By what the page is filtered.
 *
 * @param {Standard} standard
 * @param {View} view
 * @param {Say} say
 * @returns {string[]} in words; none where all is shown
 */
export function filtersOf({ clusters, modes }, view, say) {
  return [
    clusters.find(({ id }) => id === view.cluster)?.name ?? "",
    modes.find(({ id }) => id === view.mode)?.name ?? "",
    ...SIDES.map((side) => view[side]),
    view.below ? say("team.only-below") : "",
  ].filter(Boolean);
}

/**
 * A part of a table says in each row that it is one.
 *
 * @param {Standard} standard
 * @param {View} view
 * @param {Cell[][]} rows
 * @param {Say} say
 * @returns {Cell[][]}
 */
export function partsOf(standard, view, rows, say) {
  const filters = filtersOf(standard, view, say).join("; ");
  return !filters ? rows : rows.map((row, index) => [
    ...row,
    index ? filters : say("team.part-column"),
  ]);
}

/**
 * And so does the name of its file.
 *
 * @param {Standard} standard
 * @param {View} view
 * @param {Say} say
 * @param {string} key of the name of the whole
 */
export function fileName(standard, view, say, key) {
  const name = [say(key), ...filtersOf(standard, view, say)].join(", ");
  return name.replace(/[/\\:*?"<>|]+/g, "-");
}

/** @param {Row} row @param {(number: number | null) => Cell} write @returns {Cell[]} */
function counts(row, write) {
  return [
    ...row.levels,
    row.without.unasked,
    row.without.unanswered,
    row.without.never,
    targetRange(row),
    row.compared,
    row.within,
    row.below,
    row.gap,
    write(row.median),
    write(row.mean),
  ];
}

/** @param {Row} row @returns {string} "2", "2–4", or "–" where there is none */
export function targetRange({ targets }) {
  const [low] = targets;
  const high = targets[targets.length - 1];
  return low === undefined || high === undefined ? "–" : range(low, high);
}

/** @param {Standard} standard @param {string | null} id @param {Say} say */
export function targetName({ targets }, id, say) {
  if (id === OWN) return say("team.own");
  return targets.find((target) => target.id === id)?.name ?? say("team.no-target");
}

/** "2,5 dari 5" @param {Standard} standard @param {number | null} number @param {Say} say */
const inWords = ({ language, levels }, number, say) =>
  say("team.n-of", { n: decimal(number, language), total: levels.length });

/** @param {number | null} number @param {string} language @returns {string} "" for null */
export const decimal = (number, language) =>
  number === null ? "" : decimals(language).format(number);

/** It takes far longer to be made than to be used. */
const decimals = once((/** @type {string} */ language) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
);

/** @param {State} state @param {Say} say @returns {Cell} */
const stateCell = (state, say) => (typeof state === "string" ? say(WITHOUT[state]) : state.level);
