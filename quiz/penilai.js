/** "Bandingkan dua penilaian": the page's data in, the running page out. */

import { Compare } from "./browser/compare/compare.js";
import { need } from "./browser/dom.js";

new Compare(JSON.parse(need("#data", HTMLScriptElement).text)).start();
