/** The page that opens links: the page's data in, what the link holds out. */

import { pageData } from "./browser/data.js";
import { Opener } from "./browser/link/opener.js";

// Read and laid out in one go, a link would keep a slow device from being pressed: what it holds is
// shown in a task of its own.
document.documentElement.dataset.begun = "";
setTimeout(() => new Opener(pageData()).start());
