/** "Menilai tim": the page's data in; the people whom an invitation names, rated one competency after the other. */

import { pageData } from "./browser/data.js";
import { Sitting } from "./browser/raters/sitting.js";
import { fragment, isCode } from "./core/code/envelope.js";
import { linked } from "./core/linked.js";

const standard = pageData();
// What is not whole is shown as it came: the page says what is wrong with it.
const hash = fragment(location);
const [code = hash.slice(1)] = linked(hash, standard.profession.id);
new Sitting(standard).start(isCode(hash) ? code : "");
addEventListener("hashchange", () => {
  if (isCode(location.hash)) location.reload();
});
