/**
 * The end of the result: print, take away, keep, erase.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 */

import { isBegun } from "../../core/attempt.js";
import { deed, evidenceOf } from "../../core/evidence.js";
import { csv } from "../../core/export.js";
import { besideIn, readFile, writeFile } from "../../core/file.js";
import { merge } from "../../core/history.js";
import { together } from "../../core/personal.js";
import { ask } from "../ask.js";
import { today } from "../clock.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { folded } from "../fold.js";
import { forgets } from "../forgets.js";
import { keeper } from "../keeper.js";
import { wayOn } from "../way-on.js";
import { about } from "./about.js";
import { erase } from "./anew.js";
import { beside, bringBeside } from "./beside.js";
import { line } from "./chart.js";
import { opener } from "./file.js";
import { difference } from "./levels.js";
import { OFTEN } from "./plans.js";
import { proofText } from "./proof.js";
import { progressLink } from "./share.js";
import { bring, rounds, scores, scoreWords } from "./tasks.js";

/** @param {App} app @param {Row[]} rows @param {boolean} plans whether there are any above */
export function keepSection(app, rows, plans) {
  const { say } = app;
  const { block, offer } = elsewhere(app);
  const text = () => rows.map((row) => line(app, row)).join("\n");
  const paper = () => {
    offer(text());
    print();
  };
  const table = () => {
    offer(text());
    saveTable(app, rows);
  };
  const more = () => [
    h(
      "div",
      { class: "keep" },
      saveButton(app, offer),
      button("btn sec sm", say("export.table"), table),
      button("btn sec sm", say("history.button"), () => app.go({ at: "attempts" })),
    ),
    h("p", { class: "note" }, say("keep.files-text")),
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("erase.button"), () => void erase(app)),
    ),
    h("p", { class: "note" }, say("erase.shared")),
  ];
  return h(
    "section",
    { class: "no-print" },
    h("h2", {}, say("keep.title")),
    h("p", { class: "note kept", role: "status" }),
    !app.store.problem && !keeper() && forgets() &&
      h("p", { class: "note" }, say(plans ? "kept.forgets" : "kept.forgets-plain")),
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("keep.print"), paper),
    ),
    block,
    h("div", { class: "folds" }, folded(say("keep.more"), more)),
  );
}

/** Save and open files. @param {App} app */
export function fileButtons(app) {
  const { say, store, standard } = app;
  const status = h("p", { class: "note", role: "status" });
  const { block, offer } = elsewhere(app);
  const saveApp = () => {
    offer();
    save(app, ".html", "text/html", app.page);
  };
  const open = async (/** @type {string} */ text) => {
    const found = readFile(text, standard);
    if (found.kind !== "attempts") status.textContent = say(REFUSED[found.kind]);
    else if (await agree(app, found.attempts.length)) {
      const merged = say(found.lost ? "keep.merged-some" : "keep.merged");
      bringBeside(standard.profession.id, besideIn(text));
      if (found.rounds) bring(standard.profession.id, found.rounds);
      app.adopt(merge(store.attempts, found.attempts), merged, together(store.personal, found));
    }
  };
  return h(
    "div",
    {},
    h(
      "div",
      { class: "keep" },
      saveButton(app, offer),
      opener(say("keep.open"), (text) => void open(text)),
      app.page && button("btn sec sm", say("export.app"), saveApp),
    ),
    block,
    status,
  );
}

/** What was answered does not go along to another browser by itself. @param {App} app */
const elsewhere = (app) =>
  wayOn(app, "way", app.say("way.answers", { button: app.say("share.progress") }));

/** @param {App} app @param {(text: string) => void} offer */
function saveButton(app, offer) {
  return button("btn sec sm", app.say("keep.save"), () => {
    offer(isBegun(app.attempt) ? progressLink(app) : "");
    saveFile(app);
  });
}

/** Everything in one file. @param {App} app */
export function saveFile(app) {
  const { standard, store: { attempts, personal } } = app;
  const { id } = standard.profession;
  const text = writeFile(attempts.filter(isBegun), personal, standard, beside(id), rounds(id));
  save(app, `-${today()}.json`, "application/json", text);
}

/** What could not be read, as it was found. @param {App} app @param {string} text */
export const saveRaw = (app, text) => save(app, "-rusak.txt", "text/plain", text);

/** @param {App} app @param {string} end of the name @param {string} type @param {BlobPart} content */
function save({ say, standard }, end, type, content) {
  const name = say("export.file", { name: standard.profession.short_name });
  download(name + end, new Blob([content], { type }));
}

const REFUSED = {
  damaged: "keep.damaged",
  foreign: "keep.foreign",
  newer: "keep.newer",
  profession: "keep.profession",
};

/** @param {App} app @param {number} n */
function agree({ say }, n) {
  const words = { title: say("keep.merge-title"), text: say("keep.merge-text", { n }) };
  return ask({ ...words, yes: say("keep.merge"), no: say("ask.no") });
}

/** @param {App} app @param {Row[]} rows */
function saveTable(app, rows) {
  const { say, attempt, standard, store } = app;
  const { target, mode, date, edition } = about(app, attempt);
  const heads = ["table.skill", "table.level", "export.name", "export.lowest", "export.highest"];
  const more = [
    "table.target",
    "table.difference",
    "evidence.label",
    "evidence.when",
    "evidence.who",
  ];
  const last = [
    "evidence.state",
    "plan.if",
    "plan.then",
    "plan.start",
    "plan.remind",
    "export.position",
    "export.mode",
    "export.date",
    "export.edition",
    "tasks.title",
  ];
  const done = scores(app);
  const head = [...heads, ...more, ...last].map((key) => say(key));
  const lines = rows.map((row) => {
    const { skill, rated } = row;
    const plan = attempt.plans[skill.id];
    const evidence = evidenceOf(store.personal.evidence, skill.id);
    return [
      skill.name,
      rated?.level ?? "",
      standard.levels[Number(rated?.level) - 1] ?? "",
      rated?.lowest ?? "",
      rated?.highest ?? "",
      row.target,
      difference(app, row),
      ...[deed(evidence), evidence.when, evidence.who, proofText(app, skill, rated)],
      ...(plan
        ? [plan.cue, plan.action, plan.date, say(OFTEN[plan.repeat ?? "weekly"])]
        : ["", "", "", ""]),
      ...[target, mode, date, edition, scoreWords(app, skill.id, done)],
    ];
  });
  save(app, `-${today()}.csv`, "text/csv;charset=utf-16le", csv([head, ...lines]));
}
