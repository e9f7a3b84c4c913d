/** "Bandingkan dua penilaian": the page's data in; with an invitation, one of the two is made. */

import { Compare } from "./browser/compare/compare.js";
import { pageData } from "./browser/data.js";
import { Rater } from "./browser/rate/rater.js";
import { fragment, isCode } from "./core/code/envelope.js";
import { linked } from "./core/linked.js";

const standard = pageData();
// What is not whole is shown as it came: the page says what is wrong with it.
const hash = fragment(location);
const [code = hash.slice(1)] = linked(hash, standard.profession.id);
const page = /^u\W/.test(code) ? new Rater(standard, code) : new Compare(standard, code);
page.start();
addEventListener("hashchange", () => {
  if (isCode(location.hash)) location.reload();
});
