/**
 * From answers to the levels that are likely: Bayes' rule over five levels, none favoured beforehand.
 *
 * How likely each level makes each answer is a table of whole numbers that the compiler reckons from
 * content/<profession>/assessment.yaml (compiler/chances.py; told to readers on /tentang/metode/).
 * Products and sums of them stay far below 2^53, so every device comes to the same levels.
 *
 * @import { Choice, RatingModel, Skill } from "./standard.js"
 *
 * @typedef {number | "never"} Pick a level or frequency from 1 to 5, or never faced
 *
 * @typedef {object} Answer what was picked for one competency; what is missing is unanswered
 * @property {Pick} [anchor]
 * @property {Record<string, Pick>} [statements] by the statement's code
 * @property {Choice} [most] the most effective way to act in the case; never part of the rating
 * @property {Choice} [least] the least effective one
 * @property {Choice} [case] the most effective one in a case of the first editions, which asked no more
 *
 * @typedef {object} Rated
 * @property {number} level 1 to 5: the one that the reader chose
 * @property {number} lowest lowest likely level
 * @property {number} highest highest likely level
 * @property {number} likeliest
 * @property {boolean} statements whether any statement tells of it
 */

/** @type {(value: unknown) => value is number} */
export const isLevel = (value) => [1, 2, 3, 4, 5].some((level) => level === value);

/** @type {(value: unknown) => value is Pick} */
export const isPick = (value) => value === "never" || isLevel(value);

/** What a radio button stands for. @param {string} value @returns {Pick} */
export const toPick = (value) => (value === "never" ? "never" : Number(value));

/**
 * How likely each level is, in proportion. A statement never faced tells nothing.
 *
 * @param {Answer} answer whose anchor is a level
 * @param {Pick} anchor
 * @param {Skill} skill
 * @param {RatingModel} model
 * @returns {number[]} of levels 1 to 5: whole numbers, of which only the proportion counts
 */
function weights({ statements = {} }, anchor, skill, model) {
  const told = skill.statements.flatMap(({ code, level }) => {
    const pick = statements[code];
    return typeof pick === "number" ? [{ table: model.statements[level], pick }] : [];
  });
  return model.anchor.map((row, level) =>
    told.reduce(
      (weight, { table, pick }) => weight * Number(table?.[level]?.[pick - 1]),
      Number(row[Number(anchor) - 1]),
    )
  );
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * The smallest unbroken run of levels that holds at least `hold` percent; of equally small ones the
 * one that holds more, then the lower one.
 *
 * @param {number[]} weights
 * @param {number} hold
 * @returns {{lowest: number, highest: number}}
 */
export function likely(weights, hold) {
  const enough = sum(weights) * hold;
  for (let width = 1; width < weights.length; width++) {
    const held = weights.slice(width - 1)
      .map((_, start) => sum(weights.slice(start, start + width)));
    const most = Math.max(...held);
    const lowest = held.indexOf(most) + 1;
    if (most * 100 >= enough) return { lowest, highest: lowest + width - 1 };
  }
  return { lowest: 1, highest: weights.length };
}

/**
 * Rate one competency. Without an anchor there is no level. The level is the chosen one; where
 * another is likelier, the range holds both.
 *
 * @param {Answer} answer
 * @param {Skill} skill
 * @param {RatingModel} model
 * @returns {Rated | null}
 */
export function rate(answer, skill, model) {
  const { anchor, statements = {} } = answer;
  if (typeof anchor !== "number") return null;
  const found = weights(answer, anchor, skill, model);
  const { lowest, highest } = likely(found, model.hold);
  const most = Math.max(...found);
  const likeliest = found[anchor - 1] === most ? anchor : found.indexOf(most) + 1;
  return {
    level: anchor,
    lowest: Math.min(lowest, anchor, likeliest),
    highest: Math.max(highest, anchor, likeliest),
    likeliest,
    statements: skill.statements.some(({ code }) => typeof statements[code] === "number"),
  };
}

/**
 * The statement to ask next: the one whose boundary (half a level below its own) is nearest to the
 * mean of what is likely, of equally near ones the lower level, then the lower code. None, once
 * `most` were answered, or one was and two neighbouring levels hold `hold` percent.
 *
 * It depends on what is answered alone, not on when; so it is the same on every device.
 *
 * @param {Answer} answer
 * @param {Skill} skill
 * @param {RatingModel} model
 * @returns {number | null} its code
 */
export function nextStatement(answer, skill, model) {
  const { anchor, statements = {} } = answer;
  if (typeof anchor !== "number") return null;
  const open = skill.statements.filter(({ code }) => statements[code] === undefined);
  const answered = skill.statements.length - open.length;
  if (answered >= model.most) return null;
  const found = weights(answer, anchor, skill, model);
  const { lowest, highest } = likely(found, model.hold);
  if (answered && highest - lowest < model.wide) return null;
  const total = sum(found);
  const mean = sum(found.map((weight, index) => weight * (index + 1)));
  const far = (/** @type {{level: number}} */ { level }) =>
    Math.abs(2 * mean - (2 * level - 1) * total);
  const [first] = open.sort((a, b) => far(a) - far(b) || a.level - b.level || a.code - b.code);
  return first?.code ?? null;
}

/**
 * The statements to show for a competency: those that were asked, in the order in which they were,
 * those answered besides, and the next one.
 *
 * @param {Answer} answer
 * @param {Skill} skill
 * @param {RatingModel} model
 * @returns {number[]} their codes
 */
export function statementsShown(answer, skill, model) {
  const { statements = {} } = answer;
  /** @type {Answer} */
  let told = { ...answer, statements: {} };
  /** @type {number[]} */
  const shown = [];
  for (;;) {
    const code = nextStatement(told, skill, model);
    const pick = code === null ? undefined : statements[code];
    if (code === null || pick === undefined) break;
    shown.push(code);
    told = { ...told, statements: { ...told.statements, [code]: pick } };
  }
  const besides = skill.statements.map(({ code }) => code)
    .filter((code) => statements[code] !== undefined && !shown.includes(code));
  const next = nextStatement(answer, skill, model);
  return [...shown, ...besides, ...next === null ? [] : [next]];
}
