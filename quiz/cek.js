/** The self-check: the page's data in, the running check out. */

import { App } from "./browser/check/app.js";
import { minute } from "./browser/clock.js";
import { pageData } from "./browser/data.js";
import { pristine } from "./browser/check/file.js";
import { longDate } from "./core/words.js";

const page = pristine();
/** @type {import("./core/standard.js").Standard} */
const standard = pageData();
new App(standard, page).start();
// The first date takes a browser long, later ones do not: it is written while the reader reads.
globalThis.requestIdleCallback?.(() => longDate(minute(), standard.language));
