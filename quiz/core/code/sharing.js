/**
 * `#h=`, a result to show to others, as it is written: what was shown, without the answers behind
 * it. What it means and how it is read stands in shared.js.
 *
 * @import { Attempt } from "../attempt.js"
 * @import { Rated } from "../rating.js"
 * @import { Standard } from "../standard.js"
 * @import { Score } from "../task/record.js"
 * @import { Writer } from "./digits.js"
 * @import { Head } from "./envelope.js"
 * @import { Aim, Ids } from "./fields.js"
 * @import { CodedScore } from "./scores.js"
 *
 * @typedef {"unasked" | "unanswered" | "never"} Without why there is no level
 *
 * @typedef {object} Nameless
 * @property {number[]} states by competency code - 1: the WITHOUT, then the RANGES, each without and
 *   with statements; in version 1 level 1 to 5, likewise
 * @property {number} mode
 * @property {Aim} aim
 * @property {number} finished
 * @property {Ids} ids
 * @property {CodedScore[]} [scores] none where no task was done
 */

import { ratedIn } from "../edition.js";
import { limited } from "../invitation.js";
import { skillOf } from "../standard.js";
import { aimOf, codeOf, headOf, spread } from "./editions.js";
import { encode } from "./envelope.js";
import * as fields from "./fields.js";
import { LONGEST_NAME } from "./name.js";
import { MOST, putScores } from "./scores.js";

/** @type {Without[]} */
export const WITHOUT = ["unasked", "unanswered", "never"];

const LEVELS = [1, 2, 3, 4, 5];

/** Every run of levels with every chosen and likeliest level in it. */
export const RANGES = LEVELS.flatMap((lowest) =>
  LEVELS.slice(lowest - 1).flatMap((highest) => {
    const run = LEVELS.slice(lowest - 1, highest);
    return run.flatMap((level) => run.map((likeliest) => ({ lowest, highest, level, likeliest })));
  })
);

/** @param {{version: number}} head */
export const statesIn = ({ version }) =>
  WITHOUT.length + (version < 2 ? LEVELS : RANGES).length * 2;

/**
 * Everything but the name, which follows, and the scores.
 *
 * @param {Writer} writer
 * @param {Head} head
 * @param {Nameless} body
 */
export function putNameless(writer, head, body) {
  for (const state of body.states) writer.put(state, statesIn(head));
  fields.putMode(writer, body.mode);
  fields.putMinute(writer, body.finished);
  fields.putAim(writer, body.aim);
  fields.putIds(writer, head, body.ids);
}

/** Apart from the names of shared.js, so that the check need not bring them along. */
const NAMELESS = {
  letter: /** @type {const} */ ("h"),
  write(/** @type {Writer} */ writer, /** @type {Head} */ head, /** @type {Nameless} */ body) {
    putNameless(writer, head, body);
    writer.put(0, LONGEST_NAME + 1);
    putScores(writer, head, body.scores);
  },
};

/**
 * @param {Standard} standard
 * @param {Attempt} attempt
 * @param {Record<string, Score>} [scores] how tasks went, by competency
 * @returns {string} what stands after the # of the link, with no name in it
 */
export function writeShared(standard, attempt, scores = {}) {
  const head = headOf(standard);
  const { invitation, reply } = attempt;
  return encode(NAMELESS, { ...head, edition: attempt.edition }, {
    states: spread(head.highest, standard, ({ id }) => attemptState(standard, attempt, id)),
    mode: codeOf(standard.modes, attempt.mode),
    finished: fields.minuteNumber(attempt.finished ?? attempt.changed),
    aim: aimOf(standard, attempt.target, attempt.levels),
    ids: { invitation: invitation?.id ?? 0, reply, person: invitation?.person ?? 0 },
    scores: standard.skills
      .flatMap(({ id, code }) => {
        const score = scores[id];
        return score && score.all <= MOST ? [{ code, ...score }] : [];
      })
      .sort((a, b) => a.code - b.code),
  });
}

/** @param {Standard} standard @param {Attempt} attempt @param {string} skill */
function attemptState(standard, attempt, skill) {
  if (!limited(standard, attempt).skills.some(({ id }) => id === skill)) return 0;
  const rated = ratedIn(attempt, standard, skillOf(standard, skill));
  if (!rated) return attempt.answers[skill]?.anchor === "never" ? 2 : 1;
  return stateNumber(rated);
}

/** The number of a state with a level. @param {Rated} rated */
export function stateNumber(rated) {
  const place = RANGES.findIndex((range) =>
    range.lowest === rated.lowest && range.highest === rated.highest &&
    range.level === rated.level && range.likeliest === rated.likeliest
  );
  return WITHOUT.length + place * 2 + Number(rated.statements);
}
