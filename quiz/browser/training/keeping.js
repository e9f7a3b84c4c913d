/**
 * What HR takes along: paper, a table, a file.
 *
 * @import { TrainingApp } from "./app.js"
 */

import { csv, tsv } from "../../core/export.js";
import { planTable } from "../../core/training/tables.js";
import { eraseOn, writeTraining } from "../../core/training/saved.js";
import { longDate } from "../../core/words.js";
import { copyable } from "../copy.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { folded } from "../fold.js";
import { wayOn } from "../way-on.js";

/** @param {TrainingApp} app */
export function keeping(app) {
  const { say, standard } = app;
  const plan = app.view === "plan";
  const { block, offer } = wayOn(app, "way");
  const table = () => {
    const { steps } = app.plan();
    const nameOf = (/** @type {string} */ key) => app.nameOf(key);
    return planTable(standard, app.training, steps, (id) => app.task(id), nameOf, say);
  };
  const note = h("p", { class: "note", role: "status" });
  note.textContent = app.saved ? "" : say("train.unsaved");
  const save = () => {
    const text = writeTraining(app.training, standard.profession.id, say("train.file-note"));
    download(`${say("train.file")}.json`, new Blob([text], { type: "application/json" }));
    app.saved = true;
    offer(text);
    const erase = longDate(eraseOn(app.training), standard.language, "UTC");
    note.textContent = say("train.saved", { date: erase });
  };
  const saveTable = () => {
    offer(tsv(table()));
    download(
      `${say("train.file")}.csv`,
      new Blob([csv(table())], { type: "text/csv;charset=utf-16le" }),
    );
  };
  const paper = (/** @type {"plan" | "sheet" | "all"} */ what) => () => {
    offer(what === "plan" ? tsv(table()) : "");
    app.print(what);
  };
  return h(
    "section",
    { class: "keeping folds no-print" },
    h("h2", {}, say("team.keep")),
    note,
    h(
      "div",
      { class: "keep" },
      plan && button("btn sm", say("train.print-plan"), paper("plan")),
      plan && button("btn sec sm", say("team.csv"), saveTable),
      !plan && button("btn sm", say("train.print-sheet"), paper("sheet")),
      button("btn sec sm", say("train.print-all"), paper("all")),
      !app.invented && button("btn sec sm", say("team.save"), save),
      // Nothing of it is kept; whoever would lose something is asked by the browser.
      button(
        "btn sec sm",
        say(app.invented ? "team.end-example" : "team.clear"),
        () => location.reload(),
      ),
    ),
    block,
    plan && folded(say("team.copy"), () => {
      const { block, set } = copyable(app, "table", say("team.table"), say("team.copy"));
      set(tsv(table()));
      return [block];
    }),
  );
}
