/** "Bandingkan dua penilaian": the page's data in; with an invitation, one of the two is made. */

import { Compare } from "./browser/compare/compare.js";
import { need } from "./browser/dom.js";
import { Rater } from "./browser/rate/rater.js";
import { isCode } from "./core/code/envelope.js";

const standard = JSON.parse(need("#data", HTMLScriptElement).text);
const code = location.hash.slice(1);
const page = code.startsWith("u=") ? new Rater(standard, code) : new Compare(standard);
page.start();
addEventListener("hashchange", () => {
  if (isCode(location.hash)) location.reload();
});
