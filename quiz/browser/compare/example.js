/** Invented data to try the page with. @import { Standard } from "../../core/standard.js" */

import { headOf, spread } from "../../core/code/editions.js";
import { encode } from "../../core/code/envelope.js";
import { minuteNumber } from "../../core/code/fields.js";
import { RATER } from "../../core/code/rater.js";
import { SHARED } from "../../core/code/shared.js";
import { stateNumber, WITHOUT } from "../../core/code/sharing.js";
import { rangeOf } from "../../core/shown.js";

/** One after the other, from the first competency on and again. 0 is never faced, or never seen. */
const SELF = [3, 2, 5, 3, 2, 0, 3, 4];
const SECOND = [3, 3, 2, 3, 1, 2, 0];
const MINUTE = "2026-12-01T03:00Z";
const NEVER = WITHOUT.indexOf("never");

/**
 * @param {Standard} standard
 * @returns {{self: string, second: string}} two codes, with the # before them
 */
export function example(standard) {
  const head = headOf(standard);
  const states = (
    /** @type {number[]} */ levels,
    /** @type {(level: number) => number} */ number,
  ) =>
    spread(head.highest, standard, (skill) => {
      const level = levels[standard.skills.indexOf(skill) % levels.length];
      return level ? number(level) : NEVER;
    });
  const self = {
    states: states(SELF, (level) => {
      const rated = { level, statements: false };
      return stateNumber({ ...rangeOf(rated, standard), statements: false });
    }),
    mode: Number(standard.modes[0]?.code),
    aim: { target: Number(standard.targets[0]?.code), levels: [] },
    ids: { invitation: 1, reply: 1, person: 0 },
    name: "",
  };
  const second = {
    states: states(SECOND, (level) => NEVER + level),
    invitation: 1,
    person: 0,
  };
  const finished = minuteNumber(MINUTE);
  return {
    self: `#${encode(SHARED, head, { ...self, finished })}`,
    second: `#${encode(RATER, head, { ...second, finished })}`,
  };
}
