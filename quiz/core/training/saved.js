/**
 * A training plan as a file that stays with HR: the results it rests on, and what HR made of them. It is
 * a file of its own, since whoever saves a group's picture anew writes only what that page knows.
 *
 * @import { Evidence } from "../evidence.js"
 * @import { Standard } from "../standard.js"
 * @import { Talk, Task, Training } from "./training.js"
 *
 * @typedef {{kind: "training", training: Training, lost: boolean} |
 *   {kind: "damaged" | "newer" | "more" | "profession" | "other"}} Read lost: some values could not be
 *   read, each of which is lost alone · more: too many results · other: no file of this form
 */

import { addMonths, isDay } from "../days.js";
import { groupsIn } from "../people/columns.js";
import { isRecord, opened } from "../record.js";
import { readTeam, writeTeam } from "../team/saved.js";
import { nothing } from "./training.js";

const FORMAT = "standar-profesi/rencana";
const VERSION = 1;
/** Months after which the plan is to be erased: the longest step and a look back at it. */
const MONTHS = 6;

/** @param {Pick<Training, "start">} training @returns {string} day */
export const eraseOn = ({ start }) => addMonths(start, MONTHS);

/**
 * @param {Training} training
 * @param {string} profession its id
 * @param {string} note what the file holds
 * @returns {string} JSON
 */
export function writeTraining({ team, ...rest }, profession, note) {
  const head = { format: FORMAT, version: VERSION, profession, note, erase: eraseOn(rest) };
  return JSON.stringify(
    { ...head, team: JSON.parse(writeTeam(team, profession)), ...rest },
    null,
    1,
  );
}

/**
 * @param {string} text
 * @param {Standard} standard
 * @returns {Read}
 */
export function readTraining(text, standard) {
  const file = opened(text, FORMAT, VERSION);
  if (file.kind !== "data") return file;
  const { data } = file;
  if (data.version !== VERSION) return { kind: "damaged" };
  if (data.profession !== standard.profession.id) return { kind: "profession" };
  const found = readTeam(JSON.stringify(data.team), standard);
  if (found.kind !== "team") return { kind: found.kind === "other" ? "damaged" : found.kind };
  if (!isDay(data.start)) return { kind: "damaged" };
  let { lost } = found;
  // The first plans kept the groups beside the team.
  for (const [key, value] of Object.entries(isRecord(data.places) ? data.places : {})) {
    const groups = groupsIn(value);
    if (groups) found.team.groups[key] ??= groups;
  }
  /**
   * @template T
   * @param {unknown} values
   * @param {(value: unknown) => value is T} isWhole
   * @returns {Record<string, T>}
   */
  const each = (values, isWhole) => {
    const entries = isRecord(values) ? Object.entries(values) : [];
    const whole = entries.flatMap(([key, value]) =>
      isWhole(value) ? [/** @type {[string, T]} */ ([key, value])] : []
    );
    lost ||= !isRecord(values) || whole.length < entries.length;
    return Object.fromEntries(whole);
  };
  const training = {
    ...nothing(data.start),
    team: found.team,
    chosen: each(data.chosen, isTexts),
    tasks: each(data.tasks, isTask),
    talks: each(data.talks, isTalk),
    ratings: each(data.ratings, isText),
    evidence: each(data.evidence, isProven),
  };
  return { kind: "training", training, lost };
}

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === "string";

/** @type {(value: unknown) => value is string[]} */
const isTexts = (value) => Array.isArray(value) && value.every(isText);

/**
 * @param {unknown} value
 * @param {string[]} texts keys of it that hold texts
 * @returns {value is Record<string, unknown>}
 */
const holds = (value, texts) => isRecord(value) && texts.every((key) => isText(value[key] ?? ""));

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isDayOrNone = (value) => value === undefined || value === "" || isDay(value);

/** @type {(value: unknown) => value is Task} */
const isTask = (value) =>
  holds(value, ["practice", "helpers", "owner"]) && isDayOrNone(value.date) &&
  (value.out === undefined || isTexts(value.out));

/** @type {(value: unknown) => value is Talk} */
const isTalk = (value) =>
  isRecord(value) && isText(value.agreed) && isDayOrNone(value.date) && isDayOrNone(value.next);

/** @type {(value: unknown) => value is Record<string, Evidence>} */
const isProven = (value) =>
  isRecord(value) && Object.values(value).every((each) => holds(each, ["line", "when", "who"]));
