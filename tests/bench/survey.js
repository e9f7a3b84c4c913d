/** Where Deno keeps SurveyJS, which it fetches for the benchmark: the folders as JSON out. */

import { findPackageJSON } from "node:module";
import { dirname } from "node:path";

const folders = [];
for (const name of ["survey-core", "survey-js-ui"]) {
  await import(name);
  folders.push(dirname(findPackageJSON(name, import.meta.url) ?? ""));
}
console.log(JSON.stringify(folders));
