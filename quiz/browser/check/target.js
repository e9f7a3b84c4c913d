/** The position that a result is set against. @import { App } from "./app.js" */

import { OWN, setLevels, setTarget } from "../../core/attempt.js";
import { ANY, inKind, kindOf, levelsOf, ofKind, wanted } from "../../core/target.js";
import { button, h } from "../dom.js";

/**
 * @param {Pick<App, "attempt" | "standard" | "say">} app
 * @returns {{id: string, name: string} | undefined} the target that was chosen, as it is called
 */
export function chosenTarget({ attempt, standard, say }) {
  if (attempt.target === OWN) return { id: OWN, name: say("own.name") };
  return standard.targets.find(({ id }) => id === attempt.target);
}

/**
 * The result is set against another target by one press; everything else stays, the kind too.
 *
 * @param {App} app
 */
export function targetSwitch(app) {
  const { say, standard, attempt } = app;
  const own = { id: OWN, position: OWN, name: say("own.choice"), meaning: say("own.meaning") };
  const chosen = standard.targets.find(({ id }) => id === attempt.target) ?? own;
  const all = [...ofKind(standard, ANY), own];
  const choices = all.map(({ id, name }) => {
    const pick = () => {
      app.change(choose(app, inKind(standard, id, kindOf(standard, attempt.target))));
      if (id === OWN) app.go({ at: "levels" });
      else app.refresh(`target-${id}`);
    };
    const choice = button("choice", name, pick);
    choice.id = `target-${id}`;
    choice.setAttribute("aria-pressed", String(id === chosen.position));
    return choice;
  });
  const unasked = standard.skills.filter((skill) =>
    attempt.target === OWN && !wanted(attempt, standard, skill, OWN)
  ).map(({ name }) => name);
  const meaning = all.find(({ id }) => id === chosen.position)?.meaning ?? "";
  return h(
    "div",
    { class: "targets no-print", role: "group", "aria-label": say("target.title") },
    h("p", {}, say("target.text", { meaning }), " ", vacancyLink(app)),
    h("div", { class: "choices" }, ...choices),
    ...unasked.length ? [h("p", {}, say("target.unasked", { names: unasked.join(", ") }))] : [],
    chosen !== own && kinds(app, chosen.id),
  );
}

/** The same position in another kind of the profession. @param {App} app @param {string} target */
function kinds(app, target) {
  const { say, standard } = app;
  if (!standard.kinds.length) return false;
  const any = { id: ANY, name: say("target.any-kind") };
  const now = kindOf(standard, target);
  const select = h(
    "select",
    {
      id: "kind",
      change: () => {
        app.change(setTarget(app.attempt, inKind(standard, target, select.value)));
        app.refresh(select.id);
      },
    },
    ...[any, ...standard.kinds].map(({ id, name }) =>
      h("option", { value: id, selected: id === now }, name)
    ),
  );
  const name = standard.profession.short_name;
  return h(
    "p",
    { class: "base" },
    h("label", { for: select.id }, say("target.kind", { name })),
    select,
  );
}

/** The way to read a vacancy, where there are words for that. @param {App} app */
export const vacancyLink = ({ say, standard }) =>
  standard.vacancies ? h("a", { href: standard.vacancies }, say("target.vacancy")) : "";

/**
 * One's own target begins with the levels of a position: the one chosen before, else the lowest.
 *
 * @param {App} app
 * @param {string} target
 */
function choose({ attempt, standard }, target) {
  if (target !== OWN) return setTarget(attempt, target);
  const position = standard.targets.find(({ id }) => id === attempt.target) ?? standard.targets[0];
  return setLevels(attempt, { ...levelsOf(standard, position?.id ?? ""), ...attempt.levels });
}
