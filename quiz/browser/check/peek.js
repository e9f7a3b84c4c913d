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
  const now = bar.style.getPropertyValue("--more") || "0px";
  const edge = innerHeight - bar.offsetHeight + parseInt(now);
  // Where large text leaves no room it sticks to nothing.
  const sticks = getComputedStyle(bar).position !== "static";
  const more = `${sticks ? lacking(question, edge) : 0}px`;
  // What is set anew is laid out anew.
  if (more !== now) bar.style.setProperty("--more", more);
}

/** By how much the bar has to grow. @param {HTMLElement} question @param {number} edge where it begins */
function lacking(question, edge) {
  const texts = [...question.querySelectorAll(".opt > span, .step > span, .ways > p")].map(
    (text) => {
      const { top, bottom } = text.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    },
  );
  if (!texts.some(({ bottom }) => bottom > edge)) return 0;
  if (texts.some(({ top, bottom }) => top + SEEN <= edge && edge <= bottom - SEEN)) return 0;
  const ends = texts.map(({ bottom }) => bottom).filter((bottom) => bottom < edge + SEEN);
  return ends.length ? Math.max(0, Math.ceil(edge - Math.max(...ends) + SEEN)) : 0;
}
