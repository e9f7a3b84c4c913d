/**
 * What was found and is not simply counted, each with its reason.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Child } from "../dom.js"
 * @import { Person } from "../../core/team/gather.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Named } from "../../core/team/proposal.js"
 * @import { Entry, Reason } from "../../core/team/read.js"
 */

import { listed, longDate } from "../../core/words.js";
import { A_PAGE } from "../../core/team/arrange.js";
import { numberOf } from "../../core/team/gather.js";
import { invitationOf } from "../../core/team/read.js";
import { targetName } from "../../core/team/tables.js";
import { button, h } from "../dom.js";
import { fold } from "./fold.js";

/** Where more people than these answered again, all were asked to. */
const A_FEW = 5;

/** @type {Record<Reason, string>} */
const REASONS = {
  damaged: "team.is-damaged",
  newer: "team.is-newer",
  profession: "team.is-profession",
  foreign: "team.is-damaged",
  page: "team.is-page",
  progress: "team.is-progress",
  invitation: "team.is-invitation",
  more: "team.is-more",
};

/** Whether there is anything of it. @param {TeamApp} app @param {Picture} picture */
export function noted({ standard, team }, { gathered }) {
  const { doubtful, moved, repeated, earlier, apart, people } = gathered;
  const all = [doubtful, moved, repeated, earlier, apart, team.pool.others];
  return all.some(({ length }) => length) || people.some(older(standard));
}

/** @param {TeamApp} app @param {Picture} picture */
export function notes(app, picture) {
  return noted(app, picture) && h(
    "section",
    { class: "notes folds no-print" },
    h("h2", { id: "notes-title", tabindex: -1 }, app.say("team.notes")),
    doubtful(app, picture),
    moved(app, picture),
    repeated(app, picture),
    earlier(app, picture),
    apart(app, picture),
    changed(app, picture),
    others(app),
  );
}

/** @param {TeamApp} app @param {Picture} picture */
function doubtful(app, { gathered: { doubtful } }) {
  const { say } = app;
  const title = say("team.doubtful", { n: doubtful.length });
  return block(app, title, say("team.doubtful-text"), doubtful, ({ entry, like, counted }) => [
    h("span", {}, say("team.doubtful-row", { one: told(app, entry), other: told(app, like) })),
    toggle(app, entry, counted),
  ]);
}

/** Results under the number of somebody else on HR's list. @param {TeamApp} app @param {Picture} picture */
function moved(app, { gathered: { moved } }) {
  const { say, team: { labels, separate } } = app;
  const title = say("team.moved", { n: moved.length });
  return block(app, title, say("team.moved-text"), moved, ({ entry, key, from }) => [
    h(
      "span",
      {},
      say("team.moved-row", {
        one: told(app, entry),
        from: String(labels[from]),
        name: String(labels[key]),
      }),
    ),
    separate.has(entry.code) && toggle(app, entry, true),
  ]);
}

/** @param {TeamApp} app @param {Picture} picture */
function repeated(app, { gathered: { repeated } }) {
  const { say } = app;
  const title = say("team.repeated", { n: repeated.length });
  return block(app, title, say("team.repeated-text"), repeated, ({ entry, counted, one }) => [
    h("span", {}, say("team.repeated-row", { one: told(app, entry), n: entry.count })),
    !one && toggle(app, entry, counted),
  ]);
}

/** @param {TeamApp} app @param {Picture} picture */
function earlier(app, { gathered: { earlier } }) {
  const { say } = app;
  const title = say("team.earlier", { n: earlier.length });
  return block(app, title, say("team.earlier-text"), earlier, ({ entry, later, counted }) => [
    h("span", {}, say("team.earlier-row", { one: told(app, entry), other: told(app, later) })),
    toggle(app, entry, counted),
  ], earlier.length <= A_FEW);
}

