/**
 * A standard made for tests: four competencies, two targets, three modes.
 *
 * @import { RatingModel, Skill, Standard } from "../../quiz/core/standard.js"
 */

import model from "./rating.json" with { type: "json" };

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
  statements: [2, 3, 3, 4, 4, 5].map((level, index) => {
    return { code: index + 1, level, text: `${id} ${index + 1}` };
  }),
  case: {
    code: 1,
    situation: "",
    options: ["", "", "", ""],
  },
  key: [[2, ""], [0, ""], [1, ""], [3, ""]],
  rewritten: {},
  targets: { junior, senior },
  duties,
  kpis: 1,
  terms: {},
});

/** @param {string} id @param {number} code */
const mode = (id, code) => {
  return { id, code, name: id, meaning: "", statements: false, cases: false, limit: null };
};

/** @type {Standard} */
export const standard = {
  site: "",
  language: "id",
  url: "https://example.org/",
  profession: { id: "tester", code: 1, edition: 1, name: "", short_name: "", retired: [] },
  levels: ["one", "two", "three", "four", "five"],
  targets: [
    { id: "junior", position: "junior", code: 1, name: "", meaning: "" },
    { id: "senior", position: "senior", code: 2, name: "", meaning: "" },
  ],
  kinds: [],
  usual_target: "senior",
  sharing: [],
  clusters: [{ id: "first", name: "" }],
  modes: [
    { ...mode("quick", 1), questions: 4, minutes: 2 },
    { ...mode("thorough", 2), statements: true, questions: 9, minutes: 5 },
    { ...mode("full", 3), statements: true, cases: true, questions: 13, minutes: 11 },
  ],
  frequency: {
    instruction: "",
    options: [1, 2, 3, 4, 5, null].map((value) => ({ value, label: String(value) })),
  },
  // Its first edition is rated by the rule of today.
  rating: { .../** @type {RatingModel} */ (model), first: null },
  alone: [[1, 2], [1, 3], [2, 4], [3, 5], [4, 5]],
  cases: {
    expected_share: [0.5, 0.57, 0.63, 0.69, 0.75],
    difference: 0.25,
    answers_needed: 3,
    first: null,
  },
  careless: { answers: 12, share: 0.9 },
  changes: [],
  changes_page: "",
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
