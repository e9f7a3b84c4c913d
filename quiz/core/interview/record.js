/**
 * What a reader noted while practising for an interview: kept on the device beside the check, in a form of
 * its own.
 *
 * @typedef {object} Note one answer to one question
 * @property {string} text the reader's own words, "" for none
 * @property {string[]} heard what of it is listened for, in the words of the question
 * @property {string} date of the answer, as in "2026-11-28"
 *
 * @typedef {Record<string, Record<string, Note>>} Notes by competency and question
 *
 * @typedef {object} Kept
 * @property {Notes} notes
 * @property {string} purpose what the questions are for: a target or a vacancy; "" for what is usual
 * @property {boolean | null} fresh whether the reader never worked; null: as the target has it
 */

import { isDay } from "../days.js";
import { isRecord, readRecord, writeRecord } from "../record.js";
import { PREFIX } from "../keys.js";

const CONTENT = "interview";
/** Characters that are kept of an answer. */
export const LONGEST = 2000;

/** @type {Kept} */
export const NOTHING = { notes: {}, purpose: "", fresh: null };

/** @param {string} profession its id @returns {string} where on the device */
export const interviewKey = (profession) => `${PREFIX}${profession}:interview`;

/** @param {Kept} kept */
export const writeInterview = (kept) => writeRecord(CONTENT, kept);

/**
 * @param {string | null} text what `writeInterview` wrote; null: nothing yet
 * @returns {{kind: "interview", interview: Kept} | {kind: "damaged" | "newer"}}
 */
export const readInterview = (text) => readRecord(text, CONTENT, NOTHING, whole);

/** @param {any} kept @returns {Kept} notes that are whole; one that is not takes no other with it */
const whole = ({ notes, purpose, fresh }) => ({
  notes: wholeNotes(notes),
  purpose: typeof purpose === "string" ? purpose : "",
  fresh: typeof fresh === "boolean" ? fresh : null,
});

/**
 * @param {Notes} notes
 * @param {string} skill
 * @param {string} question
 * @param {Note} note
 * @returns {Notes} with it
 */
export const noted = (notes, skill, question, note) => ({
  ...notes,
  [skill]: { ...notes[skill], [question]: note },
});

/**
 * What two places hold: of two answers to a question the later one, with the words of both.
 *
 * @param {Kept} mine says what the questions are for
 * @param {Kept} others
 * @returns {Kept}
 */
export function joinInterview(mine, others) {
  const { notes, ...choices } = whole(mine);
  const theirs = Object.entries(whole(others).notes).flatMap(([skill, questions]) =>
    Object.entries(questions).map(([question, note]) => ({ skill, question, note }))
  );
  const all = theirs.reduce((all, { skill, question, note }) => {
    return noted(all, skill, question, joined(all[skill]?.[question] ?? note, note));
  }, notes);
  return { notes: all, ...choices };
}

/** @param {Note} mine @param {Note} other @returns {Note} */
function joined(mine, other) {
  const [first, last] = mine.date < other.date ? [mine, other] : [other, mine];
  const isThere = last.text.includes(first.text.trim());
  return { ...last, text: isThere ? last.text : `${last.text}\n\n${first.text}` };
}

/** @param {unknown} notes @returns {Notes} */
function wholeNotes(notes) {
  const skills = Object.entries(isRecord(notes) ? notes : {}).flatMap(([skill, questions]) => {
    const whole = Object.entries(isRecord(questions) ? questions : {}).filter(([, note]) =>
      isNote(note)
    );
    return whole.length ? [[skill, Object.fromEntries(whole)]] : [];
  });
  return Object.fromEntries(skills);
}

/** @param {unknown} value */
const isNote = (value) =>
  isRecord(value) && typeof value.text === "string" && isDay(value.date) &&
  Array.isArray(value.heard) && value.heard.every((each) => typeof each === "string");
