/**
 * A standard of full size that no edit of other tests touches, a later edition of it, attempts of
 * every shape, and what can befall a link.
 *
 * @import { Attempt } from "../../../../quiz/core/attempt.js"
 * @import { Invitation } from "../../../../quiz/core/invitation.js"
 * @import { Answer, Pick } from "../../../../quiz/core/rating.js"
 * @import { Skill, Standard } from "../../../../quiz/core/standard.js"
 */

import { begin } from "../../../../quiz/core/attempt.js";
import { addDays } from "../../../../quiz/core/days.js";
import { PEOPLE } from "../../../../quiz/core/invitation.js";
import { CHOICES } from "../../../../quiz/core/standard.js";
import { standard as small } from "../../standard.js";

const example = /** @type {Skill} */ (small.skills[0]);

/** @param {number} code @returns {Skill} */
const skill = (code) => ({
  ...example,
  id: `skill-${code}`,
  code,
  name: `Skill ${code}`,
  statements: [2, 3, 3, 4, 4, 5].map((level, index) => ({ code: index + 1, level, text: "" })),
  targets: {
    ...{ candidate: 2, ae: 3, senior: 4 },
    ...{ "candidate-agency": 3, "ae-agency": 4, "senior-agency": 5 },
    ...{ "candidate-media": 1, "ae-media": 2, "senior-media": 3 },
    ...{ "candidate-b2b": 2, "ae-b2b": 4, "senior-b2b": 4 },
  },
});

/** @param {string} id @param {number} code */
const choice = (id, code) => ({ id, code, name: id, meaning: "" });

/** @param {string} id @param {number} code @returns {Standard["modes"][number]} */
const mode = (id, code) => ({
  ...choice(id, code),
  statements: code > 1,
  cases: code > 2,
  questions: 1,
  minutes: 1,
  limit: null,
});

const POSITIONS = ["candidate", "ae", "senior"];
const KINDS = ["agency", "media", "b2b"];

const TARGETS = [
  ...POSITIONS.map((id, index) => ({ ...choice(id, index + 1), position: id })),
  ...KINDS.flatMap((kind, place) =>
    POSITIONS.map((position, index) => {
      return { ...choice(`${position}-${kind}`, 4 + 3 * place + index), position, kind };
    })
  ),
];

/** @type {Standard} */
export const first = {
  ...small,
  profession: { id: "p", code: 1, edition: 1, name: "", short_name: "", retired: [] },
  targets: TARGETS,
  kinds: KINDS.map((id) => ({ id, name: id })),
  modes: [mode("quick", 1), mode("thorough", 2), mode("full", 3)],
  skills: Array.from({ length: 16 }, (_, index) => skill(index + 1)),
};

/** Edition 2: 3 means something else, 5 is retired, 17 is new, "ae" of any kind is gone. @type {Standard} */
export const second = {
  ...first,
  profession: {
    ...first.profession,
    edition: 2,
    retired: [{ code: 5, name: "Skill 5", edition: 2 }],
  },
  targets: first.targets.filter(({ position }) => position !== "ae"),
  skills: [...first.skills, { ...skill(17), changed: 2, added: 2 }]
    .filter(({ code }) => code !== 5)
    .map((entry) => entry.code === 3 ? { ...entry, changed: 2 } : entry),
};

/** Everything answered, everything of one's own. @type {Attempt} */
export const full = {
  ...begin(first, "full"),
  target: "own",
  levels: Object.fromEntries(first.skills.map(({ id }) => [id, 5])),
  answers: Object.fromEntries(first.skills.map(({ id }) => {
    const statements = /** @type {const} */ ({ 1: "never", 2: 5, 6: "never" });
    return [id, { anchor: "never", statements, most: "c", least: "d" }];
  })),
  started: "2050-11-25T04:10Z",
  changed: "2051-01-25T04:25Z",
  finished: "2051-02-25T04:26Z",
};

/** The longest invitation that can be made. @type {Invitation} */
export const longest = {
  id: 2 ** 30 - 1,
  role: "self",
  mode: "full",
  skills: first.skills.map(({ id }) => id),
  target: "own",
  levels: Object.fromEntries(first.skills.map(({ id }) => [id, 5])),
  label: "😀".repeat(40),
  due: "2070-11-08",
  to: { by: "email", address: `~${"z".repeat(54)}@z.zz` },
  person: PEOPLE,
};

/**
 * All that can be chosen in a case: once in the first editions' way, one choice alone, or both.
 *
 * @param {number} number below 25
 * @returns {Answer}
 */
function decided(number) {
  const [most, least] = [CHOICES[number % 5], CHOICES[Math.floor(number / 5)]];
  if (most === least) return most ? { case: most } : {};
  return { ...most && { most }, ...least && { least } };
}

