/**
 * Answers that a reader gave for other professions about the same competencies: the dictionary describes
 * each once, so what was answered for one is answered for all. What one profession took over from another
 * stays an answer of that other one, of its day.
 *
 * @import { Attempt } from "./attempt.js"
 * @import { Answer } from "./rating.js"
 * @import { Sharing, Standard } from "./standard.js"
 *
 * @typedef {object} Source
 * @property {string} from id of the profession
 * @property {string} date minute of the last answer of the attempt there
 *
 * @typedef {object} Carried
 * @property {Record<string, Answer>} answers by competency
 * @property {Record<string, Source>} sources likewise
 * @property {string} mode in which the latest of them were given
 */

import { isBegun } from "./attempt.js";
import { read } from "./saved.js";

/**
 * @param {Standard} standard
 * @param {(profession: string) => string | null} kept what the device keeps of another profession
 * @returns {Carried | null} of each competency the latest answers whose questions have not changed what
 *   they mean since; null where there are none. Those that were given for this profession are not: who
 *   answers anew begins anew
 */
export function carried(standard, kept) {
  /** @type {{skill: string, answer: Answer, source: Source, mode: string}[]} */
  const found = [];
  for (const { id, edition, skills } of standard.sharing) {
    for (const attempt of attempts(standard, kept(id), edition)) {
      for (const [skill, answer] of Object.entries(attempt.answers)) {
        const since = skills[skill];
        const source = given(attempt, skill, id);
        if (!source || source.from === standard.profession.id) continue;
        if (answer.anchor === undefined || since === undefined || attempt.edition < since) continue;
        found.push({ skill, answer, source, mode: attempt.mode });
      }
    }
  }
  if (!found.length) return null;
  found.sort((a, b) => a.source.date < b.source.date ? -1 : 1);
  return {
    answers: Object.fromEntries(found.map(({ skill, answer }) => [skill, answer])),
    sources: Object.fromEntries(found.map(({ skill, source }) => [skill, source])),
    mode: String(found[found.length - 1]?.mode),
  };
}

/**
 * @param {Attempt} attempt
 * @param {string} skill
 * @param {string} profession whose attempt it is
 * @returns {Source | null} where and when its answers were given; null where nobody knows when
 */
export function given({ carried: sources = {}, changed }, skill, profession) {
  return sources[skill] ?? (changed === null ? null : { from: profession, date: changed });
}

/**
 * @param {Carried} found
 * @param {Attempt} attempt
 * @returns {Carried | null} of it what the attempt has not answered itself; null where that is nothing
 */
export function open({ answers, sources, mode }, attempt) {
  const skills = Object.keys(answers).filter((skill) =>
    attempt.answers[skill]?.anchor === undefined
  );
  if (!skills.length) return null;
  /** @template T @param {Record<string, T>} all */
  const those = (all) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => skills.includes(id)));
  return { answers: those(answers), sources: those(sources), mode };
}

/**
 * @param {Attempt} attempt
 * @param {Carried} found what is open in it
 * @param {string} now the minute
 * @returns {Attempt} with them; one without any answer goes on in their mode
 */
export function filled(attempt, { answers, sources, mode }, now) {
  // What was sent is another result from here on.
  const { sent: _sent, ...same } = attempt;
  return {
    ...same,
    mode: isBegun(attempt) ? attempt.mode : mode,
    answers: { ...attempt.answers, ...answers },
    carried: { ...attempt.carried, ...sources },
    at: null,
    started: attempt.started ?? now,
    changed: now,
  };
}

/**
 * @param {Standard} standard
 * @param {string | null} text what is kept of another profession
 * @param {number} edition of its standard
 * @returns {Attempt[]} what can be read of it
 */
function attempts(standard, text, edition) {
  if (text === null) return [];
  const theirs = { ...standard, profession: { ...standard.profession, edition } };
  const found = read(text, theirs);
  return found.kind === "attempts" ? found.attempts : [];
}
