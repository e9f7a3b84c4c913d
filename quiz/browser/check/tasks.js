/**
 * Tasks with one right answer, beside the level and never in it: how the last round went, or the way to
 * one. They are done on a page of their own, which keeps them on the device.
 *
 * @import { App } from "./app.js"
 * @import { Row } from "../../core/result.js"
 * @import { Rounds, Score } from "../../core/task/record.js"
 */

import { isEarlier } from "../../core/edition.js";
import { levelName } from "../../core/standard.js";
import { joined, readRounds, recordKey, score, writeRounds } from "../../core/task/record.js";
import { h } from "../dom.js";
import { covered } from "../fold.js";
import { published } from "../publish.js";

/** Where they are done, seen from the check. */
export const TASKS = "../kenyataan/index.html";

/**
 * How the tasks of the competencies went that the attempt asks.
 *
 * @param {App} app
 * @returns {Record<string, Score>}
 */
export function scores({ standard }) {
  /** @type {Record<string, Score>} */
  const found = {};
  const kept = rounds(standard.profession.id);
  for (const { id } of standard.skills) {
    const each = score(kept[id]);
    if (each) found[id] = each;
  }
  return found;
}

/** What cannot be read is no score; the page that wrote it tells of that. @param {string} profession */
export function rounds(profession) {
  try {
    const kept = readRounds(localStorage.getItem(recordKey(profession)));
    return kept.kind === "rounds" ? kept.rounds : {};
  } catch {
    return {};
  }
}

/**
 * Keep what a file holds beside what is here.
 *
 * @param {string} profession
 * @param {Rounds} others
 */
export function bring(profession, others) {
  try {
    const key = recordKey(profession);
    const kept = readRounds(localStorage.getItem(key));
    if (kept.kind === "rounds") localStorage.setItem(key, writeRounds(joined(kept.rounds, others)));
  } catch {
    // Where nothing can be kept, the page of the tasks says so.
  }
}

/**
 * What is left of a mode that ends with tasks, above its result.
 *
 * @param {App} app
 * @returns {HTMLElement | null} null: nothing
 */
export function lastPart(app) {
  const { say, standard, attempt } = app;
  const mode = standard.modes.find(({ id }) => id === attempt.mode);
  const done = scores(app);
  const open = Object.entries(mode?.tasks ?? {}).find(([id, count]) =>
    standard.skills.some((skill) => skill.id === id) && (done[id]?.all ?? 0) < count
  );
  // From a file, or inside a learning system, what is done there would not be found here.
  const apart = published(TASKS, app.whole.url) !== TASKS;
  if (!mode || !open || apart || isEarlier(attempt, app.whole)) return null;
  const [id, n] = open;
  const noun = standard.tasks?.[id]?.noun ?? "";
  return h(
    "div",
    { class: "reply no-print" },
    h("p", {}, say("tasks.last", { n, noun })),
    h(
      "span",
      { class: "keep" },
      h("a", { class: "btn sm", href: `${TASKS}#lengkap` }, say("tasks.last-way")),
    ),
  );
}

/**
 * @param {App} app
 * @param {string} id of a competency
 * @param {Record<string, Score>} done
 * @returns {string} "2 dari 5 hitungan benar", "" where nothing was answered
 */
export function scoreWords({ say, standard }, id, done) {
  const score = done[id];
  const noun = standard.tasks?.[id]?.noun ?? "";
  return score ? say("tasks.score", { n: score.right, all: score.all, noun }) : "";
}

/**
 * Folded away until a task was done; on paper only what was done.
 *
 * @param {App} app
 * @param {Row[]} rows
 * @returns {HTMLElement | false}
 */
export function taskList(app, rows) {
  const { say, standard } = app;
  const done = scores(app);
  const item = (/** @type {Row} */ { skill: { id, name }, rated }) => {
    const tasks = standard.tasks?.[id];
    if (!tasks) return [];
    const score = scoreWords(app, id, done);
    const level = rated && say("tasks.level", { level: levelName(standard, rated.level) });
    const way = score ? say("tasks.again") : say("tasks.begin", { minutes: tasks.minutes });
    return [
      h(
        "li",
        { class: score ? "" : "no-print" },
        h("h3", {}, name),
        h("p", { class: "do" }, [level, score || say("tasks.open")].filter(Boolean).join("; ")),
        h(
          "p",
          { class: "links no-print" },
          h("a", { href: `${TASKS}#${id}` }, way, h("span", { class: "vh" }, ` ${name}`)),
        ),
      ),
    ];
  };
  const items = rows.flatMap(item);
  const some = Object.keys(done).length > 0;
  if (!items.length || (!some && lastPart(app))) return false;
  const { block, head } = covered(
    say("tasks.title"),
    h("h2", { class: "only-print" }, say("tasks.title")),
    h("p", { class: "sub" }, say("tasks.text")),
    h("ul", { class: "plain" }, ...items),
  );
  if (some) head.click();
  else block.classList.add("no-print");
  return block;
}
