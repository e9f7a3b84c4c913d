/**
 * A standard made for tests: four competencies, two targets.
 *
 * @import { Standard } from "../../quiz/core/standard.js"
 */

/**
 * @param {string} id
 * @param {number} code
 * @param {[number, number]} targets
 * @param {number} duties
 */
const skill = (id, code, [junior, senior], duties) => ({
  id,
  code,
  name: id,
  targets: { junior, senior },
  duties,
  kpis: 1,
  action: "",
  evidence_example: "",
  page: "",
});

/** @type {Standard} */
export const standard = {
  site: "",
  language: "id",
  url: "https://example.org/",
  profession: { id: "tester", code: 1, edition: 1, name: "", short_name: "" },
  levels: ["one", "two", "three", "four", "five"],
  targets: [
    { id: "junior", name: "", meaning: "" },
    { id: "senior", name: "", meaning: "" },
  ],
  modes: ["quick"],
  rating: { statements_needed: 2, anchor_weight: 0.5, inter_item_correlation: 0.4, item_sd: 1 },
  limits: [],
  skills: [
    skill("a", 1, [3, 5], 2),
    skill("b", 2, [3, 4], 4),
    skill("c", 3, [2, 4], 4),
    skill("d", 5, [4, 5], 1),
  ],
  messages: {},
};
