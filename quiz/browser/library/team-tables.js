/**
 * A group as tables: to save, to paste, for the systems of others, and without anybody in it. A page fetches
 * this once somebody wants one.
 *
 * @import { Cell } from "../../core/export.js"
 * @import { Standard } from "../../core/standard.js"
 * @import { View } from "../../core/team/arrange.js"
 * @import { Picture } from "../../core/team/picture.js"
 *
 * @typedef {object} Page that shows the group
 * @property {Standard} standard
 * @property {View} view
 * @property {Picture} picture
 * @property {{title: string, facts: string}} told what it says of the group, without names
 * @property {(name: string) => Promise<{exports: any} | {problem: string}>} fetch another library
 * @property {(what: "group" | "sheet") => void} print
 */

import { csv, tsv } from "../../core/export.js";
import { FEW } from "../../core/team/summary.js";
import { fileName, groupTable, partsOf, peopleTable } from "../../core/team/tables.js";
import { copyable } from "../copy.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { wayOn } from "../way-on.js";
import { say } from "./words.js";

const CSV = { type: "text/csv;charset=utf-16le" };
const OWN = { say };

/**
 * @param {Standard} standard
 * @param {View} view
 * @param {Cell[][]} rows
 * @param {string} key of the file's name
 * @returns {{text: string, name: string, file: Blob}} to paste, and to save
 */
function made(standard, view, rows, key) {
  const whole = partsOf(standard, view, rows, say);
  const file = new Blob([csv(whole)], CSV);
  return { text: tsv(whole), name: `${fileName(standard, view, say, key)}.csv`, file };
}

/** The people. @param {Standard} standard @param {View} view @param {Picture} picture */
export const people = (standard, view, picture) =>
  made(standard, view, peopleTable(standard, picture, say, moment), "team.file-name");

/** What else there is where a file or paper came to nothing. @param {string} text what it would say */
export function wayWith(text) {
  const { block, offer } = wayOn(OWN, "way");
  offer(text);
  return block;
}

/** @param {Page} page @returns {Node[]} what fewer want than a table of the people */
export const more = (page) => [...table(page), ...data(page), without(page)];

/** To paste into a spreadsheet. @param {Page} page */
function table({ standard, view, picture }) {
  const { block, set } = copyable(OWN, "table", say("team.table"), say("team.copy"));
  set(people(standard, view, picture).text);
  return [h("h3", {}, say("team.copy")), block];
}

/** What learning systems and those of HR take in. @param {Page} page */
function data({ standard, picture, fetch }) {
  const told = h("p", { class: "note", role: "status" });
  const save = async (/** @type {"csv" | "xlsx"} */ form) => {
    const found = await fetch("write");
    told.textContent = "problem" in found ? found.problem : "";
    if ("problem" in found) return;
    const file = await found.exports.writeResults(standard, picture, form);
    download(`${say("team.data-file")}.${form}`, file);
  };
  return [
    h("h3", {}, say("team.data")),
    h("p", { class: "hint" }, say("team.data-text")),
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("team.data-xlsx"), () => void save("xlsx")),
      button("btn sec sm", say("team.data-csv"), () => void save("csv")),
    ),
    told,
  ];
}

/** The group without anybody in it. @param {Page} page */
function without({ standard, view, picture, told, fetch, print }) {
  const { people, gathered, shown } = picture;
  // Nor may what is left out be told from this and a file of all.
  const rest = gathered.people.length - people.length;
  const enough = people.length >= FEW && (!rest || rest >= FEW);
  const { block, offer } = wayOn(OWN, "group-way");
  const seen = h("p", { class: "note", role: "status" });
  const own = made(
    standard,
    view,
    groupTable(standard, shown, say, gathered.people),
    "team.group-file",
  );
  const save = () => {
    offer(own.text);
    download(own.name, own.file);
  };
  const paper = () => {
    offer(own.text);
    print("group");
  };
  const overview = async (/** @type {boolean} */ onPaper) => {
    const found = await fetch("overview");
    if ("problem" in found) return seen.replaceChildren(found.problem);
    if (onPaper) {
      document.querySelector(".sheet")?.remove();
      need(".team", HTMLElement).append(found.exports.page(standard, shown, told));
      offer(own.text);
      return print("sheet");
    }
    const { file, text, shown: picture } = await found.exports.picture(standard, shown, told);
    seen.replaceChildren(picture);
    if (file) download(`${fileName(standard, view, say, "team.group-file")}.png`, file);
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
