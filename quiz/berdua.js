/** "Latihan berdua": the page's data in, the sheets of both sides out. */

import { pageData } from "./browser/data.js";
import { RolePlays } from "./browser/roleplay/app.js";

new RolePlays(pageData()).start();
