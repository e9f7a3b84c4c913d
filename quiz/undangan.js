/** "Buat undangan": the page's data in, the running form out. */

import { pageData } from "./browser/data.js";
import { Desk } from "./browser/invite/desk.js";

new Desk(pageData()).start();
