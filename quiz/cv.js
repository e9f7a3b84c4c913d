/** "Dari pengalaman ke CV": the page's data in, lines of a CV and answers out. */

import { Teller } from "./browser/cv/app.js";
import { pageData } from "./browser/data.js";

new Teller(pageData()).start();
