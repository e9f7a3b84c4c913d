/**
 * What codes speak of, in words.
 *
 * @import { Since } from "../core/code/editions.js"
 * @import { Standard } from "../core/standard.js"
 * @import { Say } from "../core/words.js"
 *
 * @typedef {{say: Say, standard: Standard}} Spoken
 */

import { OWN } from "../core/attempt.js";
import { h } from "./dom.js";

/**
 * What has happened to the standard since a code was written.
 *
 * @param {Spoken} app
 * @param {Since} since
 * @param {"open.differs" | "open.asked-anew"} key what follows for the competencies that changed
 */
export function changes({ say }, { changed, retired }, key) {
  const names = (/** @type {{name: string}[]} */ list) => list.map(({ name }) => name).join(", ");
  return [
    changed.length > 0 && h("p", { class: "said" }, say(key, { names: names(changed) })),
    retired.length > 0 && h("p", { class: "said" }, say("open.retired", { names: names(retired) })),
  ];
}

/** @param {Spoken} app @param {string | null} target null: the lowest stands in */
export function targetName({ say, standard }, target) {
  if (target === OWN) return say("open.own-target");
  return (standard.targets.find(({ id }) => id === target) ?? standard.targets[0])?.name ?? "";
}
