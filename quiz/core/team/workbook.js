/**
 * A group as a workbook: who has which level, what is missing, the group without anybody in it, the
 * people with their numbers, and what all of it means.
 *
 * @import { Cell as Plain } from "../export.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { Box, Sheet } from "../workbook.js"
 * @import { View } from "./arrange.js"
 * @import { Person } from "./gather.js"
 * @import { Picture } from "./picture.js"
 * @import { RatedRow } from "./rated.js"
 * @import { Cell, Row } from "./summary.js"
 *
 * @typedef {object} Told what the page says of the group
 * @property {string} title
 * @property {string} facts
 * @property {string} opener address that opens a result, without its code
 */

import { WITHOUT } from "../shown.js";
import { modeName } from "../standard.js";
import { BLANK, head, local } from "../workbook.js";
import { ratedTable } from "./rated.js";
import { filtersOf, groupTable, targetName, targetRange } from "./tables.js";

/** Characters that fit into a column. */
const [TEXT, NAME, WORDS, NUMBER] = [80, 28, 20, 13];

/**
 * @param {Standard} standard
 * @param {Picture} picture
 * @param {View} view
 * @param {Say} say
 * @param {Told} told
 * @param {RatedRow[]} seconds people beside their second raters' views
 * @returns {Sheet[]}
 */
export const teamWorkbook = (standard, picture, view, say, told, seconds) => [
  levels(standard, picture, say),
  gaps(picture, say),
  group(standard, picture, say),
  people(standard, picture, say, told.opener),
  ...seconds.length ? [both(standard, picture, seconds, say)] : [],
  about(standard, view, say, told),
];

/** @param {Standard} standard @param {Picture} picture @param {Say} say @returns {Sheet} */
function levels(standard, { people, names, shown, order }, say) {
  const lines = order.map((place) => {
    const { entry: { result, ids } } = /** @type {Person} */ (people[place]);
    const cells = shown.map((row) => /** @type {Cell} */ (row.cells[place]));
    const count = (/** @type {string} */ wanted) => ({
      value: cells.filter(({ standing }) => standing === wanted).length,
    });
    return [
      { value: String(names[place]) },
      { value: ids.reply || null },
      { value: modeName(standard, result.mode) },
      ...cells.map((cell) => box(cell, say)),
      count("below"),
      count("within"),
    ];
  });
  return {
    name: say("team.map"),
    rows: [
      [head(say("team.target")), BLANK, BLANK, ...shown.map((row) => strong(aimOf(row)))],
      [
        head(say("team.name")),
        head(say("team.reply")),
        head(say("team.mode")),
        ...shown.map(({ skill }) => head(skill.name)),
        head(say("team.below")),
        head(say("team.within")),
      ],
      ...lines,
    ],
    widths: [NAME, NUMBER, NUMBER, ...shown.map(() => NUMBER), NUMBER, NUMBER],
    top: 2,
    side: 1,
  };
}

/** @param {Cell} cell @param {Say} say @returns {Box} */
function box({ state, standing }, say) {
  if (typeof state === "string") return { value: say(WITHOUT[state]) };
  const mark = standing === "below" || standing === "within" ? standing : undefined;
  return { value: state.level, level: state.level, mark };
}

/** @param {Row} row a number where there is one target */
function aimOf(row) {
  const [only, more] = row.targets;
  return more ? targetRange(row) : only ?? null;
}

/** How many levels each person surely misses. @param {Picture} picture @param {Say} say @returns {Sheet} */
function gaps({ people, names, shown, order }, say) {
  const lines = order.map((place) => {
    const { entry: { ids } } = /** @type {Person} */ (people[place]);
    const cells = shown.map((row) => /** @type {Cell} */ (row.cells[place]));
    return [
      { value: String(names[place]) },
      { value: ids.reply || null },
      ...cells.map(({ standing, gap }) => ({ value: standing && gap })),
      { value: sum(cells) },
    ];
  });
  const whole = say("team.gap");
  return {
    name: say("team.sheet-gaps"),
    rows: [
      [head(whole), BLANK, ...shown.map(({ gap }) => strong(gap)), strong(sum(shown))],
      [
        head(say("team.name")),
        head(say("team.reply")),
        ...shown.map(({ skill }) => head(skill.name)),
        head(whole),
      ],
      ...lines,
    ],
    widths: [NAME, NUMBER, ...shown.map(() => NUMBER), NUMBER],
    top: 2,
    side: 1,
  };
}

/** @param {Box["value"]} value @returns {Box} */
const strong = (value) => ({ value, form: "aim" });

