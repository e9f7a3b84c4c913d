/**
 * What was found and is not simply counted, each with its reason.
 *
 * @import { TeamApp } from "./app.js"
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Entry, Reason } from "../../core/team/read.js"
 */

import { longDate } from "../../core/words.js";
import { A_PAGE } from "../../core/team/arrange.js";
import { invitationOf } from "../../core/team/read.js";
import { targetName } from "../../core/team/tables.js";
import { h } from "../dom.js";

/** @type {Record<Reason, string>} */
const REASONS = {
  damaged: "team.is-damaged",
  newer: "team.is-newer",
  profession: "team.is-profession",
  foreign: "team.is-damaged",
  page: "team.is-page",
  progress: "team.is-progress",
  rater: "team.is-rater",
  invitation: "team.is-invitation",
  more: "team.is-more",
};

/** @param {TeamApp} app @param {Picture} picture */
export function notes(app, picture) {
  const { say } = app;
  const parts = [
    doubtful(app, picture),
    repeated(app, picture),
    earlier(app, picture),
    apart(app, picture),
    changed(app, picture),
    others(app),
  ].filter((part) => part instanceof Node);
  if (!parts.length) return false;
  return h(
    "section",
    { class: "notes no-print" },
    h("h2", { id: "notes-title", tabindex: -1 }, say("team.notes")),
    ...parts,
  );
}

/** @param {TeamApp} app @param {Picture} picture */
function doubtful(app, { gathered }) {
  const { say } = app;
  const rows = gathered.doubtful.map(({ entry, like, counted }) =>
    h(
      "li",
      {},
      h("span", {}, say("team.doubtful-row", { one: told(app, entry), other: told(app, like) })),
      toggle(app, entry, counted),
    )
  );
  return block(say("team.doubtful", { n: rows.length }), say("team.doubtful-text"), rows);
}

/** @param {TeamApp} app @param {Picture} picture */
function repeated(app, { gathered }) {
  const { say } = app;
  const rows = gathered.repeated.map(({ entry, counted, one }) =>
    h(
      "li",
      {},
      h("span", {}, say("team.repeated-row", { one: told(app, entry), n: entry.count })),
      !one && toggle(app, entry, counted),
    )
  );
  return block(say("team.repeated", { n: rows.length }), say("team.repeated-text"), rows);
}

/** @param {TeamApp} app @param {Picture} picture */
function earlier(app, { gathered }) {
  const { say } = app;
  const rows = gathered.earlier.map(({ entry, later }) =>
    h("li", {}, say("team.earlier-row", { one: told(app, entry), other: told(app, later) }))
  );
  return block(say("team.earlier", { n: rows.length }), say("team.earlier-text"), rows);
}

/** @param {TeamApp} app @param {Picture} picture */
function apart(app, { gathered }) {
  const { say, team } = app;
  const rows = gathered.apart.map((entry) => {
    const { invitation } = entry.ids;
    const label = invitationOf(team.pool, invitation)?.label;
    const id = invitation;
    const of = id ? label || say("team.invitation-number", { id }) : say("team.without-invitation");
    return h("li", {}, say("team.apart-row", { one: told(app, entry), invitation: of }));
  });
  return block(say("team.apart", { n: rows.length }), say("team.apart-text"), rows);
}

/** Results of an earlier edition. @param {TeamApp} app @param {Picture} picture */
function changed(app, { gathered }) {
  const { say, standard } = app;
  const list = new Intl.ListFormat(standard.language);
  const rows = gathered.people.flatMap(({ entry }) => {
    const { edition } = entry.result;
    if (edition === standard.profession.edition) return [];
    const { changed, retired } = entry.since;
    const words = [
      say("team.changed-row", { one: told(app, entry), edition }),
      changed.length && say("team.changed-skills", { skills: list.format(changed.map(named)) }),
      retired.length && say("team.retired-skills", { skills: list.format(retired.map(named)) }),
      !changed.length && !retired.length && say("team.unchanged"),
    ];
    return [h("li", {}, words.filter(Boolean).join(" "))];
  });
  return block(say("team.changed", { n: rows.length }), say("team.changed-text"), rows);
}

/** @param {{name: string}} skill */
const named = ({ name }) => name;

/** @param {TeamApp} app */
function others(app) {
  const { say, team } = app;
  const { others } = team.pool;
  const rows = others.slice(0, app.others).map(({ reason, line, excerpt }) =>
    h(
      "li",
      {},
      h("span", {}, line ? say("team.line", { n: line }) : "", " ", say(REASONS[reason])),
      h("code", {}, excerpt),
    )
  );
  const found = block(
    say("team.no-results", { n: others.length }),
    say("team.no-results-text"),
    rows,
  );
  const left = others.length - rows.length;
  if (found && left > 0) {
    const click = () => {
      app.others += 10 * A_PAGE;
      app.show();
    };
    const words = say("team.show-others", { n: left });
    found.append(h("button", { type: "button", class: "link", id: "show-others", click }, words));
  }
  return found;
}

/**
 * @param {string} title
 * @param {string} text
 * @param {Node[]} rows
 */
function block(title, text, rows) {
  if (!rows.length) return null;
  return h(
    "details",
    { open: true },
    h("summary", {}, title),
    h("p", { class: "hint" }, text),
    h("ul", {}, ...rows),
  );
}

/** Who sent what and when, in short. @param {TeamApp} app @param {Entry} entry */
function told({ say, standard }, { result }) {
  return say("team.told", {
    name: result.name || say("team.nameless"),
    target: targetName(standard, result.target, say),
    date: result.finished ? longDate(result.finished, standard.language) : "–",
  });
}

/** @param {TeamApp} app @param {Entry} entry @param {boolean} counted */
function toggle(app, { code }, counted) {
  const click = () => {
    const separate = new Set(app.team.separate);
    if (counted) separate.delete(code);
    else separate.add(code);
    app.change({ separate });
  };
  const words = counted ? app.say("team.count-once") : app.say("team.separate");
  return h("button", { type: "button", class: "link", id: `separate-${code}`, click }, words);
}
