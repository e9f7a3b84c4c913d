/**
 * A clock beside what is spoken. It makes no sound, can be paused and ends nothing; what is left is told
 * politely, not at every second.
 *
 * @import { Say } from "../core/words.js"
 */

import { begin, left, passed, pause, shown, timer } from "../core/timer.js";
import { button, h } from "./dom.js";

const MINUTE = 60_000;
/** What is left when readers are told, with its message. @type {[number, string][]} */
const MARKS = [
  [5 * MINUTE, "timer.five"],
  [MINUTE, "timer.one"],
  [MINUTE / 2, "timer.half"],
  [0, "timer.over"],
];
/** Where readers want nothing to move, the figures change this seldom. */
const CALM = MINUTE / 4;

/**
 * @param {{say: Say}} app
 * @param {number[]} minutes to choose from, the first one chosen
 * @returns {{block: HTMLElement, reset: () => void}}
 */
export function timerBlock({ say }, minutes) {
  const step = matchMedia("(prefers-reduced-motion: reduce)").matches ? CALM : 1000;
  let now = timer((minutes[0] ?? 1) * MINUTE);
  let before = now.length;
  const figures = h("span", { class: "figures", role: "timer", "aria-label": say("timer.left") });
  const told = h("p", { class: "note", role: "status" });
  const toggle = button("btn sec sm", "", () => {
    now = now.since === null ? begin(now, Date.now()) : pause(now, Date.now());
    tick();
  });
  const again = button("btn txt sm", say("timer.reset"), () => reset());
  const lengths = h(
    "select",
    { "aria-label": say("timer.length"), change: () => reset() },
    ...minutes.map((n) => h("option", { value: n }, say("timer.minutes", { n }))),
  );
  const show = () => {
    const rest = left(now, Date.now());
    const time = shown(rest, step);
    figures.textContent = rest < 0 ? say("timer.past", { time }) : time;
    const mark = passed(before, rest, MARKS.map(([at]) => at));
    const words = MARKS.find(([at]) => at === mark)?.[1];
    if (words) told.textContent = say(words);
    before = rest;
    const untouched = now.since === null && rest === now.length;
    toggle.textContent = say(
      now.since !== null ? "timer.pause" : untouched ? "timer.start" : "timer.go-on",
    );
    again.hidden = untouched;
    lengths.hidden = !untouched || minutes.length < 2;
  };
  const tick = () => {
    show();
    // A screen that is gone needs no clock.
    if (now.since === null || !block.isConnected) return;
    const rest = left(now, Date.now());
    setTimeout(tick, ((rest % 1000) + 1000) % 1000 || 1000);
  };
  const reset = () => {
    now = timer(Number(lengths.value) * MINUTE);
    before = now.length;
    told.textContent = "";
    show();
  };
  const block = h(
    "div",
    { class: "clock no-print" },
    h("div", { class: "face" }, figures, lengths, toggle, again),
    told,
  );
  show();
  return { block, reset };
}
