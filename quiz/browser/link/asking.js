/**
 * The reader asks somebody who knows their work for an opinion: of which competencies, in whose name,
 * and the message with the link. Nothing of the reader's own levels goes along.
 *
 * @import { Opener } from "./opener.js"
 * @import { SharedResult } from "../../core/code/shared.js"
 * @import { Reason } from "../../core/opinion.js"
 */

import { leads, LONGEST_LABEL, mailLink, tidyLabel, whatsappLink } from "../../core/address.js";
import { writeInvitation } from "../../core/code/invitation.js";
import { tidy } from "../../core/code/name.js";
import { minutesOf } from "../../core/draft.js";
import { lengthOf } from "../../core/length.js";
import { MOST, proposed, requestFor } from "../../core/opinion.js";
import { shownRows } from "../../core/shown.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { limit } from "../limit.js";
import { qr } from "../qr.js";
import { sheet } from "../sheet.js";
import { asks } from "./asked.js";
import { back } from "./send.js";

/** @type {Record<Reason, string>} */
const REASONS = { decisive: "ask.decisive", strongest: "ask.strongest", unsure: "ask.unsure" };

/** @param {Opener} opener @param {SharedResult} result the reader's own */
export function askingScreen(opener, result) {
  const { say, standard } = opener;
  const rows = shownRows(result, standard).filter(({ state }) => state !== "unasked");
  const first = proposed(rows, standard);
  const id = asks(standard);
  const box = (/** @type {string} */ skill, /** @type {string} */ reason, checked = false) => {
    const name = standard.skills.find((other) => other.id === skill)?.name ?? "";
    const input = h("input", { type: "checkbox", name: "skill", value: skill, checked });
    return h(
      "label",
      { class: "tick" },
      input,
      h("span", {}, name, reason && h("small", {}, reason)),
    );
  };
  const others = rows.filter(({ skill }) => first.every((each) => each.skill !== skill.id));
  const boxes = h(
    "fieldset",
    {},
    h("legend", {}, h("h2", {}, say("ask.skills"))),
    h("p", { class: "hint", id: "ask-most" }, say("ask.most")),
    ...first.map(({ skill, reason }) => box(skill, say(REASONS[reason]), true)),
    others.length > 0 &&
      h(
        "div",
        { class: "folds" },
        h(
          "details",
          {},
          h("summary", {}, say("ask.others")),
          ...others.map(({ skill }) => box(skill.id, "")),
        ),
      ),
  );
  const name = h("input", {
    id: "ask-name",
    type: "text",
    autocomplete: "off",
    "aria-describedby": "ask-name-hint",
  });
  const more = limit(opener, name, LONGEST_LABEL, {
    beyond: "limit.link",
    count: (typed) => lengthOf(tidy(typed, Infinity)),
  });
  const wrong = h("p", { class: "error", role: "status" });
  const whatsapp = h(
    "a",
    { class: "btn sec sm", target: "_blank", rel: "noreferrer" },
    say("share.whatsapp"),
  );
  const email = h("a", { class: "btn sec sm", rel: "noreferrer" }, say("share.email"));
  let text = "";
  const ways = [whatsapp, email, ...sheet(say("share.send"), () => ({ text }))];
  const { block, set } = copyable(
    opener,
    "ask-message",
    say("invite.message"),
    say("invite.copy"),
    ...ways,
  );
  const figure = h("figure", { class: "picture" });
  const ready = h("div", { class: "pair" }, block, figure);
  const show = () => {
    const all = [...boxes.querySelectorAll("input")];
    const skills = all.filter(({ checked }) => checked).map(({ value }) => value);
    // What is full takes no more, and says so above.
    for (const input of all) input.disabled = !input.checked && skills.length >= MOST;
    const problem = skills.length
      ? leads(name.value) && "invite.label-leads"
      : "invite.skills-missing";
    wrong.textContent = problem ? say(problem) : "";
    wrong.hidden = !problem;
    ready.hidden = Boolean(problem);
    if (problem) return;
    const request = requestFor(standard, id, skills, tidyLabel(name.value));
    const link = `${standard.opener.invitation}?pendapat#${writeInvitation(standard, request)}`;
    const profession = standard.profession.name;
    const fields = {
      name: profession,
      n: skills.length,
      minutes: minutesOf(standard, request),
      link,
    };
    text = say("ask.message", fields);
    set(text);
    whatsapp.href = whatsappLink(text);
    email.href = mailLink(say("ask.subject", { name: profession }), text);
    figure.replaceChildren(
      qr(link, say("ask.qr")),
      h("figcaption", { class: "hint" }, say("qr.hint")),
    );
  };
  const form = h(
    "form",
    { class: "share", autocomplete: "off", input: show, submit: (event) => event.preventDefault() },
    boxes,
    h("label", { for: name.id }, say("ask.name")),
    h("p", { class: "hint", id: "ask-name-hint" }, say("ask.name-hint")),
    name,
    ...more.nodes,
    wrong,
    ready,
    h("p", { class: "note" }, say("ask.contains")),
    back(opener),
  );
  show();
  return h(
    "section",
    { class: "one" },
    h("h1", { tabindex: -1 }, say("ask.opinion")),
    h("p", { class: "hint" }, say("ask.text")),
    form,
  );
}
