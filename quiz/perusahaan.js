/** "Profil perusahaan": the page's data in; what a company asks of its positions, into a file. */

import { CompanyPage } from "./browser/company/page.js";
import { pageData } from "./browser/data.js";

new CompanyPage(pageData()).start();
