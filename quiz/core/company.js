/**
 * What a company asks of its own positions, as a file that HR keeps: sets of levels under a name, with
 * duties, and measures with their amounts. Nothing of a person is in it.
 *
 * @import { Skill, Standard } from "./standard.js"
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} amount as it is to be shown, "" for none
 *
 * @typedef {object} Position
 * @property {string} name
 * @property {string} base id of the target that it was made from
 * @property {Record<string, number>} levels of every competency
 * @property {string[]} duties
 * @property {Measure[]} kpis
 *
 * @typedef {{name: string, positions: Position[]}} Company
 *
 * @typedef {Pick<Standard, "language" | "targets"> & {profession: {id: string}, skills: Pick<Skill, "id" | "targets">[]}} Known
 */

import { isLevel } from "./rating.js";
import { isRecord, opened } from "./record.js";

const FORMAT = "standar-profesi/perusahaan";
const VERSION = 1;
/** Characters of a text, and how many of a kind. */
export const LONGEST = 200;
export const MOST = 30;

/**
 * @param {Known} standard
 * @param {Company} company
 * @returns {string} JSON
 */
export const writeCompany = ({ profession }, company) =>
  JSON.stringify(
    { format: FORMAT, version: VERSION, profession: profession.id, ...company },
    null,
    1,
  );

/**
 * @param {string} text
 * @param {Known} standard
 * @returns {{kind: "company", company: Company} | {kind: "damaged" | "newer" | "other" | "profession"}}
 *   "other": no file of ours. What of it is not whole is left out, a level that is missing is the base's.
 */
export function readCompany(text, standard) {
  const file = opened(text, FORMAT, VERSION);
  if (file.kind !== "data") return file;
  const { data } = file;
  if (data.profession !== standard.profession.id) return { kind: "profession" };
  const positions = list(data.positions).map((each) => position(each, standard));
  const whole = positions.filter((each) => each !== null);
  if (!whole.length) return { kind: "damaged" };
  return { kind: "company", company: { name: line(data.name), positions: whole } };
}

/** @param {unknown} value @param {Known} standard @returns {Position | null} */
function position(value, { targets, skills }) {
  if (!isRecord(value) || !line(value.name)) return null;
  const base = targets.find(({ id }) => id === value.base)?.id ?? targets[0]?.id ?? "";
  const levels = isRecord(value.levels) ? value.levels : {};
  const kpis = list(value.kpis).flatMap((each) =>
    isRecord(each) && line(each.name) ? [{ name: line(each.name), amount: line(each.amount) }] : []
  );
  return {
    name: line(value.name),
    base,
    levels: Object.fromEntries(skills.map(({ id, targets }) => {
      const level = levels[id];
      return [id, isLevel(level) ? level : targets[base] ?? 1];
    })),
    duties: list(value.duties).map(line).filter(Boolean),
    kpis,
  };
}

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => Array.isArray(value) ? value.slice(0, MOST) : [];

/** @param {unknown} value @returns {string} in one line */
const line = (value) =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, LONGEST) : "";

/** @param {string} text @returns {string[]} its lines, without empty ones */
export const lines = (text) => list(text.split("\n")).map(line).filter(Boolean);

/**
 * Measures as they are typed, one a line: "Nama: target".
 *
 * @param {string} text
 * @param {string} language
 * @returns {Measure[]}
 */
export const measures = (text, language) =>
  lines(text).map((each) => {
    const [name = "", ...rest] = each.split(":");
    return { name: name.trim(), amount: amount(rest.join(":").trim(), language) };
  }).filter(({ name }) => name);

/** @param {Measure[]} kpis @returns {string} as they are typed */
export const measuresText = (kpis) =>
  kpis.map(({ name, amount }) => `${name}: ${amount}`).join("\n");

/**
 * An amount as the language writes it: "Rp1500000000" → "Rp1.500.000.000", "12.5%" → "12,5%". A point
 * or comma before three digits groups thousands, before others it begins the decimals. What is no
 * amount stays as it is.
 *
 * @param {string} typed
 * @param {string} language
 */
export function amount(typed, language) {
  const [, sign = "", number = "", rest = ""] =
    /^(rp\.?\s*)?(\d[\d.,]*)(?![\d.,])(.*)$/i.exec(typed) ?? [];
  if (!number) return typed;
  const decimals = /[.,](?!\d{3}(?:[.,]|$))(\d+)$/.exec(number);
  const whole = decimals ? number.slice(0, decimals.index) : number;
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) return typed;
  const value = Number(`${whole.replace(/[.,]/g, "")}.${decimals?.[1] ?? 0}`);
  const shown = value.toLocaleString(language, { maximumFractionDigits: 6 });
  return `${sign && "Rp"}${shown}${rest}`;
}
