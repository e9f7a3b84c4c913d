/** "Timbang sepuluh hal": the page's data in, a reading in words out. */

import { pageData } from "./browser/data.js";
import { Weighing } from "./browser/weigh/app.js";

new Weighing(pageData()).start();
