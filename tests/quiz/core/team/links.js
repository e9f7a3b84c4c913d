/**
 * Results of invented people as links, and what happens to a link on its way.
 *
 * @import { Standard } from "../../../../quiz/core/standard.js"
 */

import { encode, VERSION } from "../../../../quiz/core/code/envelope.js";
import { SHARED } from "../../../../quiz/core/code/shared.js";
import { stateNumber } from "../../../../quiz/core/code/sharing.js";
import { rangeOf } from "../../../../quiz/core/shown.js";
import { first as plain } from "../code/examples.js";

export const CHECK = "https://contoh.id/account-executive/cek/";
const TARGETS = { candidate: 2, ae: 3, senior: 4 };

/** @type {Standard} */
export const first = {
  ...plain,
  profession: { ...plain.profession, id: "account-executive" },
  clusters: [{ id: "one", name: "One" }, { id: "two", name: "Two" }],
  skills: plain.skills.map((skill) => ({
    ...skill,
    cluster: skill.code < 9 ? "one" : "two",
    duties: skill.code % 3,
    targets: { ...TARGETS, senior: skill.code % 2 ? 4 : 5 },
  })),
};

/**
 * @typedef {object} Given
 * @property {number[]} [states] by competency, 0 to 12; what is missing repeats
 * @property {number} [mode]
 * @property {number} [finished]
 * @property {number} [target] 0 to 3, or 15 for one's own
 * @property {number[]} [levels] of one's own
 * @property {number} [invitation]
 * @property {number} [reply]
 * @property {number} [person] number that the invitation gave
 * @property {string} [name]
 * @property {import("../../../../quiz/core/code/scores.js").CodedScore[]} [scores] of tasks
 * @property {number} [version] of the code
 * @property {number} [edition] of the standard
 * @property {number} [profession] its code; another one than the first has as many competencies as states
 */

/** The state number of a level, as the first version of codes has it. @param {number} level */
export const at = (level) => 3 + (level - 1) * 2;

/** @param {Given} given @returns {string} "h=…z" */
export function code(given) {
  const { states = [at(3)], levels = [3], target = 1 } = given;
  const { profession = 1 } = given;
  const highest = Math.max(profession > 1 ? 1 : 16, states.length);
  const repeat = (/** @type {number[]} */ list) =>
    Array.from({ length: highest }, (_, index) => list[index % list.length] ?? 0);
  const { version = VERSION, edition = 1 } = given;
  return encode(SHARED, { version, profession, edition, highest }, {
    states: version < 2 ? repeat(states) : repeat(states).map((state) => RANGED[state] ?? 0),
    mode: given.mode ?? 1,
    finished: given.finished ?? 1000,
    aim: { target, levels: target === 15 ? repeat(levels) : [] },
    ids: { invitation: given.invitation ?? 0, reply: given.reply ?? 0, person: given.person ?? 0 },
    name: given.name ?? "",
    ...given.scores && { scores: given.scores },
  });
}

/** Every state of the first version, with its likely levels. */
const RANGED = Array.from({ length: at(6) }, (_, state) => {
  const place = state - at(1);
  if (place < 0) return state;
  const statements = place % 2 > 0;
  const range = rangeOf({ level: (place >> 1) + 1, statements }, first);
  return stateNumber({ ...range, statements });
});

/** How links look after they went through a mail program, a chat, a table or a page. */
export const WAYS = {
  bare: (/** @type {string} */ link) => link,
  "in angle brackets": (/** @type {string} */ link) => `<${link}>`,
  "in quotes": (/** @type {string} */ link) => `"${link}";"Budi"`,
  "in Markdown": (/** @type {string} */ link) => `[hasil](${link}) ini`,
  "before a full stop": (/** @type {string} */ link) => `Ini ${link}. Terima kasih`,
  "before a bracket": (/** @type {string} */ link) => `(${link})`,
  "in bold": (/** @type {string} */ link) => `*${link}*`,
  "in italics": (/** @type {string} */ link) => `_${link}_`,
  "before a word": (/** @type {string} */ link) => `${link}terima kasih`,
  "before a number": (/** @type {string} */ link) => `${link}12`,
  "after a chat's stamp": (/** @type {string} */ link) => `[25/11/26 09.14.05] Budi: ${link}`,
  "as HTML": (/** @type {string} */ link) =>
    `<a href="${link.replace("#", "&#35;").replace("=", "&#x3d;")}">`,
  "with named entities": (/** @type {string} */ link) =>
    link.replace("#", "&num;").replace("=", "&equals;"),
  "percent-encoded": (/** @type {string} */ link) => `/url?q=${encodeURIComponent(link)}&sa=D`,
  "encoded twice": (/** @type {string} */ link) => encodeURIComponent(encodeURIComponent(link)),
  "every character encoded": (/** @type {string} */ link) =>
    link.replace(/[\w-]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`)
      .replace(/%([0-9a-f]{2})(?=%3d|=)/, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
  "as decimal entities": (/** @type {string} */ link) => {
    const [before = "", after = ""] = link.split("=", 2);
    return `${before}=${after.replace(/./g, (one) => `&#${one.charCodeAt(0)};`)}`;
  },
  "as hexadecimal entities": (/** @type {string} */ link) => {
    const [before = "", after = ""] = link.split("=", 2);
    return `${before}=${after.replace(/./g, (one) => `&#x${one.charCodeAt(0).toString(16)};`)}`;
  },
  wrapped: (/** @type {string} */ link) => wrap(link, 30, "\n"),
  "wrapped in a quotation": (/** @type {string} */ link) => `> ${wrap(link, 20, "\r\n> > ")}`,
  "wrapped by spaces": (/** @type {string} */ link) => wrap(link, 25, " "),
  "wrapped in a mail's source": (/** @type {string} */ link) =>
    wrap(link.replace("=", "=3D"), 40, "=\r\n"),
  "with soft hyphens": (/** @type {string} */ link) => wrap(link, 7, "\u00ad"),
  "with zero-width spaces": (/** @type {string} */ link) => wrap(link, 3, "\u200b"),
  "with marks of direction": (/** @type {string} */ link) =>
    `\u202b${wrap(link, 11, "\u200f")}\u202c`,
  "with zeros": (/** @type {string} */ link) => wrap(link, 1, "\0"),
  "with named soft hyphens": (/** @type {string} */ link) => wrap(link, 45, "&shy;"),
  "with places to break": (/** @type {string} */ link) => wrap(link, 48, "<wbr>"),
  "with escaped marks": (/** @type {string} */ link) => link.replace(/[_-]/g, "\\$&"),
  "with hyphens that do not break": (/** @type {string} */ link) => link.replaceAll("-", "\u2011"),
  "without its =": (/** @type {string} */ link) => `Budi: ${link.replace("#h=", "#h")}`,
  "without its =, encoded": (/** @type {string} */ link) => link.replace("#h=", "%23h"),
  "without its address": (/** @type {string} */ link) => link.slice(link.indexOf("#")),
  "without its #": (/** @type {string} */ link) => link.slice(link.indexOf("#") + 1),
};

/** @param {string} text @param {number} width @param {string} by */
function wrap(text, width, by) {
  return (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join(by);
}