/** @param {TeamApp} app @param {Picture} picture */
function apart(app, { gathered: { apart } }) {
  const { say, team } = app;
  const title = say("team.apart", { n: apart.length });
  return block(app, title, say("team.apart-text"), apart, (entry) => {
    const { invitation: id } = entry.ids;
    const label = invitationOf(team.pool, id)?.label;
    const of = id ? label || say("team.invitation-number", { id }) : say("team.without-invitation");
    return [say("team.apart-row", { one: told(app, entry), invitation: of })];
  });
}

/** Results of an earlier edition. @param {TeamApp} app @param {Picture} picture */
function changed(app, { gathered }) {
  const { say, standard } = app;
  const names = (/** @type {{name: string}[]} */ skills) =>
    listed(skills.map(({ name }) => name), standard.language);
  const found = gathered.people.filter(older(standard));
  const title = say("team.changed", { n: found.length });
  return block(app, title, say("team.changed-text"), found, ({ entry }) => {
    const { changed, retired } = entry.since;
    const words = [
      say("team.changed-row", { one: told(app, entry), edition: entry.result.edition }),
      changed.length && say("team.changed-skills", { skills: names(changed) }),
      retired.length && say("team.retired-skills", { skills: names(retired) }),
      !changed.length && !retired.length && say("team.unchanged"),
    ];
    return [words.filter(Boolean).join(" ")];
  });
}

/** @param {TeamApp["standard"]} standard @returns {(person: Person) => boolean} */
const older = ({ profession }) => ({ entry }) => entry.since.edition !== profession.edition;

/** @param {TeamApp} app */
function others(app) {
  const { say, team: { pool: { others } } } = app;
  const title = say("team.no-results", { n: others.length });
  return block(
    app,
    title,
    say("team.no-results-text"),
    others,
    ({ reason, line, excerpt, named }) => [
      h("span", {}, line > 0 && place(app, line, named), " ", say(REASONS[reason])),
      h("code", {}, excerpt),
    ],
  );
}

/** Where it stands, and whose it is. @param {TeamApp} app @param {number} n @param {Named | null} [named] */
function place({ say }, n, named) {
  if (!named) return say("team.line", { n });
  const { name, sure } = named;
  return say("team.line-of", { n, name: sure ? name : say("team.check", { name }) });
}

/**
 * @template T
 * @param {TeamApp} app
 * @param {string} title
 * @param {string} text
 * @param {T[]} list the first ones of it are shown, and more when wanted
 * @param {(item: T) => Child[]} row
 * @param {boolean} [open] whether it is to be looked at
 */
function block(app, title, text, list, row, open = true) {
  if (!list.length) return null;
  const rows = list.slice(0, app.listed).map((item) => h("li", {}, ...row(item)));
  const more = () => {
    app.listed += 10 * A_PAGE;
    app.show();
  };
  const left = list.length - rows.length;
  return fold(
    app,
    text,
    open,
    title,
    h("p", { class: "hint" }, text),
    h("ul", {}, ...rows),
    left > 0 && button("link", app.say("team.show-others", { n: left }), more),
  );
}

/** Who sent what and when, in short. @param {TeamApp} app @param {Entry} entry */
function told({ say, standard }, { result, named }) {
  return say("team.told", {
    name: result.name || named?.name || say("team.nameless"),
    target: targetName(standard, result.target, say),
    date: result.finished ? longDate(result.finished, standard.language) : "–",
  });
}

/** @param {TeamApp} app @param {Entry} entry @param {boolean} counted */
function toggle(app, entry, counted) {
  const { code } = entry;
  const click = () => {
    const separate = new Set(app.team.separate);
    if (counted) separate.delete(code);
    else separate.add(code);
    app.change({ separate });
  };
  const words = counted ? app.say("team.count-once") : app.say("team.separate");
  const which = `${told(app, entry)} ${numberOf({ key: code, entry })}`;
  const press = button("link", words, click, which);
  press.id = `separate-${code}`;
  return press;
}
