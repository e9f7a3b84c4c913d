/**
 * A table of words that scrolls by itself, for what a library shows of a group.
 */

import { h } from "../dom.js";

/** @param {string} id @param {string} title @param {string[]} heads @param {(string | Node)[][]} rows */
export const wordsTable = (id, title, heads, rows) =>
  h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": title },
    h(
      "table",
      { class: "words", id },
      h("caption", { class: "vh" }, title),
      h("thead", {}, h("tr", {}, ...heads.map((words) => h("th", { scope: "col" }, words)))),
      h(
        "tbody",
        {},
        ...rows.map(([name, ...cells]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, name),
            ...cells.map((cell) => cell instanceof Node ? cell : h("td", {}, cell)),
          )
        ),
      ),
    ),
  );
