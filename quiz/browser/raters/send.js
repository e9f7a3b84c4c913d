/**
 * What goes back to HR: a text with a link for each person, each under the person's number.
 *
 * @import { Sitting } from "./sitting.js"
 */

import { addressText, mailLink, whatsappLink } from "../../core/address.js";
import { accept, finish, pickAnchor } from "../../core/attempt.js";
import { writeRating } from "../../core/code/rater.js";
import { given, nameOf } from "../../core/ratings.js";
import { minute } from "../clock.js";
import { copyable } from "../copy.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { sheet } from "../sheet.js";
import { grid } from "../table.js";

/** Longer addresses are cut by some programs that they are handed to. */
const LONGEST = 2000;

/** @param {Sitting} sitting */
export function sendScreen(sitting) {
  const { say, standard } = sitting;
  const { invitation, people, store } = sitting.work;
  const some = people.filter((number) => given(invitation, store.person(number)));
  const all = invitation.skills.length;
  const rows = people.map((number) => {
    const found = store.person(number);
    const n = given(invitation, found);
    const seen = Object.values(found.picks).filter((pick) => pick !== "never").length;
    const shown = say("raters.number", { n: number });
    return [
      [nameOf(found), shown].filter(Boolean).join(", "),
      n ? say("raters.so-many-seen", { n, all, seen }) : say("raters.not-sent"),
    ];
  });
  const { name } = standard.profession;
  // A name that the rater typed lets HR see whether the numbers are right.
  const named = h("input", {
    type: "checkbox",
    checked: some.some((number) => store.person(number).name),
    change: () => show(),
  });
  const codes = new Map(some.map((number) => [number, codeOf(sitting, number)]));
  const lines = () =>
    some.map((number) => {
      const typed = named.checked && nameOf(store.person(number));
      const who = typed
        ? `${typed}, ${say("raters.number", { n: number })}`
        : say("raters.number", { n: number });
      return `${who}: ${standard.opener.rating}#${codes.get(number) ?? ""}`;
    });
  const text = () => [say("raters.message", { n: some.length, name }), ...lines()].join("\n");
  const { block, set } = copyable(sitting, "ratings", say("raters.text"), say("raters.copy"));
  const ways = h("div", { class: "keep" });
  const show = () => {
    set(text());
    ways.replaceChildren(
      ...programs(sitting, text()),
      ...sheet(say("share.send"), () => ({ text: text() })),
    );
  };
  show();
  const save = () =>
    download(`${say("raters.file")}.txt`, new Blob([text()], { type: "text/plain;charset=utf-8" }));
  return h(
    "section",
    { class: "one raters" },
    h("h1", { tabindex: -1 }, say("rate.yours")),
    h("p", { class: "said" }, some.length ? say("raters.contains") : say("raters.nothing")),
    h(
      "div",
      { class: "compared" },
      grid(say("rate.yours"), [say("raters.person"), say("raters.given")], rows),
    ),
    some.length > 0 && h(
      "div",
      { class: "share" },
      h("label", { class: "tick" }, named, h("span", {}, say("raters.with-names"))),
      ways,
      block,
      h("div", { class: "keep" }, button("btn sec sm", say("raters.save"), save)),
      h("p", { class: "note" }, say("share.privacy")),
      h("p", { class: "note" }, say("raters.after")),
    ),
    h(
      "div",
      { class: "keep" },
      button("btn sec sm", say("raters.list"), () => sitting.showList()),
    ),
  );
}

/** @param {Sitting} sitting @param {number} number @returns {string} the rating of one person */
function codeOf({ standard, work: { invitation, store } }, number) {
  const now = minute();
  const begun = accept(standard, { ...invitation, person: number }, 0);
  const { picks } = store.person(number);
  const asked = Object.entries(picks).filter(([skill]) => invitation.skills.includes(skill));
  const rated = asked.reduce(
    (attempt, [skill, pick]) => pickAnchor(attempt, skill, pick, now),
    begun,
  );
  return writeRating(standard, finish(rated, now));
}

/**
 * WhatsApp and e-mail, only the one that the invitation names; none where the text is too long for it.
 *
 * @param {Sitting} sitting
 * @param {string} text
 */
function programs({ say, standard, work: { invitation } }, text) {
  const { by, address } = invitation.to ?? {};
  const shown = { address: invitation.to ? addressText(invitation.to, standard.language) : "" };
  const { name } = standard.profession;
  const ways = /** @type {const} */ ([
    [
      "whatsapp",
      whatsappLink(text, address),
      address ? say("share.whatsapp-to", shown) : say("share.whatsapp"),
    ],
    [
      "email",
      mailLink(say("rate.subject", { name }), text, address),
      address ? say("share.email-to", shown) : say("share.email"),
    ],
  ]);
  return ways.filter(([way, href]) => (!by || by === way) && href.length <= LONGEST).map(
    ([way, href, words]) =>
      h("a", {
        class: by ? "btn" : "btn sec sm",
        rel: "noreferrer",
        href,
        ...(way === "whatsapp" ? { target: "_blank" } : {}),
      }, words),
  );
}
