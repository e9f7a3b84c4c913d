/**
 * What others see in the reader, each opinion beside the reader's own last result: where they see more,
 * where less, and where nothing is clearly different.
 *
 * @import { App } from "./app.js"
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Change } from "../../core/history.js"
 * @import { Opinion } from "../../core/opinion.js"
 */

import { apartWords } from "../../core/apart.js";
import { lastResult } from "../../core/history.js";
import { views } from "../../core/opinion.js";
import { resume } from "../../core/route.js";
import { levelName } from "../../core/standard.js";
import { listed, longMinute } from "../../core/words.js";
import { ask } from "../ask.js";
import { button, h } from "../dom.js";
import { grid } from "../table.js";
import { about } from "./about.js";
import { asking } from "./share.js";
import { level } from "./step.js";

/** @param {App} app */
export function opinionsScreen(app) {
  const { say, store: { attempts, personal: { opinions } } } = app;
  const own = lastResult(attempts);
  const back = app.attempt.finished === null ? "history.go-on" : "target.show";
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("opinion.title")),
    h(
      "p",
      { class: "hint" },
      own && opinions.length
        ? say("opinion.text", { date: about(app, own).date })
        : say("opinion.none"),
    ),
    ...own ? opinions.map((opinion) => block(app, own, opinion)).reverse() : [],
    own && opinions.length > 0 && h("p", { class: "note" }, say("opinion.limits")),
    h("p", { class: "note kept", role: "status" }),
    h(
      "div",
      { class: "keep" },
      button("btn", say(back), () => app.go(resume(app.standard, app.attempt))),
      h("a", { class: "btn sec", href: asking(app) }, say("ask.opinion")),
    ),
  );
}

/** @param {App} app @param {Attempt} own @param {Opinion} opinion */
function block(app, own, opinion) {
  const { say, whole, store } = app;
  const changes = views(own, opinion, whole);
  const date = opinion.finished
    ? longMinute(opinion.finished, whole.language)
    : say("compare.no-date");
  const remove = async () => {
    const words = { title: say("opinion.erase-title"), text: say("opinion.erase-text", { date }) };
    if (await ask({ ...words, yes: say("history.erase"), no: say("ask.no") })) {
      const { opinions } = store.personal;
      store.note({ opinions: opinions.filter((other) => other !== opinion) });
      app.refresh("");
    }
  };
  const heads = ["table.skill", "opinion.own", "opinion.other", "table.difference"];
  const rows = changes.map(({ skill, then, now, difference }) => [
    skill.name,
    then ? levelName(whole, then.level) : "–",
    now ? levelName(whole, now.level) : say("compare.unseen"),
    apartWords(say, difference, then && now ? then.level - now.level : 0),
  ]);
  return h(
    "div",
    { class: "opinion" },
    h("h2", {}, say("opinion.dated", { date })),
    ...findings(app, changes).map((words) => h("p", {}, words)),
    ...edition(app, own, opinion, changes),
    grid(say("opinion.dated", { date }), heads.map((key) => say(key)), rows),
    ...changes.filter(({ difference }) => difference === "different").map((change) =>
      both(app, change)
    ),
    h("p", { class: "links" }, button("link", say("opinion.erase"), () => void remove(), date)),
  );
}

/**
 * @param {App} app
 * @param {Change[]} changes
 * @returns {string[]} where the other sees more, less, no other
 */
function findings({ say, whole }, changes) {
  const said = (/** @type {string} */ key, /** @type {Change[]} */ found) => {
    const names = listed(found.map(({ skill }) => skill.name), whole.language);
    return names && say(key, { names });
  };
  const far = changes.filter(({ difference }) => difference === "different");
  const more = far.filter(({ then, now }) => Number(now?.level) > Number(then?.level));
  const near = changes.filter(({ difference }) => difference === "same" || difference === "within");
  return [
    said("opinion.more", more),
    said("opinion.less", far.filter((change) => !more.includes(change))),
    said("opinion.alike", near),
    said("opinion.apart", changes.filter(({ difference }) => difference === null)),
  ].filter(Boolean);
}

/** Both texts, so that a talk begins with what somebody does. @param {App} app @param {Change} change */
function both(app, { skill, then, now }) {
  const { say } = app;
  return h(
    "div",
    { class: "next" },
    h("h3", {}, skill.name),
    h(
      "dl",
      { class: "rise" },
      then && level(app, say("opinion.own"), skill.id, then.level),
      now && level(app, say("opinion.other"), skill.id, now.level),
    ),
  );
}

/**
 * What means another thing since either was given.
 *
 * @param {App} app
 * @param {Attempt} own
 * @param {Opinion} opinion
 * @param {Change[]} changes
 */
function edition({ say }, own, opinion, changes) {
  const first = Math.min(own.edition, opinion.edition);
  const last = Math.max(own.edition, opinion.edition);
  const changed = changes.filter(({ skill }) => skill.changed > first && skill.changed <= last);
  const names = changed.map(({ skill }) => skill.name).join(", ");
  return names ? [h("p", {}, say("then.changed", { names }))] : [];
}
