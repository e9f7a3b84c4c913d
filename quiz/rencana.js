/** The training plan: the page's data in, what a group practises and what is talked about out. */

import { TrainingApp } from "./browser/training/app.js";
import { pageData } from "./browser/data.js";

new TrainingApp(pageData()).start();
