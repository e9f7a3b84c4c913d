/**
 * How far the answer to an invitation is. Nothing tells that a result has arrived: what is kept is
 * that its reader opened the page that sends it, and what the reader says.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Asked } from "./invitation.js"
 *
 * @typedef {"begun" | "finished" | "sent"} Stage sent: its reader says so
 */

import { isBegun, isFinished } from "./attempt.js";

/** In place of the minute: the page that sends was opened, and the reader has not said more. */
export const OPENED = "opened";

/**
 * @param {Attempt[]} attempts oldest first
 * @param {{id: number, person: number}} asked an invitation; to another person it is another one
 * @returns {Attempt | undefined} the last one that answers it, if anything was answered
 */
export const answering = (attempts, { id, person }) =>
  attempts.filter(({ invitation }) => invitation?.id === id && invitation.person === person)
    .filter(isBegun).pop();

/** @param {Attempt} attempt @returns {Stage} */
export function stage(attempt) {
  if (!isFinished(attempt)) return "begun";
  return attempt.sent === undefined || attempt.sent === OPENED ? "finished" : "sent";
}

/** The page that sends is opened; who has said that it is sent is not asked again. @param {Attempt} attempt */
export const opened = (attempt) => attempt.sent ? attempt : { ...attempt, sent: OPENED };

/**
 * @param {Attempt} attempt
 * @param {string | null} now the minute of saying that it is sent; null: it is not
 * @returns {Attempt}
 */
export function said(attempt, now) {
  const { sent: _sent, ...same } = attempt;
  return now === null ? same : { ...same, sent: now };
}

/**
 * The same answer, to an invitation opened again: who asks and where the answer goes are as it says now.
 *
 * @param {Attempt} attempt
 * @param {Asked} asked
 * @returns {Attempt}
 */
export function reopened(attempt, { label, code }) {
  if (!attempt.invitation) return attempt;
  const { label: _label, code: _code, ...same } = attempt.invitation;
  const invitation = { ...same, ...label && { label }, ...code && { code } };
  const at = stage(attempt) === "begun" ? attempt.at : "result";
  return { ...attempt, invitation, at };
}
