/**
 * The people whom an invitation asks, as a file that stays with HR.
 *
 * @import { Invitation } from "../invitation.js"
 * @import { Standard } from "../standard.js"
 * @import { Participant } from "./table.js"
 *
 * @typedef {{invitation: Invitation, people: Participant[]}} List
 *
 * @typedef {{kind: "list", list: List, lost: boolean} | {kind: "damaged" | "newer" | "other"}} Read
 *   lost: somebody could not be read · "other": no file of ours
 */

import { readInvitation, writeInvitation } from "../code/invitation.js";
import { addMonths } from "../days.js";
import { PEOPLE } from "../invitation.js";
import { isRecord, opened } from "../record.js";
import { LONGEST, nobody } from "./table.js";

export const FORMAT = "standar-profesi/peserta";
const VERSION = 1;
/** Months after the last day of the invitation that the list is of use. */
const MONTHS = 3;

/** @param {Pick<Invitation, "due">} invitation @param {string} today @returns {string} when the list is to be erased */
export const eraseOn = ({ due }, today) => addMonths(due ?? today, MONTHS);

/**
 * @param {Standard} standard
 * @param {List} list
 * @param {{note: string, erase: string}} words what the file holds, and the day to erase it
 * @returns {string} JSON
 */
export function writeList(standard, { invitation, people }, { note, erase }) {
  const some = people.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([, value]) => value))
  );
  const head = {
    format: FORMAT,
    version: VERSION,
    profession: standard.profession.id,
    note,
    erase,
  };
  const code = writeInvitation(standard, { ...invitation, person: 0 });
  return JSON.stringify({ ...head, invitation: code, people: some }, null, 1);
}

/**
 * @param {string} text
 * @param {Standard} standard
 * @returns {Read}
 */
export function readList(text, standard) {
  const file = opened(text, FORMAT, VERSION);
  if (file.kind !== "data") return file;
  const { data } = file;
  const found = readInvitation(standard, String(data.invitation));
  if (found.kind === "newer") return { kind: "newer" };
  if (found.kind !== "ok" || !Array.isArray(data.people)) return { kind: "damaged" };
  /** @type {Map<number, Participant>} */
  const people = new Map();
  for (const person of data.people) {
    const whole = participant(person);
    if (whole && !people.has(whole.number)) people.set(whole.number, whole);
  }
  const lost = people.size < data.people.length;
  return {
    kind: "list",
    list: { invitation: found.invitation, people: [...people.values()] },
    lost,
  };
}

/** @param {unknown} value @returns {Participant | null} null: not whole */
function participant(value) {
  if (!isRecord(value)) return null;
  const { number: _, ...none } = nobody();
  const texts = Object.keys(none).map((key) => [key, value[key] ?? ""]);
  const number = Number(value.number);
  const isWhole = value.number === number && Number.isInteger(number) && number > 0 &&
    number <= PEOPLE && value.name &&
    texts.every(([, text]) => typeof text === "string" && text.length <= 4 * LONGEST);
  return isWhole ? { ...none, ...Object.fromEntries(texts), number } : null;
}
