/**
 * A competency against its target: five segments filled up to the level, a bracket under the
 * likely levels, a tick at the target. The words beside it and the table below say the same.
 *
 * @import { Spoken } from "./codes.js"
 *
 * @typedef {object} Bar
 * @property {string} name
 * @property {number | null} level
 * @property {{lowest: number, highest: number} | null} likely null: not known
 * @property {number | null} target null: there is none
 * @property {string} words
 * @property {"" | "inside" | "short"} emphasis whether the target is missed, and by how much
 */

import { h, svg } from "./dom.js";

const LEVELS = [1, 2, 3, 4, 5];

/**
 * The forms of a bar in pixels from its top: where the segments begin and how high they are, where
 * the bracket lies, and the tick.
 */
const LARGE = { top: 11, height: 12, bracket: 30, tick: "M-1.5 6V27H1.5V6L5 1H-5Z" };
export const SMALL = { top: 6, height: 8, bracket: 19, tick: "M-1.5 4V17H1.5V4L4.5 0H-4.5Z" };

/** @param {{standing: import("../core/difference.js").Standing | null}} row @returns {Bar["emphasis"]} */
export const emphasis = ({ standing }) =>
  standing === "below" ? "short" : standing === "within" ? "inside" : "";

/** @param {Pick<Spoken, "say">} app @param {Bar[]} entries */
export function bars(app, entries) {
  const rows = entries.map((entry) =>
    h(
      "li",
      {},
      h("span", { class: "nm" }, entry.name),
      h("span", { class: "vh" }, numbers(app, entry)),
      bar(entry),
      h("span", { class: `sx ${entry.emphasis}` }, entry.words),
    )
  );
  return h("ul", { class: "bars" }, ...rows);
}

/**
 * What is drawn of level and target, as "Level 2, Target 5."
 *
 * @param {Pick<Spoken, "say">} app
 * @param {Pick<Bar, "level" | "target">} entry
 */
export function numbers({ say }, { level, target }) {
  const parts = [
    level && `${say("table.level")} ${level}`,
    target && `${say("table.target")} ${target}`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/**
 * What the forms in the chart mean.
 *
 * @param {Pick<Spoken, "say">} app
 * @param {{level?: string, likely?: string | false}} [words] of the fill, and of the brackets where
 *   there are any
 */
export function legend(
  { say },
  { level: filled = say("chart.level"), likely = say("chart.likely") } = {},
) {
  return h(
    "ul",
    { class: "key", "aria-hidden": "true" },
    h("li", {}, picture(26, 17, level("0", 26)), filled),
    likely && h("li", {}, picture(30, 30, bracket("0", "30")), likely),
    h("li", {}, picture(12, 14, tick("6")), say("chart.target")),
  );
}

/** The levels above the bars, where there is room. @param {Pick<Spoken, "standard">} app */
export function axis({ standard }) {
  const names = standard.levels.map((name, index) => h("span", {}, `${index + 1} ${name}`));
  return h("div", { class: "axis", "aria-hidden": "true" }, h("div", {}, ...names));
}

/** @param {Pick<Bar, "level" | "likely" | "target">} entry @param {typeof LARGE} [form] */
export function bar({ level: filled, likely, target }, form = LARGE) {
  const { top, height } = form;
  return svg(
    "svg",
    { class: "track", "aria-hidden": "true" },
    ...LEVELS.map((step) => level(share(step - 1), share(1), step <= (filled ?? 0), form)),
    ...LEVELS.slice(1).map((step) =>
      svg("rect", { class: "cut", x: share(step - 1), y: top - 1, width: 2, height: height + 2 })
    ),
    likely && bracket(share(likely.lowest - 1), share(likely.highest), form),
    target !== null && tick(share(target), form),
  );
}

/** @param {number} width @param {number} middle @param {SVGElement} form */
function picture(width, middle, form) {
  const viewBox = `0 ${middle - 13} ${width} 26`;
  return svg("svg", { class: "pic", width, height: 26, viewBox }, form);
}

/** @param {number} steps */
const share = (steps) => `${steps * 20}%`;

/** @param {string} x @param {string | number} width @param {boolean} [on] */
const level = (x, width, on = true, { top, height } = LARGE) =>
  svg("rect", { class: on ? "on" : "seg", x, y: top, width, height });

/** @param {string} from @param {string} to */
function bracket(from, to, { bracket: y, height } = LARGE) {
  const cap = height / 3;
  /** @param {string} x1 @param {string} x2 @param {number} y1 @param {number} y2 */
  const line = (x1, x2, y1, y2) => svg("line", { x1, x2, y1, y2 });
  return svg(
    "g",
    { class: "likely" },
    line(from, to, y, y),
    line(from, from, y - cap, y + cap),
    line(to, to, y - cap, y + cap),
  );
}

/** @param {string} x */
function tick(x, { tick: d } = LARGE) {
  return svg("svg", { x, class: "mark" }, svg("path", { class: "tick", d }));
}