/** @param {{gap: number}[]} all */
const sum = (all) => all.reduce((sum, { gap }) => sum + gap, 0);

/** @param {Standard} standard @param {Picture} picture @param {Say} say @returns {Sheet} */
function group(standard, { shown, gathered }, say) {
  const [heads, ...lines] = /** @type {[Plain[], ...Plain[][]]} */ (
    groupTable(standard, shown, say, gathered.people, Number)
  );
  const target = heads.indexOf(say("team.target"));
  return {
    name: say("team.sheet-group"),
    rows: [
      heads.map((words) => head(String(words))),
      ...lines.map((line, index) =>
        line.map((value, place) => {
          // The median and the mean are the last two.
          /** @type {Box} */
          const box = { value, form: place < heads.length - 2 ? undefined : "decimal" };
          if (value === "") return BLANK;
          if (place === target) return { value: aimOf(/** @type {Row} */ (shown[index])) };
          return box;
        })
      ),
    ],
    widths: [NAME, NAME, ...heads.slice(2).map(() => NUMBER)],
    top: 1,
    side: 2,
  };
}

/** @param {Standard} standard @param {Picture} picture @param {Say} say @param {string} opener @returns {Sheet} */
function people(standard, { people, names, order }, say, opener) {
  const several = people.some(({ entry }) => entry.whose);
  const lines = order.map((place) => {
    const { entry: { code, result, ids, whose } } = /** @type {Person} */ (people[place]);
    return /** @type {Box[]} */ ([
      { value: String(names[place]) },
      { value: result.name || null },
      ...whose ? [{ value: whose.name }] : [],
      { value: ids.reply || null },
      { value: ids.invitation || null },
      { value: ids.person || null },
      { value: modeName(standard, result.mode) },
      { value: targetName(standard, result.target, say) },
      { value: result.finished ? local(result.finished) : null, form: "minute" },
      { value: result.edition },
      { value: say("team.open-result"), link: `${whose?.opener ?? opener}#${code}` },
    ]);
  });
  return {
    name: say("team.people"),
    rows: [
      [
        head(say("team.name")),
        head(say("team.signed")),
        ...several ? [head(say("team.profession"))] : [],
        head(say("team.reply")),
        head(say("team.invitation")),
        head(say("team.person-number")),
        head(say("team.mode")),
        head(say("team.own-target")),
        head(say("team.finished")),
        head(say("team.edition")),
        head(say("team.link")),
      ],
      ...lines,
    ],
    widths: [
      ...[NAME, NAME, ...several ? [NUMBER] : []],
      ...[NUMBER, NUMBER, NUMBER, NUMBER, WORDS, WORDS, NUMBER, WORDS],
    ],
    top: 1,
    side: 1,
  };
}

/** @param {Standard} standard @param {Picture} picture @param {RatedRow[]} rows @param {Say} say @returns {Sheet} */
function both(standard, picture, rows, say) {
  const [heads, ...lines] = /** @type {[Plain[], ...Plain[][]]} */ (
    ratedTable(standard, picture, rows, say)
  );
  const own = heads.indexOf(say("compare.self-short"));
  const second = heads.indexOf(say("compare.second-short"));
  return {
    name: say("team.seconds"),
    rows: [
      heads.map((words) => head(String(words))),
      ...lines.map((line) =>
        line.map((value, place) => {
          if (value === "") return BLANK;
          const isLevel = typeof value === "number" && (place === own || place === second);
          return isLevel ? { value, level: value } : { value };
        })
      ),
    ],
    widths: [NAME, NUMBER, NAME, ...heads.slice(3, -1).map(() => NUMBER), TEXT / 2],
    top: 1,
    side: 1,
  };
}

/** @param {Standard} standard @param {View} view @param {Say} say @param {Told} told @returns {Sheet} */
function about(standard, view, say, { title, facts }) {
  const filters = filtersOf(standard, view, say).join("; ");
  const texts = [
    facts,
    filters ? say("team.filtered", { filters }) : say("team.whole"),
    say("team.self"),
    say("team.marks"),
    say("team.gaps-mean"),
    say("team.keep-file"),
    `${standard.site} · ${standard.url}`,
  ];
  return {
    name: say("team.sheet-about"),
    rows: [
      [head(title)],
      ...texts.map((value) => [/** @type {Box} */ ({ value, form: "wrapped" })]),
      ...standard.levels.map((name, index) => [
        { value: `${index + 1} ${name}`, level: index + 1 },
      ]),
    ],
    widths: [TEXT],
    top: 0,
    side: 0,
  };
}
