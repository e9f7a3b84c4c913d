/**
 * What HR takes along: a table, paper, a file.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 */

import { writeTeam } from "../../core/team/saved.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { alone, fetched } from "../library.js";
import { added } from "./added.js";
import { planTraining } from "./hand-on.js";
import { facts, titleOf } from "./head.js";

const JSON_FILE = { type: "application/json" };

/** @param {TeamApp} app @param {Picture} picture */
export function keeping(app, picture) {
  const { say, standard } = app;
  const some = picture.people.length > 0;
  const worth = app.team.pool.entries.size > 0;
  const way = h("div");
  const offer = async (text = "") => {
    const found = await fetched(app, "tables");
    if (!("problem" in found)) way.replaceChildren(found.exports.wayWith(text));
  };
  const told = h("p", { class: "note", role: "status" }, alone(app));
  const fetch = async (/** @type {string} */ name) => {
    const found = await fetched(app, name);
    told.textContent = "problem" in found ? found.problem : "";
    return "problem" in found ? null : found.exports;
  };
  const saveTable = async () => {
    const tables = await fetch("tables");
    if (!tables) return;
    const { text, name, file } = tables.people(standard, app.view, app.picture());
    void offer(text);
    download(name, file);
  };
  const saveWorkbook = async () => {
    const workbooks = await fetch("write");
    if (!workbooks) return;
    void offer();
    const now = app.picture();
    const { opener: { result: opener } } = standard;
    const words = { title: titleOf(app, now), facts: facts(app, now), opener };
    const { name, file } = await workbooks.writeTeam(standard, now, app.view, words, app.team);
    download(name, file);
  };
  const paper = async () => {
    app.print("all");
    const found = await fetched(app, "tables");
    if (!("problem" in found)) {
      void offer(found.exports.people(standard, app.view, app.picture()).text);
    }
  };
  const save = () => {
    const text = writeTeam(app.team, standard.profession.id);
    download(`${say("team.file-name")}.json`, new Blob([text], JSON_FILE));
    app.saved = true;
    void offer(text);
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
    worth && h("h2", { id: "keep-title", tabindex: -1 }, say("team.keep")),
    worth && note,
    h(
      "div",
      { class: "keep" },
      some && button("btn sm", say("team.xlsx"), () => void saveWorkbook()),
      some && button("btn sec sm", say("team.csv"), () => void saveTable()),
      some && button("btn sec sm", say("team.print"), () => void paper()),
      some && standard.profession.id &&
        button("btn sec sm", say("train.title"), () => planTraining(app)),
      worth && button("btn sec sm", say("team.save"), save),
      button(
        "btn sec sm",
        app.invented ? say("team.end-example") : say("team.clear"),
        () => void app.clear(),
      ),
    ),
    told,
    way,
    some && added(app, "tables", say("team.more-tables"), ({ more }) =>
      more({
        ...{ standard, view: app.view, picture },
        told: { title: titleOf(app, picture), facts: facts(app, picture, false) },
        fetch: (/** @type {string} */ name) => fetched(app, name),
        print: (/** @type {"group" | "sheet"} */ what) => app.print(what),
      })),
  );
}
