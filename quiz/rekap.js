/** The team picture: the page's data in, what HR pastes read and shown. */

import { TeamApp } from "./browser/team/app.js";
import { pageData } from "./browser/data.js";

new TeamApp(pageData()).start();
