/**
 * Fields that several kinds of code share. In a code everything is a number; 0 stands for none.
 *
 * @import { Reader, Writer } from "./digits.js"
 *
 * @typedef {object} Aim what a result is compared with
 * @property {number} target the position's code 1 to 14, OWN_LEVELS for one's own levels, 0 for none yet
 * @property {number[]} levels with OWN_LEVELS: by competency code - 1 a level 1 to 5, 0 for none; else []
 *
 * @typedef {object} Ids
 * @property {number} invitation 30 bits, 0 for none
 * @property {number} reply 30 bits, 0 for none; only with an invitation
 * @property {number} person the number that an invitation gave the person, 0 for none
 */

import { PEOPLE } from "../invitation.js";

export const OWN_LEVELS = 15;

/** Minutes are below this. */
export const MINUTES = 2 ** 25;

const MODES = 7;
const IDS = 2 ** 30;
const SOON = 2 ** 11;
const EVER = 2 ** 26;
const FIRST = Date.UTC(2026, 0) / 60000;

/** @param {Writer} writer @param {number} mode its code, 1 to 7 */
export const putMode = (writer, mode) => writer.put(mode - 1, MODES);

/** @param {Reader} reader */
export const takeMode = (reader) => reader.take(MODES) + 1;

/** @param {Writer} writer @param {Aim} aim */
export function putAim(writer, { target, levels }) {
  writer.put(target, OWN_LEVELS + 1);
  for (const level of levels) writer.put(level, 6);
}

/** @param {Reader} reader @param {number} highest @returns {Aim} */
export function takeAim(reader, highest) {
  const target = reader.take(OWN_LEVELS + 1);
  const length = target === OWN_LEVELS ? highest : 0;
  return { target, levels: reader.takeEach(6, length) };
}

/** @param {Writer} writer @param {{version: number}} head @param {Ids} ids */
export function putIds(writer, head, { invitation, reply, person }) {
  writer.put(invitation, IDS);
  if (!invitation) return;
  writer.put(reply, IDS);
  putPerson(writer, head, person);
}

/** @param {Reader} reader @param {{version: number}} head @returns {Ids} */
export function takeIds(reader, head) {
  const invitation = reader.take(IDS);
  if (!invitation) return { invitation, reply: 0, person: 0 };
  return { invitation, reply: reader.take(IDS), person: takePerson(reader, head) };
}

/** One bit where there is none. @param {Writer} writer @param {{version: number}} head @param {number} person */
export function putPerson(writer, { version }, person) {
  if (version < 2) return;
  writer.put(Number(person > 0), 2);
  if (person) writer.put(person - 1, PEOPLE);
}

/** @param {Reader} reader @param {{version: number}} head */
export const takePerson = (reader, { version }) =>
  version > 1 && reader.take(2) ? reader.take(PEOPLE) + 1 : 0;

/** @param {Writer} writer @param {number} minute as `minuteNumber` counts */
export const putMinute = (writer, minute) => writer.put(minute, MINUTES);

/** @param {Reader} reader */
export const takeMinute = (reader) => reader.take(MINUTES);

/**
 * The first minute in full, the others by their distance from it, which is small as a rule.
 *
 * @param {Writer} writer
 * @param {number[]} minutes
 */
export function putMinutes(writer, [first = 0, ...others]) {
  putMinute(writer, first);
  for (const minute of others) {
    writer.put(Number(minute > 0), 2);
    if (minute > 0) {
      const away = minute - first;
      const number = away < 0 ? -2 * away - 1 : 2 * away;
      writer.put(Number(number >= SOON), 2);
      writer.put(number, number < SOON ? SOON : EVER);
    }
  }
}

/** @param {Reader} reader */
export function takeMinutes(reader) {
  const first = takeMinute(reader);
  const others = [1, 2].map(() => {
    if (!reader.take(2)) return 0;
    const far = reader.take(2) > 0;
    const number = reader.take(far ? EVER : SOON);
    const minute = first + (number % 2 ? -(number + 1) / 2 : number / 2);
    reader.must(minute > 0 && far === number >= SOON);
    return minute;
  });
  return [first, ...others];
}

/**
 * Values that are often all zero, and then take one bit.
 *
 * @param {Writer} writer
 * @param {number[]} values
 * @param {number} radix
 */
export function putSome(writer, values, radix) {
  const some = values.some(Boolean);
  writer.put(Number(some), 2);
  if (some) { for (const value of values) writer.put(value, radix); }
}

/** @param {Reader} reader @param {number} length @param {number} radix */
export function takeSome(reader, length, radix) {
  const some = reader.take(2) === 1;
  const values = Array.from({ length }, () => some ? reader.take(radix) : 0);
  reader.must(some === values.some(Boolean));
  return values;
}

/**
 * @param {string | null} minute ISO 8601
 * @returns {number} minutes since the end of 2025, at least 1 and below 64 years; 0 for null
 */
export function minuteNumber(minute) {
  if (minute === null) return 0;
  const number = Math.floor(Date.parse(minute) / 60000) - FIRST + 1;
  return Math.min(Math.max(number, 1), MINUTES - 1);
}

/** @param {number} number @returns {string | null} "2026-11-25T04:10Z"; null for 0 */
export function minuteText(number) {
  if (number === 0) return null;
  return `${new Date((number + FIRST - 1) * 60000).toISOString().slice(0, 16)}Z`;
}
