/**
 * Everything of a reader in a file, to be opened again here or elsewhere.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Beside } from "./beside.js"
 * @import { Standard } from "./standard.js"
 * @import { Personal } from "./personal.js"
 * @import { Read } from "./saved.js"
 * @import { Rounds } from "./task/record.js"
 *
 * @typedef {(Read & {rounds?: Rounds}) | {kind: "foreign" | "profession"}} FileRead rounds: of the tasks
 *   with one right answer; foreign: no file of ours; profession: one of another profession
 */

import { readBeside } from "./beside.js";
import { ratedIn } from "./edition.js";
import { evidenceOf, proof } from "./evidence.js";
import { written } from "./personal.js";
import { read, VERSION } from "./saved.js";
import { wholeOf } from "./task/record.js";

const FORMAT = "standar-profesi/cek";

/**
 * Beside the attempts stand the levels that they come to, and whether today's evidence proves them,
 * for other programs; they are not read back.
 *
 * @param {Attempt[]} attempts oldest first
 * @param {Personal} personal
 * @param {Standard} standard
 * @param {Beside} [beside] what other pages keep; without any, nothing is written of them
 * @param {Rounds} [rounds] of the tasks with one right answer; without any, nothing is written of them
 * @returns {string} JSON
 */
export function writeFile(attempts, personal, standard, beside = {}, rounds = {}) {
  const levels = attempts.map((attempt) => {
    const skills = standard.skills.filter(({ id }) => attempt.answers[id]);
    return Object.fromEntries(skills.map((skill) => {
      const rated = ratedIn(attempt, standard, skill);
      const proven = proof(rated?.level, evidenceOf(personal.evidence, skill.id));
      return [skill.id, rated && { ...rated, proof: proven }];
    }));
  });
  const head = { format: FORMAT, profession: standard.profession.id, version: VERSION };
  const kept = some({ beside, rounds });
  return JSON.stringify({ ...head, attempts, ...written(personal), ...kept, levels }, null, 1);
}

/** @param {Record<string, object>} kept @returns {Record<string, object>} without what is empty */
const some = (kept) =>
  Object.fromEntries(Object.entries(kept).filter(([, each]) => Object.keys(each).length));

/**
 * @param {string} text
 * @param {Standard} standard
 * @returns {FileRead}
 */
export function readFile(text, standard) {
  /** @type {{format?: unknown, profession?: unknown, rounds?: unknown} | null} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (data?.format !== FORMAT) return { kind: "foreign" };
  if (data.profession !== standard.profession.id) return { kind: "profession" };
  const found = read(text, standard);
  const rounds = wholeOf(data.rounds);
  return found.kind === "attempts" && Object.keys(rounds).length ? { ...found, rounds } : found;
}

/**
 * @param {string} text of a file that `readFile` has read
 * @returns {Beside} what other pages had kept where it was written
 */
export const besideIn = (text) => readBeside(JSON.parse(text).beside);
