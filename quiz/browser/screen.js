/** The screens of a page: one at a time, each with a heading. */

import { need } from "./dom.js";
import { publish } from "./publish.js";

const TITLE = document.title;

/**
 * @param {HTMLElement} holder
 * @param {HTMLElement} screen
 * @param {string} url of the published page
 * @returns {HTMLElement} the screen's heading, which names the page from here on
 */
export function put(holder, screen, url) {
  holder.replaceChildren(screen);
  publish(screen, url);
  const heading = need("h1", HTMLElement, screen);
  const words = heading.textContent;
  document.title = TITLE.startsWith(`${words} · `) ? TITLE : `${words} · ${TITLE}`;
  return heading;
}