/** @param {() => number} uniform @returns {Invitation} */
export function randomInvitation(uniform) {
  const below = (/** @type {number} */ end) => Math.floor(uniform() * end);
  /** @template T @param {T[]} list @returns {T} */
  const one = (list) => /** @type {T} */ (list[below(list.length)]);
  const asked = first.skills.filter(() => uniform() < 0.5);
  const skills = (asked.length ? asked : first.skills).map(({ id }) => id);
  const role = one(/** @type {const} */ (["self", "second"]).slice());
  const second = role === "second";
  const target = second ? null : one(["own", ...TARGETS.map(({ id }) => id)]);
  const own = target === "own" ? skills : [];
  const digits = Array.from({ length: 8 + below(8) }, () => 1 + below(9)).join("");
  return {
    id: 1 + below(2 ** 30 - 1),
    role,
    mode: second ? "quick" : one(["quick", "thorough", "full"]),
    skills,
    target,
    levels: Object.fromEntries(own.map((skill) => [skill, 1 + below(5)])),
    label: one(LABELS),
    due: uniform() < 0.2 ? null : addDays("2026-01-01", below(16383)),
    person: uniform() < 0.5 ? 0 : 1 + below(PEOPLE),
    to: one(
      /** @type {Invitation["to"][]} */ ([
        null,
        { by: "whatsapp", address: digits },
        { by: "email", address: one(["rina@contoh.id", "Rina.S+ae@mail.contoh.co.id", "r@a.id"]) },
      ]),
    ),
  };
}

/** An attempt as a link carries it. @param {() => number} uniform @returns {Attempt} */
export function randomAttempt(uniform) {
  const below = (/** @type {number} */ end) => Math.floor(uniform() * end);
  const often = uniform();
  /** @returns {Pick} */
  const pick = () => [1, 2, 3, 4, 5, /** @type {const} */ ("never")][below(6)] ?? 1;
  /** @returns {[string, Answer][]} */
  const answer = (/** @type {Skill} */ { id, statements }) => {
    const picked = statements.filter(() => uniform() < often).map(({ code }) => [code, pick()]);
    const found = {
      ...uniform() < often && { anchor: pick() },
      ...picked.length && { statements: Object.fromEntries(picked) },
      ...uniform() < often && decided(below(25)),
    };
    return Object.keys(found).length ? [[id, found]] : [];
  };
  const targets = [null, "own", ...TARGETS.map(({ id }) => id)];
  const target = targets[below(targets.length)] ?? null;
  const own = target === "own" ? first.skills : [];
  const minute = () => {
    const time = Date.UTC(2026, 0) + below(uniform() < 0.5 ? 3000 : 33_000_000) * 60000;
    return uniform() < 0.9 ? `${new Date(time).toISOString().slice(0, 16)}Z` : null;
  };
  return {
    ...begin(first, ["quick", "thorough", "full"][below(3)] ?? "quick"),
    target,
    levels: Object.fromEntries(own.map(({ id }) => [id, below(6)])),
    answers: Object.fromEntries(first.skills.flatMap(answer)),
    started: minute(),
    changed: minute(),
    finished: minute(),
  };
}

export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Names of people, and what people type besides. */
export const NAMES = ["", "Sri", "Budi S. Utomo, M.M.", "Ma'ruf", "Ωmega 😀", "नेहा", "İ"];

const LABELS = ["", "Rina, PT Contoh Media", "AE baru – angkatan 3", "Tim नेहा & İ 😀", "2026"];

/**
 * A text that no reader may take for a code: never the same as `text`.
 *
 * @param {string} text a good code
 * @param {() => number} uniform
 * @returns {string}
 */
export function damage(text, uniform) {
  const below = (/** @type {number} */ end) => Math.floor(uniform() * end);
  const some = (/** @type {number} */ length) => {
    return Array.from({ length }, () => ALPHABET.charAt(below(64))).join("");
  };
  const at = below(text.length);
  const damaged = [
    () => text.slice(0, at),
    () => text.slice(at + 1),
    () => text.slice(0, at) + some(1) + text.slice(at + 1),
    () => text.slice(0, at) + some(1) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => {
      const other = below(text.length);
      const letters = [...text];
      [letters[at], letters[other]] = [text.charAt(other), text.charAt(at)];
      return letters.join("");
    },
    () => "lhup".charAt(below(4)) + text.slice(1),
    () => `${text.slice(0, 2)}${some(5 + below(60))}z`,
    () => String.fromCharCode(...Array.from({ length: below(80) }, () => below(0x10000))),
  ][below(9)]?.() ?? "";
  return damaged === text ? damage(text, uniform) : damaged;
}
