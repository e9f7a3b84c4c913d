/**
 * The reader's own result as a picture, drawn here: the reader chooses what is on it, sees it, and saves
 * it, or keeps it by pressing and holding it where a browser saves nothing.
 *
 * @import { Opener } from "./opener.js"
 * @import { SharedResult } from "../../core/code/shared.js"
 * @import { Choice } from "../../core/poster.js"
 */

import { tidy } from "../../core/code/name.js";
import { lengthOf } from "../../core/length.js";
import { inWords, poster } from "../../core/poster.js";
import { targetName } from "../codes.js";
import { button, h } from "../dom.js";
import { download } from "../download.js";
import { limit } from "../limit.js";
import { sheet } from "../sheet.js";
import { wayOn } from "../way-on.js";
import { drawn, isReadable, light, SIZE } from "./drawing.js";
import { CHECK } from "./places.js";
import { back } from "./send.js";

const LONGEST = 60;
const TYPE = "image/png";

/** @param {Opener} opener @param {SharedResult} result the reader's own */
export function pictureScreen(opener, result) {
  const { say, standard } = opener;
  const file = `${say("poster.file", { name: standard.profession.name })}.png`;
  const tick = (/** @type {keyof Choice} */ id, /** @type {string} */ words) => {
    const input = h("input", { type: "checkbox", name: id, checked: true });
    return h("label", { class: "tick" }, input, h("span", {}, words));
  };
  const boxes = h(
    "fieldset",
    {},
    h("legend", {}, h("h2", {}, say("poster.choose"))),
    h("p", { class: "hint" }, say("poster.always")),
    tick("strengths", say("open.strengths")),
    tick("all", say("poster.all")),
    result.finished !== null && tick("date", say("poster.date")),
    tick("address", say("poster.address")),
  );
  const name = h("input", {
    id: "poster-name",
    type: "text",
    autocomplete: "off",
    "aria-describedby": "poster-name-hint",
  });
  const more = limit(opener, name, LONGEST, {
    beyond: "limit.over",
    count: (typed) => lengthOf(tidy(typed, Infinity)),
  });
  const picture = h("img", { class: "poster", width: SIZE, height: SIZE });
  const { block, offer } = wayOn(opener, "way");
  const { host, pathname } = new URL(CHECK, standard.opener.progress);
  const target = targetName(opener, result.target);
  const words = { say, target, address: (host + pathname).replace(/\/$/, "") };
  const key = { likely: say("verdict.likely"), target: say("chart.target") };
  const look = light();
  let text = "";
  const show = () => {
    const ticked = (/** @type {string} */ id) =>
      Boolean(boxes.querySelector(`[name=${id}]:checked`));
    const choice = {
      strengths: ticked("strengths"),
      all: ticked("all"),
      date: ticked("date"),
      address: ticked("address"),
      name: tidy(name.value, LONGEST),
    };
    const said = poster(result, standard, words, choice);
    text = inWords(said, say).join("\n");
    picture.alt = text;
    const canvas = drawn(said, look, key);
    if (isReadable(canvas)) {
      picture.src = canvas.toDataURL(TYPE);
      return;
    }
    canvas.className = "poster";
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", text);
    figure.replaceChildren(canvas, h("figcaption", { class: "hint" }, say("poster.screenshot")));
    ways.hidden = true;
  };
  let waiting = false;
  // What was typed is seen before it is drawn; of several letters in a hurry the last is.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        waiting = false;
        show();
      })
    );
  };
  const bytes = () => {
    if (waiting) show();
    const data = atob(picture.src.slice(picture.src.indexOf(",") + 1));
    return Uint8Array.from(data, (character) => character.charCodeAt(0));
  };
  const save = () => {
    download(file, new Blob([bytes()], { type: TYPE }));
    offer(text);
  };
  const files = () => ({ files: [new File([bytes()], file, { type: TYPE })] });
  const figure = h("figure", {}, picture, h("figcaption", { class: "hint" }, say("poster.hold")));
  const ways = h("div", { class: "keep" }, button("btn sm", say("poster.save"), save));
  show();
  const takes = typeof navigator.canShare === "function" && navigator.canShare(files());
  if (takes) ways.append(...sheet(say("share.send"), files));
  const form = h(
    "form",
    { class: "share", autocomplete: "off", input: soon, submit: (event) => event.preventDefault() },
    h(
      "div",
      { class: "pair" },
      h(
        "div",
        {},
        boxes,
        h("label", { for: name.id }, say("poster.name")),
        h("p", { class: "hint", id: "poster-name-hint" }, say("poster.name-hint")),
        name,
        ...more.nodes,
      ),
      figure,
    ),
    ways,
    block,
    h("p", { class: "note" }, say("poster.here")),
    back(opener),
  );
  return h(
    "section",
    { class: "one wider" },
    h("h1", { tabindex: -1 }, say("poster.title")),
    h("p", { class: "hint" }, say("poster.text")),
    form,
  );
}
