/**
 * One vacancy: what it asks, each with the words that say so, to be corrected; what it says besides.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { Vacancy } from "../../core/vacancy/kept.js"
 * @import { Quote } from "../../core/vacancy/quote.js"
 * @import { Demand, Reading } from "../../core/vacancy/reading.js"
 * @import { Reader } from "./app.js"
 */

import { gap } from "../../core/difference.js";
import { STANDINGS } from "../../core/shown.js";
import { levelName, pageOf } from "../../core/standard.js";
import { aimAt } from "../../core/vacancy/aim.js";
import { asks, stands } from "../../core/vacancy/beside.js";
import { NAME } from "../../core/vacancy/kept.js";
import { button, h } from "../dom.js";

/** @param {Reader} app @param {Vacancy} vacancy @param {Reading} reading */
export function vacancyScreen(app, vacancy, { demands, facts, flags, cut }) {
  const { say, standard } = app;
  let now = vacancy;
  const heading = h("h1", { tabindex: -1 }, vacancy.name);
  const count = h("p", { class: "hint", role: "status" });
  const asked = h("ul", { class: "plain demands" });
  const others = h("ul", { class: "plain demands" });
  const summary = h("summary", {});
  const target = h("div", { class: "keep no-print" });
  const told = h("p", { class: "note", role: "status" });
  const rows = standard.skills.map((skill) => {
    const demand = demands.find(({ skill: id }) => id === skill.id);
    return row(app, skill, demand, () => now.levels[skill.id] ?? 0, (level) => {
      now = app.change({ ...now, levels: { ...now.levels, [skill.id]: level } });
      show();
    });
  });
  const show = () => {
    const all = asks(now).length;
    count.textContent = say(all ? "vacancy.found" : "vacancy.nothing", { n: all });
    summary.textContent = say("vacancy.others", { n: standard.skills.length - all });
    for (const { skill, demand, item, show } of rows) {
      // A row stays where it stands while one works on it.
      const list = demand || now.levels[skill.id] ? asked : others;
      if (item.parentNode !== list && !item.contains(document.activeElement)) list.append(item);
      show();
    }
    aim();
  };
  const aim = () => target.replaceChildren(...targetOf(app, now, told, aim));
  show();
  return h(
    "section",
    { class: "one vacancy" },
    h("p", { class: "no-print" }, h("a", { href: "#" }, say("vacancy.back"))),
    heading,
    count,
    h(
      "p",
      { class: "hint no-print" },
      say(app.hasResult ? "vacancy.check-it" : "vacancy.check-first"),
    ),
    ...cut ? [h("p", { class: "note" }, say("vacancy.cut"))] : [],
    ...flags.length
      ? [h(
        "section",
        { class: "flags", "aria-labelledby": "flags" },
        h("h2", { id: "flags" }, say("vacancy.flags")),
        ...flags.map(({ flag, quotes }) =>
          h(
            "div",
            {},
            h("h3", {}, flag.name),
            ...quotes.map(quoted),
            h("p", {}, flag.why, " ", h("a", { href: flag.to }, say("vacancy.more"))),
          )
        ),
      )]
      : [],
    target,
    told,
    asked,
    h(
      "p",
      { class: "links no-print" },
      h("a", { href: `${standard.cv}${app.address(vacancy)}` }, say("vacancy.cv")),
      h("a", { href: `${standard.interview}${app.address(vacancy)}` }, say("vacancy.interview")),
    ),
    h("div", { class: "folds" }, h("details", {}, summary, others)),
    ...facts.length
      ? [
        h("h2", {}, say("vacancy.facts")),
        h(
          "dl",
          { class: "facts" },
          ...facts.flatMap(({ fact, quotes }) => [
            h("dt", {}, fact.name, " ", h("a", { href: fact.to }, say("vacancy.about"))),
            h("dd", {}, ...quotes.map(quoted)),
          ]),
        ),
      ]
      : [],
    h(
      "div",
      { class: "folds no-print" },
      h(
        "details",
        {},
        h("summary", {}, say("vacancy.text-and-name")),
        h("label", { for: "name" }, say("vacancy.name")),
        h("input", {
          type: "text",
          id: "name",
          value: vacancy.name,
          maxlength: NAME,
          autocomplete: "off",
          change: (event) => {
            const { value } = /** @type {HTMLInputElement} */ (event.target);
            now = app.change({ ...now, name: value.trim() || vacancy.name });
            heading.textContent = now.name;
          },
        }),
        h("div", { class: "pasted" }, vacancy.text),
        button("btn sec sm", say("vacancy.remove"), () => app.remove(now)),
      ),
    ),
    h("p", { class: "note" }, standard.note),
  );
}

