/**
 * The way to say that something about a question is wrong: a message to the editors that names the
 * question and the edition, and holds no answer.
 *
 * @import { Part } from "../../core/parts.js"
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { Skill } from "../../core/standard.js"
 * @import { App } from "./app.js"
 */

import { skillOf } from "../../core/standard.js";
import { h } from "../dom.js";

/** What a question is called in the content. @type {Record<Part, (skill: Skill) => string[]>} */
const ITEMS = {
  question: () => ["anchor"],
  statements: ({ statements }) => statements.map(({ code }) => `statement/${code}`),
  case: (skill) => [`case/${skill.case.code}`],
};

/** @param {App} app @param {QuestionRoute} route @returns {HTMLElement | ""} "": nobody to write to */
export function reportLink({ say, standard }, { at, skill: id }) {
  const { contact, profession } = standard;
  if (!contact) return "";
  const skill = skillOf(standard, id);
  const item = ITEMS[at](skill).map((name) => `${profession.id}/${id}/${name}`).join(", ");
  const fields = {
    [contact.title]: say("report.subject", { name: skill.name }),
    body: say("report.body", { item, edition: profession.edition }),
  };
  // Not by URLSearchParams: mail programs take a plus for a plus.
  const query = Object.entries(fields).map((field) => field.map(encodeURIComponent).join("="));
  const { address } = contact;
  const href = `${address}${address.includes("?") ? "&" : "?"}${query.join("&")}`;
  return h("a", { href, rel: "noopener external" }, say("report.link"));
}
