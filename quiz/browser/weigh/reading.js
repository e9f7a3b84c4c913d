/**
 * What the answers come to: how many of each, what there is to ask, and where something is lighter.
 *
 * @import { Item } from "../../core/weigh/reading.js"
 * @import { Weighing } from "./app.js"
 */

import { answered, near, reading } from "../../core/weigh/reading.js";
import { ask } from "../ask.js";
import { copyable } from "../copy.js";
import { button, h } from "../dom.js";

/** @param {Weighing} app */
export function readingScreen(app) {
  const { say, standard, store } = app;
  const found = reading(standard.items, store.answers);
  const groups = [
    { n: found.fits.length, what: say("weigh.n-fits") },
    { n: found.think.length, what: say("weigh.n-think") },
    { n: found.ask.length, what: say("weigh.n-ask") },
  ].filter(({ n }) => n);
  const parts = groups.map((group, place) => say(place ? "weigh.next" : "weigh.first", group));
  const erase = async () => {
    const words = { title: say("weigh.erase-title"), text: say("weigh.erase-text") };
    if (await ask({ ...words, yes: say("weigh.erase-yes"), no: say("ask.no") })) app.erase();
  };
  const nothing = answered(found) === 0;
  return h(
    "section",
    { class: "one reading" },
    h("h1", { tabindex: -1 }, nothing ? say("weigh.nothing") : parts.join(", ")),
    h("p", { class: "hint" }, nothing ? say("weigh.nothing-text") : standard.limits),
    found.open.length > 0 && !nothing &&
      h(
        "p",
        { class: "hint no-print" },
        say("weigh.n-open", { n: found.open.length }),
        " ",
        back(app, found.open[0], say("weigh.go-on")),
      ),
    found.think.length > 0 &&
      h(
        "section",
        {},
        h("h2", {}, say("weigh.think-title")),
        h("p", { class: "hint" }, say("weigh.think-text")),
        h(
          "ul",
          { class: "plain rows" },
          ...found.think.map((item) => row(app, item, say("weigh.read"))),
        ),
      ),
    found.ask.length > 0 && asking(app, found.ask),
    found.fits.length > 0 &&
      h(
        "section",
        {},
        h("h2", {}, say("weigh.fits-title")),
        h("ul", { class: "plain rows" }, ...found.fits.map((item) => row(app, item))),
      ),
    found.think.length > 0 && elsewhere(app, found.think),
    h(
      "div",
      { class: "keep no-print" },
      h("a", { class: "btn", href: `${standard.fit}#daftar-periksa` }, say("weigh.checklist")),
      h("a", { class: "btn sec", href: standard.check }, say("weigh.check")),
    ),
    h(
      "div",
      { class: "keep no-print" },
      button("btn sec sm", say("weigh.change"), () => app.change()),
      !nothing && button("btn sec sm", say("weigh.print"), () => print()),
      !nothing && button("btn sec sm", say("weigh.erase"), () => void erase()),
    ),
    h("p", { class: "note" }, standard.note),
  );
}

/** Neighbouring work where what wants thinking over is lighter. @param {Weighing} app @param {Item[]} heavy */
function elsewhere({ say, standard }, heavy) {
  return h(
    "section",
    {},
    h("h2", {}, say("weigh.near-title")),
    h("p", { class: "hint" }, say("weigh.near-text")),
    h(
      "ul",
      { class: "plain near" },
      ...near(standard.neighbours, heavy).map((
        { neighbour: { name, does, instead, to }, lighter },
      ) =>
        h(
          "li",
          {},
          h("h3", {}, name),
          h("p", {}, does),
          h(
            "dl",
            {},
            h("dt", {}, say("weigh.lighter")),
            ...lighter.map(({ item, why }) => h("dd", {}, h("b", {}, `${item.title}: `), why)),
            h("dt", {}, say("weigh.instead")),
            h("dd", {}, instead),
          ),
          to && h("p", { class: "no-print" }, h("a", { href: to }, say("weigh.more", { name }))),
        )
      ),
    ),
  );
}

/** @param {Weighing} app @param {Item[]} unsure */
function asking(app, unsure) {
  const { say } = app;
  const { block, set } = copyable(app, "ask-text", say("weigh.copy-label"), say("weigh.copy"));
  set(unsure.map(({ question }) => `- ${question}`).join("\n"));
  block.classList.add("no-print");
  const questions = unsure.map((item) =>
    h("li", {}, h("h3", {}, item.title), h("p", {}, item.question), back(app, item))
  );
  return h(
    "section",
    {},
    h("h2", {}, say("weigh.ask-title")),
    h("ul", { class: "plain" }, ...questions),
    block,
  );
}

/** @param {Weighing} app @param {Item} item @param {string} [reading] the words of a link to more of it */
function row(app, item, reading) {
  return h(
    "li",
    {},
    h("h3", {}, item.title),
    h(
      "p",
      { class: "links no-print" },
      reading && h("a", { href: item.to }, reading, heard(item)),
      back(app, item),
    ),
  );
}

/** @param {Weighing} app @param {Item | undefined} item @param {string} [words] */
function back(app, item, words = app.say("weigh.change-one")) {
  const place = app.standard.items.findIndex((each) => each === item);
  return button("link no-print", words, () => app.change(place), item?.title);
}

/** @param {Item} item */
const heard = ({ title }) => h("span", { class: "vh" }, ` ${title}`);
