/**
 * `#u=`, an invitation.
 *
 * @import { Address } from "../address.js"
 * @import { Invitation } from "../invitation.js"
 * @import { Standard } from "../standard.js"
 * @import { Reader, Writer } from "./digits.js"
 * @import { Since } from "./editions.js"
 * @import { Fault, Format, Head } from "./envelope.js"
 * @import { Aim } from "./fields.js"
 *
 * @typedef {object} Body
 * @property {number} id
 * @property {boolean} second whether a second rater is asked
 * @property {boolean[]} asked by competency code - 1
 * @property {number} mode its code; 0 for a second rater, who gets the anchors
 * @property {Aim} aim none for a second rater, who is told no target
 * @property {number} due days since the end of 2025, 0 for none
 * @property {string} label
 * @property {Address | null} to
 * @property {number} person
 * @property {number[]} people
 */

import { isAddress, isLabel, LONGEST_EMAIL, LONGEST_LABEL } from "../address.js";
import { addDays } from "../days.js";
import { IDS, MOST_RATED, PEOPLE } from "../invitation.js";
import { DIGITS } from "../phone.js";
import { aimFrom, aimOf, codeOf, headOf, since, spread } from "./editions.js";
import { decode, encode } from "./envelope.js";
import * as fields from "./fields.js";
import { putText, takeText } from "./name.js";

/** Days are below this: until 2070. */
const DAYS = 2 ** 14;
const FIRST = "2025-12-31";
/** @type {(Address["by"] | null)[]} */
const WAYS = [null, "whatsapp", "email"];
/** What an e-mail address is made of. */
const EMAIL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.-_!#$%&'*+/=?^`{|}~";

/** The first and the last day that a code has room for. */
export const DUE = { first: addDays(FIRST, 1), last: addDays(FIRST, DAYS - 1) };

/** All that a page needs which only reads. */
const READING = { letter: /** @type {const} */ ("u"), read };

/** @type {Format<Body>} */
export const INVITATION = { letter: "u", write, read };

/** @type {Format<Body>["write"]} */
function write(writer, head, body) {
  writer.put(body.id, IDS);
  writer.put(Number(body.second), 2);
  for (const asked of body.asked) writer.put(Number(asked), 2);
  if (!body.second) {
    fields.putMode(writer, body.mode);
    fields.putAim(writer, body.aim);
  }
  writer.put(body.due, DAYS);
  putText(writer, body.label, LONGEST_LABEL);
  putAddress(writer, body.to);
  fields.putPerson(writer, head, body.person);
  if (body.second) putPeople(writer, head, body.people);
}

/** @type {Format<Body>["read"]} */
function read(reader, head) {
  const { highest } = head;
  const id = reader.take(IDS);
  const second = reader.take(2) === 1;
  const asked = Array.from({ length: highest }, () => reader.take(2) === 1);
  const mode = second ? 0 : fields.takeMode(reader);
  const aim = second ? { target: 0, levels: [] } : fields.takeAim(reader, highest);
  const due = reader.take(DAYS);
  const label = takeText(reader, LONGEST_LABEL);
  const to = takeAddress(reader);
  const person = fields.takePerson(reader, head);
  const people = second ? takePeople(reader, head) : [];
  const levelled = aim.levels.every((level, index) => (level > 0) === asked[index]);
  if (!id || !asked.includes(true) || !levelled || !isLabel(label)) return null;
  if (to !== null && !isAddress(to)) return null;
  return { id, second, asked, mode, aim, due, label, to, person, people };
}

/**
 * @param {Standard} standard
 * @param {Invitation} invitation
 * @returns {string} what stands after the # of the link
 * @throws {RangeError} for a day that is not among DUE
 */
export function writeInvitation(standard, invitation) {
  const { id, role, mode, skills, target, levels, label, due, to, person, people = [] } =
    invitation;
  const head = headOf(standard);
  const second = role === "second";
  return encode(INVITATION, head, {
    id,
    second,
    asked: spread(head.highest, standard, (skill) => skills.includes(skill.id)).map(Boolean),
    mode: second ? 0 : codeOf(standard.modes, mode),
    aim: second ? { target: 0, levels: [] } : aimOf(standard, target, levels),
    due: due === null ? 0 : dayNumber(due),
    label,
    to,
    person,
    people,
  });
}

/**
 * @param {Standard} standard
 * @param {string} text what stands after the # of the link
 * @returns {{kind: "ok", invitation: Invitation, since: Since} | {kind: Fault}}
 */
export function readInvitation(standard, text) {
  const found = decode(READING, text, headOf(standard));
  if (found.kind !== "ok") return found;
  const { head: { edition }, body } = found;
  const changes = since(standard, edition, body.asked);
  const [shortest] = standard.modes;
  const mode = body.second ? shortest : standard.modes.find(({ code }) => code === body.mode);
  const skills = standard.skills.filter(({ code }) => body.asked[code - 1]).map(({ id }) => id);
  if (!mode || !changes || !skills.length) return { kind: "newer" };
  /** @type {Invitation} */
  const invitation = {
    id: body.id,
    role: body.second ? "second" : "self",
    mode: mode.id,
    skills,
    ...aimFrom(standard, body.aim),
    label: body.label,
    due: body.due ? addDays(FIRST, body.due) : null,
    to: body.to,
    person: body.person,
    ...(body.people[0] && { people: body.people }),
  };
  return { kind: "ok", invitation, since: changes };
}

/** @param {string} day */
const dayNumber = (day) => Math.round((Date.parse(day) - Date.parse(FIRST)) / 86_400_000);

/**
 * One bit where there are none, which at the end costs nothing: links to rate one person stay what they
 * were, and programs before this form call one with people newer.
 *
 * @param {Writer} writer
 * @param {Head} head
 * @param {number[]} people numbers, up to MOST_RATED
 */
function putPeople(writer, { version }, people) {
  if (version < 2) return;
  const some = people.length;
  writer.put(Number(some > 0), 2);
  if (some) writer.put(some - 1, MOST_RATED);
  for (const number of people) writer.put(number - 1, PEOPLE);
}

/** @param {Reader} reader @param {Head} head @returns {number[]} */
function takePeople(reader, { version }) {
  if (version < 2 || !reader.take(2)) return [];
  return Array.from({ length: reader.take(MOST_RATED) + 1 }, () => reader.take(PEOPLE) + 1);
}

/** @param {Writer} writer @param {Address | null} to */
function putAddress(writer, to) {
  writer.put(to ? WAYS.indexOf(to.by) : 0, WAYS.length);
  if (!to) return;
  const [alphabet, least, most] = form(to.by);
  writer.put(to.address.length - least, most - least + 1);
  for (const character of to.address) writer.put(alphabet.indexOf(character), alphabet.length);
}

/** @param {Reader} reader @returns {Address | null} */
function takeAddress(reader) {
  const by = WAYS[reader.take(WAYS.length)] ?? null;
  if (!by) return null;
  const [alphabet, least, most] = form(by);
  const length = least + reader.take(most - least + 1);
  const characters = Array.from({ length }, () => alphabet.charAt(reader.take(alphabet.length)));
  return { by, address: characters.join("") };
}

/** @param {Address["by"]} by @returns {[string, number, number]} characters and lengths */
const form = (by) =>
  by === "email" ? [EMAIL, 1, LONGEST_EMAIL] : ["0123456789", DIGITS.least, DIGITS.most];
