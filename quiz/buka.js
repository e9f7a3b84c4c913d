/** The page that opens links: the page's data in, what the link holds out. */

import { pageData } from "./browser/data.js";
import { Opener } from "./browser/link/opener.js";

new Opener(pageData()).start();
