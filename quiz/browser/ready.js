/**
 * What each page does once it works.
 *
 * @import { Say } from "../core/words.js"
 */

import { h, need } from "./dom.js";
import { keeper } from "./keeper.js";
import { publish } from "./publish.js";

/** @param {{say: Say, standard: {url: string}}} app */
export function ready({ say, standard }) {
  publish(document, standard.url);
  if (self !== top && !keeper()) need("#isi", HTMLElement).prepend(own(say));
  document.documentElement.dataset.ready = "";
}

/**
 * Inside another page a browser may keep nothing, save no file and open no other app, without a
 * word: there is a way to a tab of its own.
 *
 * @param {Say} say
 */
function own(say) {
  const link = h("a", {
    href: location.href,
    target: "_blank",
    rel: "noopener",
    // The address changes on the way.
    click: () => link.href = location.href,
  }, say("frame.open"));
  return h("div", { class: "notice framed" }, h("p", {}, say("frame.text"), " ", link));
}
