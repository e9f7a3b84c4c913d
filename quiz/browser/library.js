/**
 * Libraries: what few readers need stands beside the page, and is fetched once it is wanted. The page
 * names the address; none is ever made of what somebody typed.
 *
 * @import { Say } from "../core/words.js"
 */

/** @type {Map<string, number>} how often each could not be fetched: a browser asks once for an address */
const failed = new Map();

/**
 * What is to be known before anything is fetched: a page that was opened as a file may fetch nothing.
 *
 * @param {{say: Say, standard: {url: string}}} app
 * @returns {string} "" where all is well
 */
export const alone = ({ say, standard }) =>
  location.protocol === "file:" ? say("library.alone", { address: standard.url }) : "";

/**
 * @param {{say: Say, standard: {url: string}}} app
 * @param {string} name as in data-library-<name>
 * @returns {Promise<{exports: any} | {problem: string}>} what it exports, or why it is not here
 */
export async function fetched(app, name) {
  const problem = alone(app);
  if (problem) return { problem };
  const attribute = `data-library-${name}`;
  const address = String(document.querySelector(`[${attribute}]`)?.getAttribute(attribute));
  const times = failed.get(name) ?? 0;
  try {
    return { exports: await import(times ? `${address}?${times}` : address) };
  } catch {
    failed.set(name, times + 1);
    return { problem: app.say("library.away") };
  }
}
