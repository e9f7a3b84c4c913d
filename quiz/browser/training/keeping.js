/**
 * What HR takes along: paper, a table, a file.
 *
 * @import { TrainingApp } from "./app.js"
 */

import { eraseOn, writeTraining } from "../../core/training/saved.js";
import { longDate } from "../../core/words.js";
import { copyable } from "../copy.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { folded } from "../fold.js";
import { fetched } from "../library.js";
import { wayOn } from "../way-on.js";

/** @param {TrainingApp} app */
export function keeping(app) {
  const { say, standard } = app;
  const plan = app.view === "plan";
  const { block, offer } = wayOn(app, "way");
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
  const tables = async () => {
    const found = await fetched(app, "tables");
    if ("problem" in found) return found;
    const nameOf = (/** @type {string} */ key) => app.nameOf(key);
    const { steps } = app.plan();
    return found.exports.tables(
      standard,
      app.training,
      steps,
      (/** @type {string} */ id) => app.task(id),
      nameOf,
    );
  };
  const saveTable = async () => {
    const found = await tables();
    if (found.problem) {
      note.textContent = found.problem;
      return;
    }
    offer(found.tsv);
    download(
      `${say("train.file")}.csv`,
      new Blob([found.csv], { type: "text/csv;charset=utf-16le" }),
    );
  };
  const paper = async (/** @type {"plan" | "sheet" | "all"} */ what) => {
    offer();
    if (what === "all") note.textContent = await app.bring();
    app.print(what);
    if (what === "plan") offer((await tables()).tsv);
  };
  return h(
    "section",
    { class: "keeping folds no-print" },
    h("h2", {}, say("team.keep")),
    note,
    h(
      "div",
      { class: "keep" },
      plan && button("btn sm", say("train.print-plan"), () => void paper("plan")),
      plan && button("btn sec sm", say("team.csv"), () => void saveTable()),
      !plan && button("btn sm", say("train.print-sheet"), () => void paper("sheet")),
      button("btn sec sm", say("train.print-all"), () => void paper("all")),
      !app.invented && button("btn sec sm", say("team.save"), save),
      // Nothing of it is kept; whoever would lose something is asked by the browser.
      button(
        "btn sec sm",
        say(app.invented ? "team.end-example" : "team.clear"),
        () => location.reload(),
      ),
    ),
    block,
    h(
      "p",
      { class: "note" },
      say("train.onward"),
      " ",
      h("a", { href: "../undangan/index.html" }, say("train.onward-link")),
      ".",
    ),
    plan && folded(say("team.copy"), () => {
      const { block, set } = copyable(app, "table", say("team.table"), say("team.copy"));
      void tables().then(({ tsv, problem }) => set(tsv ?? problem));
      return [block];
    }),
  );
}
