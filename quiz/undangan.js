/** "Buat undangan": the page's data in, the running form out. */

import { need } from "./browser/dom.js";
import { Desk } from "./browser/invite/desk.js";

new Desk(JSON.parse(need("#data", HTMLScriptElement).text)).start();
