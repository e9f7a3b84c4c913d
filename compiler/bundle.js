/**
 * Entry files in, each joined with what it imports and made small. In: their names and the shortest
 * as JSON; out: the text of each and every file of ours that was read, as JSON.
 *
 * esbuild joins. Terser writes a script shorter than esbuild does, but takes longer for it.
 */

import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import * as esbuild from "esbuild";
import { minify } from "terser";
import floor from "../browsers/floor.json" with { type: "json" };
import { KEPT, plain } from "../browsers/scripts.js";
import { lowered } from "../browsers/styles.js";

/** @type {{ names: string[], shortest: string | null }} */
const { names, shortest } = JSON.parse(readFileSync(0, "utf-8"));

/** @type {Map<string, string>} What must stand wherever a package does, by its folder. */
const notices = new Map();

/** @type {esbuild.Plugin} */
const packages = {
  name: "packages, where Deno keeps them",
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, async ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      const [, name = "", part] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(path) ?? [];
      // Deno fetches what it is asked for, and checks it against deno.lock.
      await import(path);
      const file = findPackageJSON(name, import.meta.url) ?? "";
      const { version, exports } = JSON.parse(readFileSync(file, "utf-8"));
      const licence = readFileSync(join(dirname(file), "LICENSE"), "utf-8").trim();
      notices.set(dirname(file), `/*! ${name} ${version}\n\n${licence}\n*/\n`);
      return { path: join(dirname(file), exports[`.${part}`].import) };
    });
  },
};

// Nothing in quiz/ redefines built-in objects or gives getters effects, which `unsafe` counts on.
/** @type {import("terser").MinifyOptions} */
const SHORTER = {
  module: true,
  // What begins so was a private name, and no other property is one.
  mangle: { properties: { regex: /^_/ } },
  compress: {
    passes: 4,
    ecma: 2020,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
};

const { outputFiles, metafile } = await esbuild.build({
  entryPoints: names,
  bundle: true,
  charset: "utf8",
  format: "esm",
  logLevel: "error",
  metafile: true,
  minify: true,
  outdir: ".",
  platform: "browser",
  plugins: [packages],
  supported: KEPT,
  target: Object.entries(floor).map(([browser, oldest]) => browser + oldest),
  write: false,
}).catch(() => Deno.exit(1));
await esbuild.stop();

/** @type {Record<string, string>} */
const texts = {};
for (const [index, name] of names.entries()) {
  const whole = outputFiles[index]?.text ?? "";
  const fit = name.endsWith(".css") ? lowered(name, whole, floor) : plain(whole);
  const small = name === shortest ? (await minify(fit, SHORTER)).code ?? "" : fit;
  const read = Object.keys(metafile.outputs[name]?.inputs ?? {}).map((file) =>
    join(Deno.cwd(), file)
  );
  const inside = [...notices].filter(([folder]) => read.some((file) => file.startsWith(folder)));
  texts[name] = inside.map(([, notice]) => notice).join("") + small.trim();
}
const inputs = Object.keys(metafile.inputs);
console.log(JSON.stringify({ texts, inputs }));
