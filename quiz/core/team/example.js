/**
 * An invented group, as a chat would bring it: results that differ, one person who answered twice,
 * a link that was cut, one for another invitation, and the invitation that the others answer.
 *
 * @import { Standard } from "../standard.js"
 */

import { headOf, spread } from "../code/editions.js";
import { encode } from "../code/envelope.js";
import { minuteNumber } from "../code/fields.js";
import { writeInvitation } from "../code/invitation.js";
import { SHARED } from "../code/shared.js";
import { stateNumber } from "../code/sharing.js";
import { rangeOf } from "../shown.js";

/** How far each person is from the target, competency by competency, over and over. */
const STEPS = [0, 0, -1, 1, 0, -1, 2, -1, 0, 1, -2, 0, 1];
const INVITATION = 20_261_125;
const OTHER = 7;
const MINUTE = "2026-11-25T02:14Z";
const NEVER = 2;

/**
 * @param {Standard} standard
 * @param {string[]} names of invented people
 * @param {string} label of the invitation
 * @param {string} check address of the check
 * @returns {string} the chat
 */
export function example(standard, names, label, check) {
  const results = names.map((name, person) => ({ name, person, later: 0, invitation: INVITATION }));
  const [first, second] = results;
  const all = [
    ...results,
    ...(first ? [{ ...first, later: 3000 }] : []),
    ...(second ? [{ ...second, person: names.length, invitation: OTHER }] : []),
  ];
  const lines = all.map(({ name, person, later, invitation }) => {
    const link = `${check}#${code(standard, name, person, later, invitation)}`;
    return `${name}: ${link}`;
  });
  const cut = lines[lines.length - 1]?.slice(0, -9) ?? "";
  return [`${label}: ${check}#${invite(standard, label)}`, ...lines, cut].join("\n");
}

/** @param {Standard} standard @param {string} label */
function invite(standard, label) {
  const { modes, skills, targets } = standard;
  return writeInvitation(standard, {
    ...{ id: INVITATION, role: "self", label, due: null, to: null, person: 0 },
    ...{ mode: String(modes[1]?.id), skills: skills.map(({ id }) => id) },
    ...{ target: String(targets[0]?.id), levels: {} },
  });
}

/**
 * @param {Standard} standard
 * @param {string} name
 * @param {number} person
 * @param {number} later minutes; then the answers are a little higher
 * @param {number} invitation
 */
function code(standard, name, person, later, invitation) {
  const head = headOf(standard);
  const [target] = standard.targets;
  const at = (/** @type {number} */ skill) => (person * 5 + skill * 3 + person * skill) % 31;
  const states = spread(head.highest, standard, ({ code, targets }) => {
    if (at(code) === 7) return NEVER;
    const step = Number(STEPS[at(code) % STEPS.length]);
    const level = Number(targets[String(target?.id)]) + step + Number(later > 0 && step < 0);
    return stateNumber(rangeAt(standard, Math.min(Math.max(level, 1), 5), person % 2 > 0));
  });
  return encode(SHARED, head, {
    states,
    mode: Number(standard.modes[person % 2]?.code),
    finished: minuteNumber(MINUTE) + person * 97 + later,
    aim: { target: Number(target?.code), levels: [] },
    ids: { invitation, reply: 1000 + person, person: 0 },
    name,
  });
}

/** A level with its likely levels; statements narrow them. @param {Standard} standard @param {number} level @param {boolean} statements */
function rangeAt(standard, level, statements) {
  const range = rangeOf({ level, statements: false }, standard);
  const highest = statements ? level : range.highest;
  return { ...range, highest, statements };
}
