/** The self-check: the page's data in, the running check out. */

import { App } from "./browser/app.js";
import { need } from "./browser/dom.js";

new App(JSON.parse(need("#data", HTMLScriptElement).text)).start();
