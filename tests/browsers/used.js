/**
 * Everything of the Web that a built site uses. In: its folder, as JSON; out, as JSON: for each
 * feature by its path in the compatibility data, since which version each browser has it (null:
 * it never had) and in which files it stands.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { known } from "./compat.js";
import { inPage } from "./page.js";
import { inScript } from "./script.js";
import { inStyle } from "./style.js";

/** @type {string} */
const folder = await new Response(Deno.stdin.readable).json();
/** @type {Map<string, Set<string>>} feature → files */
const used = new Map();
/** @type {Map<string, Set<string>>} One text stands in many pages, and is read once. */
const read = new Map();

/**
 * @param {string} file
 * @param {string} text
 * @param {(text: string) => Set<string>} reader
 */
function note(file, text, reader) {
  const features = read.get(text) ?? reader(text);
  read.set(text, features);
  for (const feature of features) used.set(feature, (used.get(feature) ?? new Set()).add(file));
}

const names = readdirSync(folder, { recursive: true, encoding: "utf-8" }).sort();
for (const file of names.filter((name) => /\.(html|js|css)$/.test(name))) {
  const text = readFileSync(join(folder, file), "utf-8");
  try {
    if (file.endsWith(".css")) note(file, text, inStyle);
    else if (file.endsWith(".js")) note(file, text, (script) => inScript(script, true));
    else {
      const { features, scripts, styles } = inPage(text);
      note(file, text, () => features);
      for (const style of styles) note(file, style, inStyle);
      for (const one of scripts) note(file, one.text, (script) => inScript(script, one.module));
    }
  } catch (error) {
    throw new Error(`${file}: ${error}`);
  }
}
const found = [...used].sort().map(([feature, files]) => ({
  feature,
  since: known(feature)?.since,
  files: [...files],
}));
console.log(JSON.stringify(found, (_, value) => value === Infinity ? null : value));
