/**
 * A role play: the player's screen, which hides what the partner knows until both are done, and the
 * partner's sheet, on paper or on a phone of their own.
 *
 * @import { Bargain, Play } from "../../core/roleplay.js"
 * @import { RolePlays } from "./app.js"
 */

import { whatsappTo } from "../../core/address.js";
import { amountText, PARTNER, room } from "../../core/roleplay.js";
import { copyable } from "../copy.js";
import { button, h } from "../dom.js";
import { qr } from "../qr.js";
import { sheet } from "../sheet.js";
import { timerBlock } from "../timer.js";

/** @param {RolePlays} app @param {Play} play */
export function playScreen(app, play) {
  const { say } = app;
  const { you, bargains, minutes } = play;
  const after = h("section", { class: "told", hidden: true, "aria-labelledby": "told" });
  const done = button("btn done", say("play.done"), () => {
    const head = h("h2", { tabindex: -1, id: "told" }, say("play.look"));
    after.replaceChildren(head, ...together(app, play));
    after.hidden = false;
    done.hidden = true;
    app.settle(after);
    head.focus();
  });
  return h(
    "section",
    { class: "one play" },
    h(
      "div",
      { class: "no-print" },
      h("p", { class: "back" }, h("a", { href: "#" }, say("play.back"))),
      h("h1", { tabindex: -1 }, play.title),
      h("p", { class: "hint" }, say("play.minutes", { n: minutes }), " ", play.setting),
      h("h2", {}, say("play.partner")),
      h("p", { class: "hint" }, say("play.send-text")),
      ...sending(app, play),
      h("h2", {}, say("play.yours")),
      h("p", {}, you.role),
      list([you.goal], say("play.goal"), "h3"),
      list(you.facts, say("play.know"), "h3"),
      bounds(app, bargains, "you"),
      h("h2", {}, say("play.now")),
      timerBlock(app, [minutes]).block,
      h("div", { class: "keep" }, done),
      after,
    ),
    h("div", { class: "only-print" }, ...partnerSheet(app, play, "h1")),
  );
}

/** What the partner gets: nothing but their sheet. @param {RolePlays} app @param {Play} play */
export function partnerScreen(app, play) {
  const { say } = app;
  return h(
    "section",
    { class: "one play" },
    ...partnerSheet(app, play, "h1"),
    h(
      "div",
      { class: "keep no-print" },
      button("btn sec sm", say("play.print"), () => print()),
    ),
    h("p", { class: "note no-print" }, h("a", { href: app.standard.alone }, say("play.own"))),
  );
}

/** @param {RolePlays} app @param {Play} play @param {"h1" | "h3"} head */
function partnerSheet(app, { title, setting, minutes, partner, bargains, look }, head) {
  const { say } = app;
  const part = head === "h1" ? "h2" : "h4";
  return [
    h(head, head === "h1" ? { tabindex: -1 } : {}, say("play.sheet", { title })),
    ...head === "h1"
      ? [
        h("p", { class: "secret" }, say("play.secret", { n: minutes })),
        h("p", {}, setting),
      ]
      : [],
    h("p", {}, partner.role),
    h("p", { class: "opening" }, say("play.opening", { words: partner.opening })),
    list(partner.wants, say("play.wants"), part),
    list(partner.facts, say("play.acts"), part),
    bounds(app, bargains, "partner"),
    h(part, { class: "part" }, say("play.reveals")),
    h(
      "dl",
      { class: "pairs" },
      ...partner.reveals.flatMap(({ asked, says }) => [
        h("dt", {}, say("play.asked", { asked })),
        h("dd", {}, says),
      ]),
    ),
    head === "h1" && list(look, say("play.after"), part),
  ];
}

/** What both talk of when they are done. @param {RolePlays} app @param {Play} play */
function together(app, play) {
  const { say, standard } = app;
  const amount = (/** @type {number} */ n, /** @type {Bargain} */ { unit }) =>
    amountText(n, unit, standard.language);
  return [
    h("ul", { class: "list" }, ...play.look.map((each) => h("li", {}, each))),
    ...play.bargains.map((bargain) => {
      const [from, to] = room(bargain).map((n) => amount(n, bargain));
      return h("p", {}, say("play.room", { name: bargain.name, from: from ?? "", to: to ?? "" }));
    }),
    h(
      "p",
      { class: "links" },
      say("play.levels"),
      " ",
      ...play.skills.flatMap((id, place) => [
        place > 0 && ", ",
        h("a", { href: `${standard.pages}${id}/#level` }, standard.names[id] ?? id),
      ]),
    ),
    h("div", { class: "both" }, ...partnerSheet(app, play, "h3")),
  ];
}

/** The partner's sheet on its way: by link, by picture, on paper. @param {RolePlays} app @param {Play} play */
function sending(app, { id }) {
  const { say, standard } = app;
  const url = `${standard.url}#${PARTNER}${id}`;
  const words = say("play.message", { link: url });
  const { block, set } = copyable(
    app,
    "partner-link",
    say("play.link"),
    say("share.copy"),
    h("a", {
      class: "btn sec sm",
      href: whatsappTo(words),
      target: "_blank",
      rel: "noreferrer",
    }, say("share.whatsapp")),
    ...sheet(say("share.send"), () => ({ url })),
    button("btn sec sm", say("play.print"), () => print()),
  );
  set(url);
  return [
    block,
    h(
      "figure",
      { class: "picture" },
      qr(url, say("play.qr")),
      h("figcaption", { class: "hint" }, say("qr.hint")),
    ),
  ];
}

/** One side's bounds. @param {RolePlays} app @param {Bargain[]} bargains @param {"you" | "partner"} side */
function bounds({ say, standard }, bargains, side) {
  if (!bargains.length) return null;
  return h(
    "dl",
    { class: "pairs" },
    ...bargains.flatMap((bargain) => {
      const amount = (/** @type {number} */ n) => amountText(n, bargain.unit, standard.language);
      const { opens, limit } = bargain[side];
      return [
        h("dt", {}, bargain.name),
        h("dd", {}, say("play.bounds", { opens: amount(opens), limit: amount(limit) })),
      ];
    }),
  );
}

/**
 * @param {string[]} items
 * @param {string} words above them
 * @param {"h2" | "h3" | "h4"} head
 */
const list = (items, words, head) =>
  h(
    "div",
    {},
    h(head, { class: "part" }, words),
    items.length > 1
      ? h("ul", { class: "list" }, ...items.map((each) => h("li", {}, each)))
      : h("p", {}, items[0]),
  );
