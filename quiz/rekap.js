/** The team picture: the page's data in, what HR pastes read and shown. */

import { TeamApp } from "./browser/team/app.js";
import { need } from "./browser/dom.js";

new TeamApp(JSON.parse(need("#data", HTMLScriptElement).text)).start();
