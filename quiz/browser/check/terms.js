/**
 * Trade terms of a question, to be read without leaving it.
 *
 * @import { QuestionRoute } from "../../core/route.js"
 * @import { App } from "./app.js"
 */

import { skillOf } from "../../core/standard.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";

/** @param {App} app @param {QuestionRoute} route @returns {HTMLElement | ""} "": it has none */
export function termList({ say, standard }, { at, skill }) {
  const ids = skillOf(standard, skill).terms[at];
  if (!ids) return "";
  const entries = ids.flatMap((id) => {
    const { term = "", meaning = "" } = standard.terms[id] ?? {};
    return [h("dt", {}, term), h("dd", {}, meaning)];
  });
  return h(
    "div",
    { class: "terms folds" },
    folded(say("glossary.title", { n: ids.length }), () => [h("dl", {}, ...entries)]),
  );
}
