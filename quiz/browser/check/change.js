/**
 * The way from the result back to an answer.
 *
 * @import { App } from "./app.js"
 */

import { button } from "../dom.js";

/**
 * @param {App} app
 * @param {{id: string, name: string}} skill
 * @param {"question" | "statements" | "case"} [at] which of them
 * @param {string} [words]
 */
export function change(app, { id, name }, at = "question", words = app.say("result.change")) {
  const open = () => app.go({ at, skill: id, to: "result" });
  return button("link no-print", words, open, name);
}
