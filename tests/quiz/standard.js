/**
 * A standard made for tests: four competencies, two targets, three modes.
 *
 * @import { Skill, Standard } from "../../quiz/core/standard.js"
 */

/**
 * @param {string} id
 * @param {number} code
 * @param {[number, number]} targets
 * @param {number} duties
 * @returns {Skill}
 */
const skill = (id, code, [junior, senior], duties) => ({
  id,
  code,
  changed: 1,
  name: id,
  cluster: "first",
  statements: [1, 2, 3].map((code) => ({ code, text: `${id} ${code}` })),
  case: {
    code: 1,
    situation: "",
    question: "",
    options: [
      [2, "", ""],
      [0, "", ""],
      [1, "", ""],
      [3, "", ""],
    ],
  },
  targets: { junior, senior },
  duties,
  kpis: 1,
  plan: { cue: `cue of ${id}`, action: `action of ${id}` },
  evidence_example: "",
  terms: {},
});

/** @param {string} id @param {number} code */
const mode = (id, code) => ({ id, code, name: id, meaning: "", statements: false, cases: false });

/** @type {Standard} */
export const standard = {
  site: "",
  language: "id",
  url: "https://example.org/",
  profession: { id: "tester", code: 1, edition: 1, name: "", short_name: "", retired: [] },
  levels: ["one", "two", "three", "four", "five"],
  targets: [
    { id: "junior", code: 1, name: "", meaning: "" },
    { id: "senior", code: 2, name: "", meaning: "" },
  ],
  clusters: [{ id: "first", name: "" }],
  modes: [
    { ...mode("quick", 1), questions: 4, minutes: 2 },
    { ...mode("thorough", 2), statements: true, questions: 16, minutes: 5 },
    { ...mode("full", 3), statements: true, cases: true, questions: 20, minutes: 11 },
  ],
  frequency: {
    instruction: "",
    options: [1, 2, 3, 4, 5, null].map((value) => ({ value, label: String(value) })),
  },
  rating: {
    statements_needed: 2,
    anchor_weight: 0.5,
    inter_item_correlation: 0.4,
    item_sd: 1,
    disagreement: 2,
  },
  cases: { expected_share: [0.5, 0.6, 0.7, 0.8, 0.88], difference: 0.3, answers_needed: 3 },
  careless: { answers: 12, share: 0.9 },
  limits: [],
  terms: {},
  contact: null,
  pages: "",
  skills: [
    skill("a", 1, [3, 5], 2),
    skill("b", 2, [3, 4], 4),
    skill("c", 3, [2, 4], 4),
    skill("d", 5, [4, 5], 1),
  ],
  messages: {},
};
