/**
 * A list of people as spreadsheets copy and save it. Columns that are not needed are left behind.
 *
 * @typedef {"phone" | "email" | "division" | "branch" | "batch" | "nik" | "name"} Column
 *
 * @typedef {Record<Column | "others" | "prose", string[]>} Heads words in small letters that tell which
 *   column it is; others: that it is about somebody or something else; prose: words of sentences
 *
 * @typedef {object} Participant "" is none
 * @property {number} number that the invitation gives the person
 * @property {string} name
 * @property {string} phone digits in international form
 * @property {string} email
 * @property {string} division
 * @property {string} branch
 * @property {string} batch
 * @property {string} nik
 * @property {string} asked the day on which a message to the person was last opened
 * @property {string} answered the day on which HR read the person's result
 */

import { email } from "../address.js";
import { DELIMITERS, row } from "../cells.js";
import { firstOf } from "../length.js";
import { phone } from "../phone.js";
import { wordsOf } from "../team/proposal.js";

/** So many people are in one list. */
export const MOST = 5000;
/** Characters of a cell that are kept. */
export const LONGEST = 60;
/** Numbers have six digits, so that they can be told on the phone. */
const NUMBERS = { first: 100_000, count: 900_000 };
/** The heads are among so many rows: titles may stand above. */
const TITLES = 5;

