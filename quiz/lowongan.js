/** "Baca lowongan": the page's data in, pasted vacancies read. */

import { pageData } from "./browser/data.js";
import { Reader } from "./browser/vacancy/app.js";

new Reader(pageData()).start();
