/**
 * How somebody else sees a few of the reader's competencies: asked for by the reader, given by whoever
 * knows their work, kept beside the reader's own attempts, and compared with them.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Change } from "./history.js"
 * @import { Invitation } from "./invitation.js"
 * @import { Rating } from "./code/rater.js"
 * @import { Pick as Level } from "./rating.js"
 * @import { ShownRow } from "./shown.js"
 * @import { Standard } from "./standard.js"
 *
 * @typedef {object} Opinion
 * @property {number} edition of the standard it was given with
 * @property {string | null} finished minute
 * @property {number} invitation id of the request that it answers
 * @property {Record<string, Level>} levels by competency, in the order of the standard; "never": not seen
 *
 * @typedef {"decisive" | "strongest" | "unsure"} Reason why a competency is proposed
 */

import { thenAndNow } from "./history.js";
import { strongest } from "./result.js";
import { rangeOf } from "./shown.js";

/** More is a favour that few do. */
export const MOST = 3;

/**
 * What is worth asking about: what misses the target first, the strongest, and what is least sure.
 *
 * @param {ShownRow[]} rows in the order of shown.js
 * @param {Pick<Standard, "alone">} standard
 * @returns {{skill: string, reason: Reason}[]} each competency once
 */
export function proposed(rows, standard) {
  const rated = rows.flatMap((row) => {
    if (typeof row.state !== "object") return [];
    const { lowest, highest } = rangeOf(row.state, standard);
    return [{ ...row, width: highest - lowest }];
  });
  const decisive = rated.find(({ standing }) => standing === "below" || standing === "within");
  const [best] = strongest(rated.filter((row) => row !== decisive), ({ level }) => Number(level));
  const [unsure] = rated.filter((row) => row !== decisive && row !== best)
    .sort((a, b) => b.width - a.width);
  return Object.entries({ decisive, strongest: best, unsure }).flatMap(([reason, row]) =>
    row ? [{ skill: row.skill.id, reason: /** @type {Reason} */ (reason) }] : []
  );
}

/**
 * @param {Standard} standard
 * @param {number} id of the device's own requests
 * @param {string[]} skills
 * @param {string} label who asks, "" for not said
 * @returns {Invitation} to somebody who knows the reader's work; it says nothing of the reader's levels
 */
export function requestFor(standard, id, skills, label) {
  return {
    id,
    role: "second",
    mode: String(standard.modes[0]?.id),
    skills: standard.skills.map((skill) => skill.id).filter((skill) => skills.includes(skill)),
    target: null,
    levels: {},
    person: 0,
    label,
    due: null,
    to: null,
  };
}

/**
 * @param {Rating} rating
 * @returns {Opinion | null} null: it says nothing
 */
export function opinionIn({ edition, finished, invitation, states }) {
  /** @type {[string, Level][]} */
  const given = states.flatMap(({ skill, state }) => {
    if (typeof state === "object") return [[skill.id, /** @type {Level} */ (state.level)]];
    return state === "never" ? [[skill.id, state]] : [];
  });
  const levels = Object.fromEntries(given);
  return given.length ? { edition, finished, invitation, levels } : null;
}

/**
 * @param {Opinion[]} mine
 * @param {Opinion[]} others
 * @returns {Opinion[]} of both, the same one once
 */
export function besides(mine, others) {
  const known = mine.map((opinion) => JSON.stringify(opinion));
  return [...mine, ...others.filter((opinion) => !known.includes(JSON.stringify(opinion)))];
}

/**
 * @param {Attempt} own
 * @param {Opinion} opinion
 * @param {Standard} standard
 * @returns {Change[]} each competency of the opinion that either has a level for: `then` is the reader's
 *   own view, `now` the other's
 */
export function views(own, { edition, levels }, standard) {
  const answers = Object.fromEntries(
    Object.entries(levels).map(([skill, anchor]) => [skill, { anchor }]),
  );
  const asked = standard.skills.filter(({ id }) => levels[id] !== undefined);
  return thenAndNow(own, { edition, answers }, { ...standard, skills: asked });
}
