/**
 * What the choices come to: how often the duties of each profession, by which choices, and what speaks
 * against it.
 *
 * @import { Pair, Side, Tally } from "../../core/choose/reading.js"
 * @import { Choosing, Profession } from "./app.js"
 */

import { reading } from "../../core/choose/reading.js";
import { ask } from "../ask.js";
import { button, h } from "../dom.js";

/** @param {Choosing} app */
export function readingScreen(app) {
  const { say, standard, store } = app;
  const named = standard.professions.map(({ profession }) => profession);
  const found = reading(standard.pairs, named, store.answers);
  const decided = found.tallies.reduce((sum, { chosen }) => sum + chosen.length, 0);
  const undecided = found.both.length + found.neither.length;
  const lead = named.find(({ id }) => id === found.lead);
  const erase = async () => {
    const words = { title: say("choose.erase-title"), text: say("choose.erase-text") };
    if (await ask({ ...words, yes: say("choose.erase-yes"), no: say("ask.no") })) app.erase();
  };
  const title = lead
    ? say("choose.lead", { name: lead.short_name })
    : say(decided ? "choose.even" : "choose.nothing");
  return h(
    "section",
    { class: "one reading" },
    h("h1", { tabindex: -1 }, title),
    decided > 0 && h("p", { class: "counts" }, counts(app, found.tallies)),
    h(
      "p",
      { class: "hint" },
      say(decided ? "choose.chance" : "choose.nothing-text", {
        n: found.chance,
      }),
    ),
    decided > 0 && h("p", { class: "hint" }, standard.limits),
    undecided > 0 &&
      h(
        "p",
        { class: "hint" },
        say("choose.undecided", { both: found.both.length, neither: found.neither.length }),
      ),
    found.open.length > 0 && decided + undecided > 0 &&
      h(
        "p",
        { class: "hint no-print" },
        say("choose.open", { n: found.open.length }),
        " ",
        back(app, found.open[0], say("choose.go-on")),
      ),
    ...(decided ? found.tallies.map((tally) => counted(app, tally)) : []),
    ...undecidedRows(app, say("choose.both-title"), found.both),
    ...undecidedRows(app, say("choose.neither-title"), found.neither),
    h(
      "div",
      { class: "keep no-print" },
      button("btn", say("choose.again"), () => app.change()),
      decided + undecided > 0 && button("btn sec", say("choose.print"), () => print()),
      decided + undecided > 0 &&
        button("btn sec", say("choose.erase"), () => void erase()),
    ),
    h("p", { class: "note" }, standard.note),
  );
}

/** How often the duties of each were chosen. @param {Choosing} app @param {Tally[]} tallies */
function counts({ say, standard: { professions } }, tallies) {
  return tallies.flatMap(({ id, chosen, passed }) => {
    const found = professions.find(({ profession }) => profession.id === id);
    const name = found?.profession.short_name ?? "";
    return say("choose.count", { name, n: chosen.length, all: chosen.length + passed.length });
  }).join(" · ");
}

/** @param {Choosing} app @param {Tally} tally */
function counted(app, { id, chosen, passed }) {
  const { say, standard: { professions } } = app;
  const found = professions.find(({ profession }) => profession.id === id);
  if (!found) return null;
  const { short_name: name } = found.profession;
  const all = chosen.length + passed.length;
  return h(
    "section",
    {},
    h("h2", {}, say("choose.count", { name, n: chosen.length, all })),
    ...duties(app, found, say("choose.chosen"), chosen),
    ...duties(app, found, say("choose.passed"), passed),
    h(
      "p",
      { class: "links no-print" },
      h("a", { href: found.fit }, say("choose.fit"), heard(name)),
      h("a", { href: found.weigh }, say("choose.weigh"), heard(name)),
      h("a", { href: found.check }, say("choose.check"), heard(name)),
    ),
  );
}

/**
 * @param {Choosing} app
 * @param {Profession} profession
 * @param {string} title
 * @param {Tally["chosen"]} rows
 */
function duties(app, profession, title, rows) {
  if (!rows.length) return [];
  return [
    h("h3", {}, title),
    h(
      "ul",
      { class: "plain rows" },
      ...rows.map(({ pair, side }) =>
        h("li", {}, h("p", {}, side.text, ...hard(app, profession, side)), back(app, pair))
      ),
    ),
  ];
}

/** What is hard about a duty. @param {Choosing} app @param {Profession} profession @param {Side} side */
function hard({ say }, profession, side) {
  const found = profession.hard.find(({ id }) => id === side.hard);
  if (!found) return [];
  return [
    h("span", { class: "tx" }, say("choose.hard"), " ", h("a", { href: found.to }, found.title)),
  ];
}

/** @param {Choosing} app @param {string} title @param {Pair[]} pairs */
function undecidedRows(app, title, pairs) {
  if (!pairs.length) return [];
  const rows = pairs.map((pair) =>
    h("li", {}, h("p", {}, `${pair.first.text} · ${pair.second.text}`), back(app, pair))
  );
  return [h("section", {}, h("h2", {}, title), h("ul", { class: "plain rows" }, ...rows))];
}

/** @param {Choosing} app @param {Pair | undefined} pair @param {string} [words] */
function back(app, pair, words = app.say("choose.change")) {
  const place = app.standard.pairs.findIndex((each) => each === pair);
  const what = pair && `${pair.first.text} · ${pair.second.text}`;
  return button("link no-print", words, () => app.change(place), what);
}

/** @param {string} name */
const heard = (name) => h("span", { class: "vh" }, ` ${name}`);
