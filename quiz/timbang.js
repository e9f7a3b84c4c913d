/** "Timbang sepuluh hal": the page's data in, a reading in words out. */

import { pageData } from "./browser/data.js";
import { weighing } from "./browser/weigh/app.js";

weighing(pageData()).start();
