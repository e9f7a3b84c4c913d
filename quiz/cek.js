/** The self-check: the page's data in, the running check out. */

import { App } from "./browser/check/app.js";
import { minute } from "./browser/clock.js";
import { pageData } from "./browser/data.js";
import { pristine } from "./browser/check/file.js";
import { painted } from "./browser/dom.js";
import { longDate } from "./core/words.js";

const page = pristine();
const { documentElement } = document;
// The first question wants no script to be read and rated: it is painted before this one starts. A
// tab that is not seen has no frames.
const whole = new Promise((done) => addEventListener("DOMContentLoaded", done));
if (documentElement.dataset.screen) start();
else void Promise.race([painted(), whole]).then(start);

function start() {
  /** @type {import("./core/standard.js").Standard} */
  const standard = pageData();
  new App(standard, page).start();
  // The first date takes a browser long, later ones do not: it is written while the reader reads.
  globalThis.requestIdleCallback?.(() => longDate(minute(), standard.language));
}
