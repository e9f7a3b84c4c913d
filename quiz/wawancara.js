/** "Latihan wawancara": the page's data in, questions and role plays out. */

import { pageData } from "./browser/data.js";
import { Practice } from "./browser/interview/app.js";

new Practice(pageData()).start();
