/** What is still open, before the result. @import { App } from "./app.js" */

import { unanswered } from "../core/attempt.js";
import { h } from "./dom.js";

/** @param {App} app */
export function reviewScreen(app) {
  const { say } = app;
  const open = unanswered(app.attempt, app.standard);
  const links = open.map(({ id, name }) => {
    const answer = () => app.go({ at: "question", skill: id, to: "review" });
    return h("li", {}, h("button", { type: "button", class: "link", click: answer }, name));
  });
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("review.title", { n: open.length })),
    h("p", { class: "hint" }, say("review.text")),
    h("ul", { class: "jump" }, ...links),
    h(
      "div",
      { class: "act" },
      h(
        "button",
        { type: "button", class: "btn sec", click: () => app.previous() },
        say("question.back"),
      ),
      h(
        "button",
        { type: "button", class: "btn go", click: () => app.next() },
        say("review.go-on"),
      ),
    ),
  );
}
