/**
 * What a reader tells of one competency, with a weak and a strong line of their level beside it, and what
 * becomes of it while they write.
 *
 * @import { Skill } from "../../core/standard.js"
 * @import { Check } from "../../core/cv/checks.js"
 * @import { Evidence } from "../../core/evidence.js"
 * @import { Guide, Teller } from "./app.js"
 */

import { checks, WORDS } from "../../core/cv/checks.js";
import { choices, evidenceOf, LONGEST } from "../../core/evidence.js";
import { levelName, skillOf } from "../../core/standard.js";
import { monthsIn } from "../../core/words.js";
import { today } from "../clock.js";
import { h } from "../dom.js";
import { folded } from "../fold.js";
import { limit } from "../limit.js";
import { piecesOf, shown } from "./paper.js";

/** The first level that there is an example of. */
const FIRST = 2;

/** @type {Record<Check, string>} */
const CHECKS = {
  number: "cv.check-number",
  verb: "cv.check-verb",
  own: "cv.check-own",
  long: "cv.check-long",
};

/** @param {Teller} app @param {Skill} skill */
export function formScreen(app, skill) {
  const { say, standard, store } = app;
  const guide = /** @type {Guide} */ (standard.guides[skill.id]);
  const said = () => evidenceOf(store.evidence, skill.id);
  const made = h("div", { class: "made" });
  const advice = h("ul", { class: "advice" });
  /** @type {Check[]} */
  let advised = [];
  const check = () => checks(said(), standard.words);
  const show = () => {
    const lines = piecesOf(app, [skill.id]);
    made.replaceChildren(
      ...lines.length ? shown(lines) : [h("p", { class: "hint" }, say("cv.line-none"))],
    );
    advice.replaceChildren(
      ...advised.map((each) => h("li", {}, say(CHECKS[each], { n: WORDS }))),
    );
  };
  const keep = (/** @type {Partial<Evidence>} */ parts) => {
    store.keep(skill.id, parts);
    app.warn();
    // While one writes, advice that is taken goes; none is given.
    const now = check();
    advised = advised.filter((each) => now.includes(each));
    show();
  };
  const advise = () => {
    advised = check();
    show();
  };
  advise();
  const { prompts } = guide;
  const next = nextOf(app, skill.id);
  return h(
    "section",
    { class: "tell" },
    h(
      "div",
      { class: "tell-head" },
      h("p", { class: "no-print" }, h("a", { href: app.list }, say("cv.back"))),
      h("h1", { tabindex: -1 }, skill.name),
    ),
    example(app, skill, guide),
    h(
      "form",
      { class: "tell-form no-print", autocomplete: "off", submit: prevent, change: advise },
      ...area(app, skill, "situation", say("cv.ask-situation"), [
        prompts.situation,
        prompts.task,
      ], keep),
      ...area(app, skill, "line", say("cv.ask-action"), [
        say("cv.action-hint"),
        prompts.action,
      ], keep),
      ...area(app, skill, "number", say("cv.ask-number"), [prompts.result], keep),
      ...witness(app, skill, keep),
    ),
    h(
      "section",
      { class: "tell-made", "aria-labelledby": "made" },
      h("h2", { id: "made" }, say("cv.made")),
      h("div", { class: "no-print", role: "status" }, advice),
      made,
      h(
        "div",
        { class: "keep no-print" },
        h("a", { class: "btn", href: app.list }, say("cv.done")),
        h(
          "a",
          { class: "btn sec", href: `${standard.interview}#${skill.id}` },
          say("cv.interview"),
        ),
        next && h(
          "a",
          { class: "btn sec", href: `#${next}` },
          say("cv.next", { name: skillOf(standard, next).name }),
        ),
      ),
      h("p", { class: "note no-print" }, say("cv.private")),
    ),
  );
}

/** @param {Event} event */
const prevent = (event) => event.preventDefault();

/** The next one that nothing is told of. @param {Teller} app @param {string} id */
function nextOf({ order: { first, rest }, store }, id) {
  const all = [...first, ...rest];
  const at = all.indexOf(id);
  return [...all.slice(at + 1), ...all.slice(0, at)]
    .find((each) => !evidenceOf(store.evidence, each).line);
}

/**
 * The weak and the strong line of somebody at the reader's level.
 *
 * @param {Teller} app
 * @param {Skill} skill
 * @param {Guide} guide
 */
function example({ say, standard, rated }, { id }, { lines, star }) {
  const level = rated[id]?.level;
  const shown = Math.max(level ?? FIRST, FIRST);
  const line = lines[shown - FIRST];
  return h(
    "aside",
    { class: "tell-example no-print", "aria-labelledby": "example" },
    h("h2", { id: "example" }, say("cv.example", { level: levelName(standard, shown) })),
    level !== shown && h("p", { class: "hint" }, say(level ? "cv.beginner" : "cv.no-level")),
    line && h(
      "dl",
      { class: "pair" },
      h("div", {}, h("dt", {}, say("cv.weak")), " ", h("dd", {}, h("s", {}, line.weak))),
      h(
        "div",
        {},
        h("dt", {}, say("cv.strong")),
        " ",
        h("dd", {}, line.line, h("small", {}, ` ${line.experience}`)),
      ),
    ),
    h(
      "div",
      { class: "folds" },
      folded(say("cv.star"), () => [
        h("p", { class: "hint" }, star.experience),
        h("p", {}, star.answer),
      ]),
    ),
    h("p", { class: "note" }, say("cv.invented")),
  );
}

/**
 * @param {Teller} app
 * @param {Skill} skill
 * @param {"situation" | "line" | "number"} part
 * @param {string} label
 * @param {string[]} hints
 * @param {(parts: Partial<Evidence>) => void} keep
 */
function area(app, skill, part, label, hints, keep) {
  const field = h("textarea", {
    id: part,
    rows: part === "number" ? 2 : 3,
    "aria-describedby": `${part}-hint`,
    input: () => keep({ [part]: kept.text() }),
  });
  field.value = evidenceOf(app.store.evidence, skill.id)[part] ?? "";
  const kept = limit(app, field, LONGEST[part]);
  return [
    h("label", { for: part }, label),
    h("p", { class: "hint", id: `${part}-hint` }, hints.join(" ")),
    field,
    ...kept.nodes,
  ];
}

/**
 * Who saw it, and when it was last.
 *
 * @param {Teller} app
 * @param {Skill} skill
 * @param {(parts: Partial<Evidence>) => void} keep
 */
function witness(app, skill, keep) {
  const { say, standard, store } = app;
  const said = evidenceOf(store.evidence, skill.id);
  const month = monthsIn(standard.language, "short");
  const who = h("input", {
    id: "who",
    type: "text",
    autocomplete: "off",
    "aria-describedby": "who-hint",
    input: () => keep({ who: kept.text() }),
  });
  who.value = said.who;
  const kept = limit(app, who, LONGEST.who);
  const when = h(
    "select",
    { id: "when", change: () => keep({ when: when.value }) },
    h("option", { value: "" }, say("evidence.when-open")),
    ...choices(today(), said.when).map((value) => h("option", { value }, month(value))),
  );
  when.value = said.when;
  return [
    h("label", { for: "who" }, say("evidence.who")),
    h("p", { class: "hint", id: "who-hint" }, say("evidence.who-hint")),
    who,
    ...kept.nodes,
    h("label", { for: "when" }, say("evidence.when")),
    when,
  ];
}