/**
 * A competency: the level that is asked, or that it is not asked, and the words that say so.
 *
 * @param {Reader} app
 * @param {Skill} skill
 * @param {Demand | undefined} demand
 * @param {() => number} level
 * @param {(level: number) => void} choose
 */
function row({ say, standard, rated }, skill, demand, level, choose) {
  const id = `level-${skill.id}`;
  const usual = demand?.level ?? skill.targets[standard.usual_target] ?? 1;
  const meaning = h("p", { class: "hint", id: `${id}-text` });
  const page = `${pageOf(standard, skill)}#level`;
  const levels = h("a", { class: "no-print", href: page }, say("vacancy.levels"));
  const stand = h("p", { class: "stand" });
  const select = h(
    "select",
    { id, "aria-describedby": meaning.id, change: () => choose(Number(select.value)) },
    h("option", { value: 0 }, say("vacancy.unasked")),
    ...[1, 2, 3, 4, 5].map((step) => h("option", { value: step }, levelName(standard, step))),
  );
  const toggle = button("btn sec sm no-print", "", () => choose(level() ? 0 : usual));
  const item = h(
    "li",
    {},
    h("h2", {}, h("label", { for: id }, skill.name)),
    ...(demand?.quotes ?? []).map(quoted),
    h("div", { class: "choose" }, select, toggle),
    meaning,
    stand,
  );
  const show = () => {
    const now = level();
    select.value = String(now);
    item.className = now ? "" : "unasked";
    toggle.replaceChildren(
      say(now ? "vacancy.refuse" : "vacancy.ask"),
      h("span", { class: "vh" }, ` ${skill.name}`),
    );
    const by = demand?.raised && now === demand.level
      ? `${say("vacancy.raised", { words: demand.raised })} `
      : "";
    meaning.replaceChildren(...now ? [by, levels] : []);
    const mine = rated[skill.id];
    const standing = stands(mine, now);
    stand.textContent = standing && mine
      ? say("vacancy.mine", {
        level: levelName(standard, mine.level),
        how: say(STANDINGS[standing], { n: gap(mine, now) }),
      })
      : "";
  };
  return { skill, demand, item, show };
}

/** @param {Quote} quote */
const quoted = ({ before, phrase, after }) =>
  h("blockquote", {}, before, h("mark", {}, phrase), after);

/**
 * The vacancy as the target of the check's result, and back.
 *
 * @param {Reader} app
 * @param {Vacancy} vacancy
 * @param {HTMLElement} told
 * @param {() => void} again shows what can be done now
 * @returns {HTMLElement[]}
 */
function targetOf(app, { levels, name }, told, again) {
  const { say, standard, store } = app;
  const to = (/** @type {string} */ words, /** @type {string} */ look) =>
    h("a", { class: `btn ${look}`, href: standard.check }, words);
  const found = store.aim();
  if (!app.hasResult || found.kind === "none") return [to(say("vacancy.do-check"), "")];
  if (found.kind !== "aim") {
    told.textContent = say("vacancy.invited");
    return [to(say("vacancy.to-result"), "sec")];
  }
  const before = found.aim;
  const wanted = aimAt(levels);
  const isNow = before.target === wanted.target &&
    standard.skills.every(({ id }) => (before.levels[id] ?? 0) === (levels[id] ?? 0));
  if (isNow) return [to(say("vacancy.to-result"), "")];
  const aim = button("btn", say("vacancy.aim"), () => {
    const kept = store.setAim(wanted);
    told.replaceChildren(say(kept ? "vacancy.aimed" : "vacancy.not-kept", { name }));
    if (kept) {
      told.append(
        " ",
        button("link", say("vacancy.undo"), () => {
          store.setAim(before);
          told.textContent = say("vacancy.undone");
          again();
        }),
      );
    }
    again();
  });
  if (!asks({ levels }).length) aim.disabled = true;
  return [aim];
}
