/** The page that opens links: the page's data in, what the link holds out. */

import { need } from "./browser/dom.js";
import { Opener } from "./browser/link/opener.js";

new Opener(JSON.parse(need("#data", HTMLScriptElement).text)).start();
