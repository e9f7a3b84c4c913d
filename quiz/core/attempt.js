/**
 * One pass through the check. An attempt is never changed, only replaced.
 *
 * @import { Source } from "./carried.js"
 * @import { Asked } from "./invitation.js"
 * @import { Answer, Pick } from "./rating.js"
 * @import { Choice, Skill, Standard } from "./standard.js"
 *
 * @typedef {typeof REPEATS[number]} Repeat
 *
 * @typedef {object} Plan what a reader means to do: if `cue`, then `action`, from `date` on
 * @property {string} cue
 * @property {string} action
 * @property {string} date a day, as in "2026-11-25"; "" where it could not be read
 * @property {Repeat} [repeat] how often a calendar reminds; earlier versions did not ask
 *
 * @typedef {object} Attempt
 * @property {number} edition of the standard that was answered
 * @property {string} mode how much is asked
 * @property {string | null} target id of the position to compare with, or OWN
 * @property {Record<string, number>} levels one's own target, by competency, 0 for what it does not ask;
 *   {} when there is none
 * @property {Record<string, Answer>} answers by competency
 * @property {Record<string, Plan>} plans by competency
 * @property {string[]} gaps the competencies chosen to work on; []: those that are proposed
 * @property {string | null} recheck the day chosen to answer again
 * @property {string | null} at where the reader is, as route.js has it
 * @property {string | null} started minute of the first answer: "2026-11-25T04:10Z"
 * @property {string | null} changed minute of the last answer
 * @property {string | null} finished minute in which the result was first seen after `changed`
 * @property {Asked | null} invitation that it answers
 * @property {number} reply 30 bits, with an invitation: the same for each attempt that answers it
 * @property {string} [sent] of its result, as reply.js has it
 * @property {Record<string, Source>} [carried] where the answers of a competency were given, if for
 *   another profession
 */

/** The target that is set competency by competency. */
export const OWN = "own";

/** How often a calendar can remind of a plan. */
export const REPEATS = /** @type {const} */ (["weekly", "workdays", "once"]);

/**
 * @param {Standard} standard
 * @param {string} mode
 * @returns {Attempt} a blank one
 */
export function begin(standard, mode) {
  return {
    edition: standard.profession.edition,
    mode,
    target: null,
    levels: {},
    answers: {},
    plans: {},
    gaps: [],
    recheck: null,
    at: null,
    started: null,
    changed: null,
    finished: null,
    invitation: null,
    reply: 0,
  };
}

/**
 * @param {Standard} standard
 * @param {Attempt} before
 * @returns {Attempt} a blank one of the reader who answers again, for the same position; what an
 *   invitation asks for is that invitation's
 */
export function again(standard, { target, levels, invitation }) {
  const kept = invitation ? {} : { target, levels };
  return { ...begin(standard, String(standard.modes[0]?.id)), ...kept };
}

/**
 * @param {Standard} standard
 * @param {Asked} invitation
 * @param {number} reply 30 bits, not 0
 * @returns {Attempt} a blank one that answers it
 */
