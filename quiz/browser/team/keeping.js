/**
 * What HR takes along: a table, paper, a file.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 */

import { csv, tsv } from "../../core/export.js";
import { FEW } from "../../core/team/summary.js";
import { groupTable, peopleTable } from "../../core/team/tables.js";
import { writeTeam } from "../../core/team/saved.js";
import { copyable } from "../copy.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { folded } from "../fold.js";
import { alone, fetched } from "../library.js";
import { wayOn } from "../way-on.js";
import { planTraining } from "./hand-on.js";
import { facts, titleOf } from "./head.js";

const CSV = { type: "text/csv;charset=utf-16le" };
const JSON_FILE = { type: "application/json" };

/** @param {TeamApp} app @param {Picture} picture */
export function keeping(app, picture) {
  const { say, standard } = app;
  const some = picture.people.length > 0;
  const worth = app.team.pool.entries.size > 0;
  const file = say("team.file-name");
  const people = () => peopleTable(standard, app.picture(), say, moment);
  const { block, offer } = wayOn(app, "way");
  const saveTable = () => {
    offer(tsv(people()));
    download(`${file}.csv`, new Blob([csv(people())], CSV));
  };
  const told = h("p", { class: "note", role: "status" }, alone(app));
  const saveWorkbook = async () => {
    const found = await fetched(app, "write");
    told.textContent = "problem" in found ? found.problem : "";
    if ("problem" in found) return;
    offer(tsv(people()));
    const now = app.picture();
    const { opener: { result: opener } } = standard;
    const words = { title: titleOf(app, now), facts: facts(app, now), opener };
    download(`${file}.xlsx`, await found.exports.writeTeam(standard, now, app.view, words));
  };
  const paper = () => {
    offer(tsv(people()));
    app.print("all");
  };
  const save = () => {
    const text = writeTeam(app.team, standard.profession.id);
    download(`${file}.json`, new Blob([text], JSON_FILE));
    app.saved = true;
    offer(text);
    note.textContent = say("team.saved");
    app.tell(say("team.saved"));
  };
  const state = app.invented
    ? say("team.invented")
    : app.saved
    ? say("team.saved")
    : say("team.unsaved");
  const note = h("p", { class: "note" }, state);
  return h(
    "section",
    { class: "keeping folds no-print" },
    h("h2", { id: "keep-title", tabindex: -1 }, say("team.keep")),
    worth && note,
    h(
      "div",
      { class: "keep" },
      some && button("btn sm", say("team.xlsx"), () => void saveWorkbook()),
      some && button("btn sec sm", say("team.csv"), saveTable),
      some && button("btn sec sm", say("team.print"), paper),
      some && button("btn sec sm", say("train.title"), () => planTraining(app)),
      worth && button("btn sec sm", say("team.save"), save),
      button(
        "btn sec sm",
        app.invented ? say("team.end-example") : say("team.clear"),
        () => void app.clear(),
      ),
    ),
    told,
    block,
    some && table(app, () => tsv(people())),
    some && data(app),
    some && group(app, picture),
  );
}

/** The table to paste into a spreadsheet, made when it is wanted. @param {TeamApp} app @param {() => string} text */
function table(app, text) {
  const { say } = app;
  return folded(say("team.copy"), () => {
    const { block, set } = copyable(app, "table", say("team.table"), say("team.copy"));
    set(text());
    return [block];
  });
}

/** What learning systems and those of HR take in. @param {TeamApp} app */
function data(app) {
  const { say, standard } = app;
  return folded(say("team.data"), () => {
    const told = h("p", { class: "note", role: "status" });
    const save = async (/** @type {"csv" | "xlsx"} */ form) => {
      const found = await fetched(app, "write");
      told.textContent = "problem" in found ? found.problem : "";
      if ("problem" in found) return;
      const file = await found.exports.writeResults(standard, app.picture(), form);
      download(`${say("team.data-file")}.${form}`, file);
    };
    return [
      h("p", { class: "hint" }, say("team.data-text")),
      h(
        "div",
        { class: "keep" },
        button("btn sec sm", say("team.data-xlsx"), () => void save("xlsx")),
        button("btn sec sm", say("team.data-csv"), () => void save("csv")),
      ),
      told,
    ];
  });
}

/**
 * The group without anybody in it.
 *
 * @param {TeamApp} app
 * @param {Picture} picture
 */
function group(app, { people }) {
  const { say, standard } = app;
  const enough = people.length >= FEW;
  const { block, offer } = wayOn(app, "group-way");
  const rows = () => groupTable(standard, app.picture().shown, say);
  const save = () => {
    offer(tsv(rows()));
    download(`${say("team.group-file")}.csv`, new Blob([csv(rows())], CSV));
  };
  const paper = () => {
    offer(tsv(rows()));
    app.print("group");
  };
  const seen = h("p", { class: "note", role: "status" });
  const overview = async (/** @type {boolean} */ onPaper) => {
    const found = await fetched(app, "overview");
    if ("problem" in found) return seen.replaceChildren(found.problem);
    const now = app.picture();
    const words = { title: titleOf(app, now), facts: facts(app, now, false) };
    if (onPaper) {
      document.querySelector(".sheet")?.remove();
      need(".team", HTMLElement).append(found.exports.page(standard, now.shown, words));
      offer(tsv(rows()));
      return app.print("sheet");
    }
    const { file, text, shown } = await found.exports.picture(standard, now.shown, words);
    seen.replaceChildren(shown);
    if (file) download(`${say("team.group-file")}.png`, file);
    offer(text);
  };
  return h(
    "div",
    { class: "without" },
    h("h3", {}, say("team.without-people")),
    h("p", { class: "sub" }, say(enough ? "team.without-text" : "team.too-few", { n: FEW })),
    enough && h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("team.group-csv"), save),
      button("btn sec sm", say("team.group-print"), paper),
      button("btn sec sm", say("team.sum-picture"), () => void overview(false)),
      button("btn sec sm", say("team.sum-page"), () => void overview(true)),
    ),
    seen,
    block,
  );
}

/** A minute as spreadsheets read it, in the time of this place: "2026-11-25 11:10". @param {string} minute */
function moment(minute) {
  const [year, rest] = [/** @type {const} */ ("numeric"), /** @type {const} */ ("2-digit")];
  const parts = { year, month: rest, day: rest, hour: rest, minute: rest };
  const form = new Intl.DateTimeFormat("sv", parts);
  return form.format(new Date(minute));
}