/** A chat's line begins with its date, in brackets on an iPhone. */
const DATED = /^[[(]?\d{1,4}([./-])\d{1,2}\1\d{2,4}\b/;
/** Columns whose heads are nobody's name. @type {(Column | null)[]} */
const REACHED = ["phone", "email", "nik"];
/** @type {Column[]} */
const COLUMNS = ["phone", "email", "division", "branch", "batch", "nik", "name"];

/** @returns {Participant} */
export const nobody = () => ({
  number: 0,
  name: "",
  phone: "",
  email: "",
  division: "",
  branch: "",
  batch: "",
  nik: "",
  asked: "",
  answered: "",
});

/**
 * @param {string} text
 * @param {Heads} heads
 * @param {(column: Column) => boolean} wanted
 * @param {() => number} random whole numbers that nobody can foresee
 * @param {Participant[]} before whose numbers are taken
 * @returns {{people: Participant[], dropped: string[], prose: string[], unread: number, nameless: number, again: number}}
 *   `dropped`: heads of columns that were left behind; `prose`: rows that are sentences; `unread`: cells that hold no phone number or
 *   address after all; `nameless`: rows with one of these and no name; `again`: rows that say of a name
 *   the same phone number or address as another one, or as `before`
 */
export function readTable(text, heads, wanted, random, before) {
  const rows = rowsOf(text.replace(/\r\n?/g, "\n"), heads);
  const titles = headsIn(rows, heads);
  const head = rows[titles] ?? [];
  const columns = head.map((cell) => columnOf(cell, heads));
  const kept = columns.map((column, at) =>
    column && wanted(column) && columns.indexOf(column) === at ? column : null
  );
  const dropped = head.filter((cell, at) => cell && !kept[at]);
  const taken = new Set(before.map(({ number }) => number));
  const known = new Set(before.flatMap(marks));
  /** @type {string[]} */
  const prose = [];
  let [unread, nameless, again] = [0, 0, 0];
  if (titles < 0 && isOther(rows, heads)) rows.length = 0;
  const people = rows.slice(titles + 1).flatMap((cells) => {
    if (titles < 0 && isProse(cells, heads)) {
      prose.push(cells.filter(Boolean).join(", "));
      return [];
    }
    const found = titles < 0 ? guessed(cells) : named(cells, kept);
    const person = {
      ...nobody(),
      ...Object.fromEntries(
        Object.entries(found).map(([key, cell]) => [key, firstOf(cell, LONGEST)]),
      ),
      phone: phone(found.phone ?? "")?.digits ?? "",
      email: email(found.email ?? "") ?? "",
    };
    if (!/\p{L}/u.test(person.name)) {
      nameless += Number(Boolean(person.phone || person.email));
      return [];
    }
    const own = marks(person);
    if (own.some((mark) => known.has(mark))) {
      again += 1;
      return [];
    }
    for (const mark of own) known.add(mark);
    unread += Number(Boolean(found.phone) && !person.phone);
    unread += Number(Boolean(found.email) && !person.email);
    return [person];
  }).slice(0, MOST - before.length);
  for (const person of people) {
    do person.number = NUMBERS.first + random() % NUMBERS.count; while (taken.has(person.number));
    taken.add(person.number);
  }
  return { people, dropped, prose, unread, nameless, again };
}

/** By what somebody is known again. @param {Participant} person */
const marks = ({ name, phone, email }) =>
  [phone, email].filter(Boolean).map((way) => `${name.toLowerCase()} ${way}`);

/** Whether rows without a column of names are no list of them: a chat, or a table with other heads. @param {string[][]} rows @param {Heads} heads */
function isOther(rows, heads) {
  const isHead = (/** @type {string[]} */ cells) => {
    const columns = cells.filter(Boolean).map((cell) => columnOf(cell, heads));
    return columns.every(Boolean) && columns.some((column) => REACHED.includes(column));
  };
  return rows.some((cells) => DATED.test(cells.join())) || rows.slice(0, TITLES).some(isHead);
}

/**
 * Whether a row is a sentence around a list, as people write one above it and below.
 *
 * @param {string[]} cells
 * @param {Heads} heads
 */
function isProse(cells, { prose }) {
  // Each counts once: Yang Yang is a name.
  const count = (/** @type {string} */ text) => {
    const words = new Set(wordsOf(text));
    return prose.filter((word) => words.has(word)).length;
  };
  const { name = "", ...ways } = guessed(cells);
  return !Object.keys(ways).length && count(name) > 0 && count(cells.join(" ")) > 1;
}

/** Whether a column is for names. @param {string} text whose lines end in \n @param {Heads} heads */
export const hasNames = (text, heads) => headsIn(rowsOf(text, heads), heads) >= 0;

/** @param {string[][]} rows @param {Heads} heads @returns {number} which row has them, -1: none */
const headsIn = (rows, heads) =>
  rows.slice(0, TITLES).findIndex((cells) =>
    !isProse(cells, heads) && cells.some((cell) => columnOf(cell, heads) === "name")
  );

/** @param {string} text whose lines end in \n @param {Heads} heads */
function rowsOf(text, heads) {
  const lines = text.trimStart().split("\n", TITLES);
  const line = lines.find((line) => line && !isProse(line.split(/[\t;,|]/), heads)) ?? "";
  const count = (/** @type {string} */ delimiter) => line.split(delimiter).length;
  const [delimiter = ""] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  const rows = [];
  for (let at = 0; at < text.length;) {
    const { cells, end } = row(text, at, delimiter);
    // What is saved here for spreadsheets has an apostrophe before some numbers.
    const tidy = (/** @type {string} */ cell) => cell.replace(/^'(?=\d)/, "").replace(/\s+/g, " ");
    if (cells.some(Boolean)) rows.push(cells.map(tidy));
    at = end + 1;
  }
  return rows;
}

/** @param {string} head @param {Heads} heads @returns {Column | null} */
function columnOf(head, heads) {
  const words = wordsOf(head);
  const has = (/** @type {keyof Heads} */ column) =>
    words.some((word) => heads[column].includes(word));
  return has("others") ? null : COLUMNS.find(has) ?? null;
}

/** @param {string[]} cells @param {(Column | null)[]} columns @returns {Partial<Record<Column, string>>} */
const named = (cells, columns) =>
  Object.fromEntries(columns.flatMap((column, at) => column ? [[column, cells[at] ?? ""]] : []));

/** What cells without a head hold. @param {string[]} cells @returns {Partial<Record<Column, string>>} */
function guessed(cells) {
  const found = {
    email: cells.find((cell) => email(cell)),
    phone: cells.find((cell) => phone(cell)),
    name: cells.find((cell) => /\p{L}/u.test(cell) && !email(cell))?.replace(/^\d+[.)]\s*/, ""),
  };
  return Object.fromEntries(Object.entries(found).filter(([, cell]) => cell));
}
