/**
 * The bar at the bottom of a question never ends the screen between two options, which would hide that
 * there are more: where it would, it grows until it cuts the text above it in half.
 */

import { need } from "../dom.js";

/** As much of a text as has to be seen for it to be read as one that goes on. */
const SEEN = 8;

/** @param {HTMLElement} form what holds the bar @param {HTMLElement} question as it is shown, from its top */
export function peek(form, question) {
  const bar = need(".act", HTMLElement, form);
  bar.style.removeProperty("--more");
  const edge = innerHeight - bar.offsetHeight;
  // Where large text leaves no room it sticks to nothing.
  if (getComputedStyle(bar).position === "static") return;
  const texts = [...question.querySelectorAll(".opt > span, .step > span, .ways > p")].map(
    (text) => {
      const { top, bottom } = text.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    },
  );
  if (!texts.some(({ bottom }) => bottom > edge)) return;
  if (texts.some(({ top, bottom }) => top + SEEN <= edge && edge <= bottom - SEEN)) return;
  const last = Math.max(
    ...texts.map(({ bottom }) => bottom).filter((bottom) => bottom < edge + SEEN),
  );
  if (last > 0) bar.style.setProperty("--more", `${Math.ceil(edge - last + SEEN)}px`);
}
