/**
 * Browsers inside other apps may neither save a file nor print, and say nothing of it. Whoever asks
 * for one is told what else there is.
 *
 * @import { Say } from "../core/words.js"
 */

import { copyable } from "./copy.js";
import { h } from "./dom.js";

/** Nothing tells for certain; these are told before they press. */
const INSIDE = /; wv\)|FBA[NV]|Instagram|Line\/|MicroMessenger|TikTok|musical_ly/;

/**
 * @param {{say: Say}} app
 * @param {string} id
 * @param {string} [more] what else a reader has to know
 */
export function wayOn(app, id, more = "") {
  const { say } = app;
  const status = h("p", { class: "note", role: "status" });
  const { block, set } = copyable(app, `${id}-text`, say("way.text"), say("way.copy"));
  /** @param {string} [text] what the file or the paper would say */
  const offer = (text = "") => {
    status.textContent = `${say("way.on")} ${more}`;
    block.hidden = !text;
    set(text);
  };
  block.hidden = true;
  if (INSIDE.test(navigator.userAgent)) offer();
  return { block: h("div", { class: "no-print", id }, status, block), offer };
}
