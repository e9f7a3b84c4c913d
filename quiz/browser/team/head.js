/**
 * What follows from the results, and what they are.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Row } from "../../core/team/summary.js"
 */

import { listed, longDate } from "../../core/words.js";
import { byNeed, together } from "../../core/team/summary.js";
import { EACH, INVITED } from "../../core/team/target.js";
import { filtersOf } from "../../core/team/tables.js";
import { h } from "../dom.js";

/** @param {TeamApp} app @param {Picture} picture @param {boolean} noted whether there are notes */
export function head(app, picture, noted) {
  const { say, standard } = app;
  const { people } = picture;
  return h(
    "header",
    { class: "about" },
    h("p", { class: "only-print" }, `${standard.site} · ${standard.url}`),
    h("h1", { tabindex: -1 }, titleOf(app, picture)),
    h("p", { class: "lead" }, finding(app, picture)),
    h("p", { class: "facts" }, facts(app, picture), " ", part(app)),
    whose(app),
    people.length > 0 && h("p", { class: "facts" }, say("team.self")),
    jumps(app, noted),
  );
}

/** What is shown where it is not all. @param {TeamApp} app */
function part({ standard, view, say }) {
  const filters = filtersOf(standard, view, say).join("; ");
  return filters && say("team.filtered", { filters });
}

/** Of which profession, where there are results of others. @param {TeamApp} app */
function whose(app) {
  const { say, professions, team: { pool: { foreign } } } = app;
  const words = professions?.told(app) ??
    (foreign.size && say("team.foreign", { n: foreign.size }));
  return words && h("p", { class: "facts" }, words);
}

/** @param {TeamApp} app @param {Picture} picture */
export const titleOf = ({ say, team }, { known }) =>
  team.title || known?.label || say("team.title");

/** How many were asked, as HR typed it or as HR's list says. @param {TeamApp} app @param {Picture} picture @returns {number | null} */
export const askedOf = ({ team }, { invitation, missing, gathered: { people } }) =>
  team.invited ?? team.lists[`${invitation}`] ??
    (missing.length ? people.length + missing.length : null);

/** The way to what stands far below. @param {TeamApp} app @param {boolean} noted */
function jumps({ say, team }, noted) {
  const to = (/** @type {string} */ id, /** @type {string} */ words) =>
    h("a", { href: `#${id}` }, words);
  return h(
    "p",
    { class: "jumps no-print" },
    team.pool.seconds.size > 0 && to("seconds-title", say("team.seconds")),
    noted && to("notes-title", say("team.notes")),
    team.pool.entries.size > 0 && to("keep-title", say("team.keep")),
    to("intake-title", say("team.more")),
  );
}

/** @param {TeamApp} app @param {Picture} picture */
function finding({ say, standard }, { people, rows }) {
  const names = (/** @type {Row[]} */ rows) =>
    listed(rows.map(({ skill }) => skill.name), standard.language);
  if (!people.length) return say("team.none");
  if (!rows.some(({ compared }) => compared)) return say("team.no-comparison");
  const needed = byNeed(rows).filter(({ below }) => below > 0);
  const [most] = needed;
  if (!most) return say("team.met");
  if (people.length === 1) return say("team.one-below", { skills: names(needed.slice(0, 3)) });
  const shared = together(rows);
  if (shared.length) return say("team.together", { skills: names(shared) });
  const { below, compared, skill } = most;
  return say("team.scattered", { skill: skill.name, n: below, total: compared });
}

/** How many, in which mode, against what. @param {TeamApp} app @param {Picture} picture @param {boolean} [named] who is missing */
export function facts(app, picture, named = true) {
  const { gathered, missing, people, target, known } = picture;
  const { say, standard } = app;
  const { edition } = standard.profession;
  const sent = gathered.people.length;
  const waiting = named && missing.length &&
    say("team.waiting", { names: listed(missing, standard.language) });
  const answered = [invited(app, sent, askedOf(app, picture)), waiting].filter(Boolean);
  if (!sent) return answered.join(" ");
  const modes = standard.modes.flatMap(({ id, name }) => {
    const n = people.filter(({ entry }) => entry.result.mode === id).length;
    return n ? say("team.mode-count", { n, mode: name }) : [];
  });
  const fields = { n: people.length, modes: listed(modes, standard.language) };
  const minutes = people.flatMap(({ entry }) => entry.result.finished ?? []).sort();
  const [first = "", last = ""] = [minutes[0], minutes[minutes.length - 1]]
    .map((minute) => minute && longDate(minute, standard.language));
  const period = first === last ? first : say("team.period", { first, last });
  return [
    ...answered,
    say("team.count", fields),
    first && say("team.when", { period }),
    say("team.against", { target: targetLabel(app, target, known) }),
    edition && say("team.edition-now", { edition }),
  ].filter(Boolean).join(" ");
}

/** @param {TeamApp} app @param {number} n @param {number | null} total */
function invited({ say }, n, total) {
  if (total === null) return "";
  if (n > total) return say("team.too-many", { n, total });
  return n === total
    ? say("team.complete", { n })
    : say("team.missing", { n, total, left: total - n });
}

/** @param {TeamApp} app @param {string} target @param {Invitation | null} known */
function targetLabel({ say, standard, team }, target, known) {
  if (target === EACH) return say("team.each");
  const id = target === INVITED ? known?.target : target;
  const name = [...standard.targets, ...team.positions].find((one) => one.id === id)?.name;
  if (!name) return say("team.invited-target");
  return say(target === INVITED ? "team.invited-aim" : "team.aim", { name });
}
