/** "AE, sales, atau marketing?": the page's data in, what was chosen and where one stands out. */

import { choosing } from "./browser/choose/app.js";
import { pageData } from "./browser/data.js";

choosing(pageData()).start();
