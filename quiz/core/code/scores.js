/**
 * How tasks with one right answer went, at the end of a result: a bit whether there is any of it, and if
 * so for some competencies how many were right of how many. Without them nothing is written, as zeros at
 * the end cost nothing; who reads the forms before this one takes the bit for more than it knows.
 *
 * @import { Score } from "../task/record.js"
 * @import { Reader, Writer } from "./digits.js"
 * @import { Head } from "./envelope.js"
 *
 * @typedef {Score & {code: number}} CodedScore by the competency's code, the lowest first
 */

/** Tasks of a round are at most so many. */
export const MOST = 7;

/** @param {Writer} writer @param {Head} head @param {CodedScore[]} [scores] */
export function putScores(writer, { version, highest }, scores = []) {
  if (version < 2) return;
  writer.put(Number(scores.length > 0), 2);
  if (!scores.length) return;
  writer.put(scores.length - 1, highest);
  for (const { code, right, all } of scores) {
    writer.put(code - 1, highest);
    writer.put(all - 1, MOST);
    writer.put(right, all + 1);
  }
}

/**
 * @param {Reader} reader
 * @param {Head} head
 * @returns {CodedScore[] | null} null: no scores that `putScores` writes
 */
export function takeScores(reader, { version, highest }) {
  if (version < 2 || !reader.take(2)) return [];
  const scores = Array.from({ length: reader.take(highest) + 1 }, () => {
    const code = reader.take(highest) + 1;
    const all = reader.take(MOST) + 1;
    return { code, all, right: reader.take(all + 1) };
  });
  const rises = scores.every(({ code }, place) => code > (scores[place - 1]?.code ?? 0));
  return rises ? scores : null;
}
