/**
 * What codes speak of, in words.
 *
 * @import { Since } from "../core/code/editions.js"
 * @import { Part, Standard } from "../core/standard.js"
 * @import { Say } from "../core/words.js"
 *
 * @typedef {{say: Say, standard: Standard}} Spoken
 */

import { OWN } from "../core/attempt.js";
import { rewritten } from "../core/rewritten.js";
import { listed } from "../core/words.js";
import { h } from "./dom.js";
import { folded } from "./fold.js";
import { published } from "./publish.js";

/** @type {Record<Part, string>} */
const PARTS = { anchors: "since.anchors", statements: "since.statements", case: "since.case" };

/**
 * Which competencies mean something else since an edition, and what of them does.
 *
 * @param {Spoken} app
 * @param {Pick<Since, "changed" | "edition">} since
 * @param {"since.changed" | "since.asked-anew"} [key] what follows for them
 * @returns {string[]} sentences
 */
export function changedWords({ say, standard }, { changed, edition }, key = "since.changed") {
  const all = rewritten(standard.skills, edition)[0]?.skills.length === standard.skills.length;
  return rewritten(changed, edition).map(({ parts, skills }) => {
    const names = all ? say("since.every") : skills.map(({ name }) => name).join(", ");
    const what = listed(parts.map((part) => say(PARTS[part])), standard.language);
    return say(key, { then: edition, parts: what || say("since.content"), names });
  });
}

/**
 * What has happened to the standard since an edition, and why.
 *
 * @param {Spoken} app
 * @param {Since} since
 * @param {"since.changed" | "since.asked-anew"} [key] what follows for the competencies that changed
 * @returns {Node[]} nothing where nothing has
 */
export function changes(app, since, key) {
  const { say, standard } = app;
  const words = changedWords(app, since, key);
  if (since.retired.length) {
    words.push(say("open.retired", { names: since.retired.map(({ name }) => name).join(", ") }));
  }
  if (!words.length) return [];
  const fold = folded(say("since.why"), () => why(standard, since.edition, say));
  return [
    ...words.map((each) => h("p", { class: "said" }, each)),
    h("div", { class: "folds no-print" }, fold),
  ];
}

/** @param {Standard} standard @param {number} edition @param {Say} say */
function why({ changes, changes_page, url }, edition, say) {
  return [
    ...changes.filter((each) => each.edition > edition).map(({ reasons }) =>
      h("ul", { class: "limits" }, ...reasons.map((reason) => h("li", {}, reason)))
    ),
    h("p", {}, h("a", { href: published(changes_page, url) }, say("since.page"))),
  ];
}

/** @param {Spoken} app @param {string | null} target null: the lowest stands in */
export function targetName({ say, standard }, target) {
  if (target === OWN) return say("open.own-target");
  return (standard.targets.find(({ id }) => id === target) ?? standard.targets[0])?.name ?? "";
}

/**
 * How tasks with one right answer went: so many of so many, by competency.
 *
 * @param {{say: Say}} app
 * @param {{skill: {name: string}, right: number, all: number}[]} tasks
 */
export const taskWords = ({ say }, tasks) =>
  tasks.map(({ skill: { name }, right, all }) => say("open.task", { name, n: right, all }))
    .join("; ");
