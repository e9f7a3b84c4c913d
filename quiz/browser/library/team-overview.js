/**
 * A group for management, as a picture and as one page: counts, and nobody's name. A page fetches this
 * once somebody wants one.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Bar } from "../../core/team/overview.js"
 * @import { Row } from "../../core/team/summary.js"
 * @import { Look } from "../link/drawing.js"
 */

import { overview } from "../../core/team/overview.js";
import { h, svg } from "../dom.js";
import { grid } from "../table.js";
import { blank, footer, header, isReadable, light, Sheet, SIZE, WIDE } from "../link/drawing.js";
import { say } from "./words.js";

/** @typedef {"reached" | "within" | "below"} Part */

/** @type {Record<Part, "acc" | "edge" | "ink">} */
const COLOURS = { reached: "acc", within: "edge", below: "ink" };
const PARTS = /** @type {Part[]} */ (Object.keys(COLOURS));
/** @type {Record<Part, string>} */
const WORDS = { reached: "team.sum-there", within: "team.within", below: "team.below" };

/** @typedef {{title: string, facts: string}} Told what the page says of the group, without names */

/** @param {Bar} bar @returns {string} */
const counts = ({ compared, reached, within, below }) =>
  compared ? `${reached} · ${within} · ${below}` : say("team.sum-few");

/**
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {Told} told
 * @returns {Promise<{file: Blob | null, text: string, shown: HTMLElement}>} `text`: the same in words;
 *   without a file, because the browser gives noise for what was drawn, the picture itself is shown
 */
export async function picture(standard, rows, told) {
  const { canvas, text } = drawn(standard, rows, told);
  if (!isReadable(canvas)) {
    canvas.className = "poster";
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", text);
    return {
      file: null,
      text,
      shown: h("figure", {}, canvas, h("figcaption", {}, say("poster.screenshot"))),
    };
  }
  /** @type {Blob | null} */
  const file = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const src = canvas.toDataURL("image/png");
  const image = h("img", { class: "poster", width: SIZE, height: SIZE, alt: text, src });
  return { file, text, shown: h("figure", {}, image, h("figcaption", {}, say("poster.hold"))) };
}

/**
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {Told} told
 * @returns {{canvas: HTMLCanvasElement, text: string}} `text`: the same in words
 */
function drawn(standard, rows, { title, facts }) {
  const said = overview(standard, rows, say);
  const look = light();
  const { canvas, context } = blank(look);
  const foot = [say("poster.unverified"), `${standard.site} · ${standard.url}`];
  const head = new Sheet(context, look, 1);
  header(head, standard);
  const end = new Sheet(context, look, 1);
  footer(end, { foot });
  const room = WIDE - head.down - end.down;
  let scale = 1.2;
  const laid = () => {
    const sheet = new Sheet(context, look, scale);
    sheet.down = sheet.write(title, { size: 52, head: true });
    for (const text of [facts, said.reached, said.below]) {
      sheet.skip(8);
      sheet.down = sheet.write(text, { size: 26, colour: text === facts ? "ink2" : "ink" });
    }
    sheet.skip(18);
    legend(sheet);
    for (const bar of said.bars) line(sheet, bar);
    return sheet;
  };
  let body = laid();
  while (body.down > room && scale > .1) {
    scale *= .97;
    body = laid();
  }
  head.paint();
  body.paint(head.down + (room - body.down) / 2);
  end.paint(WIDE - end.down);
  const lines = said.bars.map((bar) => `${bar.name}: ${counts(bar)}`);
  const key = PARTS.map((part) => say(WORDS[part])).join(" · ");
  return {
    canvas,
    text: [title, facts, said.reached, said.below, key, ...lines, ...foot].join("\n"),
  };
}

/** @param {Sheet} sheet */
function legend(sheet) {
  const { scale } = sheet;
  let x = 0;
  for (const part of PARTS) {
    const words = say(WORDS[part]);
    sheet.box(COLOURS[part], x, sheet.down + 7 * scale, 20 * scale, 20 * scale);
    sheet.write(words, { size: 24 }, { x: x + 28 * scale });
    x += sheet.widest([words], 24) + 56 * scale;
  }
  sheet.skip(44);
}

/** @param {Sheet} sheet @param {Bar} bar */
function line(sheet, bar) {
  const { scale } = sheet;
  const [size, top, gap] = [24, sheet.down, 20 * scale];
  const [names, words] = [WIDE * .34, WIDE * .15];
  const width = WIDE - names - words - 2 * gap;
  const below = Math.max(
    sheet.write(bar.name, { size }, { width: names }),
    sheet.write(counts(bar), { size, colour: "ink2", right: true }, {
      x: WIDE - words,
      width: words,
    }),
  );
  let x = names + gap;
  for (const part of bar.compared ? PARTS : []) {
    const wide = bar[part] / bar.compared * width;
    if (wide) sheet.box(COLOURS[part], x, top + 8 * scale, Math.max(wide - 2, 1), 18 * scale);
    x += wide;
  }
  sheet.down = below;
  sheet.skip(2);
}

/**
 * One page of A4, upright.
 *
 * @param {Standard} standard
 * @param {Row[]} rows
 * @param {Told} told
 */
export function page(standard, rows, { title, facts }) {
  const said = overview(standard, rows, say);
  const look = light();
  const heads = [say("team.skill"), ...PARTS.map((part) => say(WORDS[part])), say("team.spread")];
  return h(
    "article",
    { class: "sheet only-print" },
    h("p", {}, `${standard.site} · ${standard.url}`),
    h("h1", {}, title),
    h("p", {}, facts),
    h("p", {}, h("b", {}, said.reached)),
    h("p", {}, h("b", {}, said.below)),
    grid(
      say("team.groups"),
      heads,
      said.bars.map((bar) => [
        bar.name,
        ...PARTS.map((part) => bar.compared ? `${bar[part]}` : say("team.sum-few")),
        stacked(bar, look),
      ]),
    ),
    h("p", {}, say("team.self")),
  );
}

/** @param {Bar} bar @param {Look} look */
function stacked(bar, look) {
  let x = 0;
  const parts = (bar.compared ? PARTS : []).map((part) => {
    const width = bar[part] / bar.compared * 100;
    const rect = svg("rect", { x, y: 0, width, height: 8, fill: look[COLOURS[part]] });
    x += width;
    return rect;
  });
  return svg("svg", { viewBox: "0 0 100 8", "aria-hidden": "true" }, ...parts);
}
