/** The device's own sheet, on which readers choose where something goes. */

import { button } from "./dom.js";

/**
 * @param {string} words
 * @param {() => ShareData} data
 * @returns {HTMLElement[]} its button; none where the device has no sheet
 */
export function sheet(words, data) {
  if (typeof navigator.share !== "function") return [];
  const open = async () => {
    try {
      await navigator.share(data());
    } catch { /* Whoever closes the sheet has chosen so; the text stands beside the button. */ }
  };
  return [button("btn sec sm", words, () => void open())];
}