export function accept(standard, invitation, reply) {
  const { mode, target, levels } = invitation;
  return { ...begin(standard, mode), target, levels, invitation, reply };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {Pick} anchor
 * @param {string} now the minute
 * @returns {Attempt}
 */
export function pickAnchor(attempt, skill, anchor, now) {
  return answer(attempt, skill, { anchor }, now);
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {number} code of the statement
 * @param {Pick} pick
 * @param {string} now the minute
 * @returns {Attempt}
 */
export function pickStatement(attempt, skill, code, pick, now) {
  const statements = { ...attempt.answers[skill]?.statements, [code]: pick };
  return answer(attempt, skill, { statements }, now);
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {{most?: Choice, least?: Choice}} choices all that is chosen in its case; never one for both
 * @param {string} now the minute
 * @returns {Attempt}
 */
export function pickCase(attempt, skill, choices, now) {
  const { case: _case, most: _most, least: _least, ...known } = attempt.answers[skill] ?? {};
  const answers = { ...attempt.answers, [skill]: known };
  return answer({ ...attempt, answers }, skill, choices, now);
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {Answer} part
 * @param {string} now
 * @returns {Attempt}
 */
function answer(attempt, skill, part, now) {
  const answers = { ...attempt.answers, [skill]: { ...attempt.answers[skill], ...part } };
  // What was sent is another result from here on.
  const { sent: _sent, carried, ...same } = attempt;
  // So is what was answered for another profession.
  const { [skill]: _source, ...others } = carried ?? {};
  const left = Object.keys(others).length ? { carried: others } : {};
  return { ...same, ...left, answers, started: attempt.started ?? now, changed: now };
}

/**
 * @param {Attempt} attempt
 * @param {string} target id of a target, or OWN
 * @returns {Attempt}
 */
export function setTarget(attempt, target) {
  return { ...attempt, target };
}

/**
 * Set against the usual target, until its reader chooses one.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Attempt}
 */
export function aim(attempt, { usual_target }) {
  return attempt.target === null && isBegun(attempt) ? setTarget(attempt, usual_target) : attempt;
}

/**
 * Make a target one's own, competency by competency.
 *
 * @param {Attempt} attempt
 * @param {Record<string, number>} levels
 * @returns {Attempt}
 */
export function setLevels(attempt, levels) {
  return { ...attempt, target: OWN, levels: { ...attempt.levels, ...levels } };
}

/**
 * Ask more, or less; what was answered stays.
 *
 * @param {Attempt} attempt
 * @param {string} mode
 * @returns {Attempt}
 */
export function setMode(attempt, mode) {
  return { ...attempt, mode };
}

/**
 * Note that the result is seen. Seen again with the same answers, it keeps its minute.
 *
 * @param {Attempt} attempt
 * @param {string} now the minute
 * @returns {Attempt}
 */
export function finish(attempt, now) {
  return attempt.changed === null || isFinished(attempt) ? attempt : { ...attempt, finished: now };
}

/** Whether its result was seen as it stands now. @param {Attempt} attempt */
export const isFinished = ({ changed, finished }) =>
  finished !== null && (changed === null || finished >= changed);

/**
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Skill[]} the competencies whose anchor is still unanswered
 */
export function unanswered(attempt, standard) {
  return standard.skills.filter((skill) => attempt.answers[skill.id]?.anchor === undefined);
}

/**
 * An attempt of an earlier edition, begun again: what was asked and what for stays, and the answers
 * about whatever has not changed its meaning.
 *
 * @param {Attempt} attempt
 * @param {Standard} standard
 * @returns {Attempt}
 */
export function renew(attempt, standard) {
  const { edition, mode, target, levels, invitation, reply } = attempt;
  const kept = standard.skills.flatMap(({ id, changed }) => {
    const answer = attempt.answers[id];
    return answer && changed <= edition ? [/** @type {[string, Answer]} */ ([id, answer])] : [];
  });
  const answers = Object.fromEntries(kept);
  const [started, changed] = kept.length ? [attempt.started, attempt.changed] : [null, null];
  const same = { mode, target, levels, answers, started, changed, invitation, reply };
  return { ...begin(standard, mode), ...same };
}

/** Whether anything was answered. @param {Attempt} attempt */
export function isBegun(attempt) {
  return Object.keys(attempt.answers).length > 0;
}

/**
 * Begin anew. The attempts are oldest first, the current one last. One that was finished stays,
 * one that was not makes room.
 *
 * @param {Attempt[]} attempts
 * @param {Attempt} blank
 * @returns {Attempt[]}
 */
export function restart(attempts, blank) {
  const current = attempts[attempts.length - 1];
  const finished = current && current.finished !== null && isBegun(current);
  return [...(finished ? attempts : attempts.slice(0, -1)), blank];
}
