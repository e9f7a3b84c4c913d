/** "Cek kenyataan": the page's data in, rounds of tasks out. */

import { pageData } from "./browser/data.js";
import { Reality } from "./browser/reality/app.js";

new Reality(pageData()).start();
