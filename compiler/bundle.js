/**
 * Entry files in, each joined with what it imports and made small. In: their names as JSON, those of
 * the two scripts of one page, which are cut of one, and those to be made as short as can be; out:
 * the text of each and every file of ours that was read, as JSON.
 *
 * esbuild joins. Terser writes a script shorter than esbuild does, but takes longer for it, and to be
 * read at all.
 */

import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import floor from "../browsers/floor.json" with { type: "json" };
import { KEPT, plain } from "../browsers/scripts.js";
import { lowered } from "../browsers/styles.js";
import { cut } from "./cut.js";

/** @type {{ names: string[], pair: [string, string] | null, short: string[] }} */
const { names, pair, short } = JSON.parse(readFileSync(0, "utf-8"));

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
      const [notice = ""] = readdirSync(dirname(file)).filter((name) => /^LICENSE/.test(name));
      const licence = readFileSync(join(dirname(file), notice), "utf-8").trim();
      notices.set(dirname(file), `/*! ${name} ${version}\n\n${licence}\n*/\n`);
      const { import: module, default: any } = exports[`.${part}`];
      return { path: join(dirname(file), module?.default ?? module ?? any) };
    });
  },
};

/** @type {esbuild.Plugin} */
const edge = {
  name: "where a script is cut",
  setup(build) {
    build.onResolve({ filter: /^edge$/ }, () => ({ path: "edge", namespace: "edge" }));
    build.onLoad({ filter: /./, namespace: "edge" }, () => ({ contents: "debugger" }));
  },
};

// What begins so was a private name, and no other property is one.
const NAMES = { toplevel: true, properties: { regex: /^_/ } };
// Nothing in quiz/ redefines built-in objects or gives getters effects, which `unsafe` counts on.
/** @type {import("terser").CompressOptions} */
const SHORTER = {
  drop_debugger: false,
  passes: 4,
  ecma: 2020,
  pure_getters: true,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
};

/** @type {typeof import("terser").minify} */
const minify = async (...given) => (await import("terser")).minify(...given);

/** @type {Record<string, string>} */
const texts = {};
/** @type {string[]} */
const inputs = [];

const single = await build({
  entryPoints: names.filter((name) => !pair?.includes(name)),
  minify: true,
});
for (const { path, text } of single.outputFiles) {
  const name = relative(Deno.cwd(), path);
  const read = Object.keys(single.metafile.outputs[name]?.inputs ?? {}).map((file) =>
    join(Deno.cwd(), file)
  );
  const inside = [...notices]
    .filter(([folder]) => read.some((file) => file.startsWith(folder)))
    .map(([, notice]) => notice)
    // They come in the order in which packages were found, which differs from run to run.
    .sort();
  const fit = name.endsWith(".css") ? lowered(name, text, floor) : plain(text);
  const small = short.includes(name) ? await shorter(fit) : fit;
  texts[name] = inside.join("") + small.trim();
}
if (pair) {
  const [first, second] = pair;
  const contents = `import "./${first}"; import "edge"; import "./${second}";`;
  const stdin = { contents, resolveDir: Deno.cwd() };
  const both = await build({ stdin, minifySyntax: true, plugins: [edge, packages] });
  const whole = plain(both.outputFiles[0]?.text ?? "");
  // Made short as one, so that neither lacks what the other uses; names last, so that both agree.
  const { code = "" } = await minify(whole, { module: true, mangle: false, compress: SHORTER });
  const nameCache = {};
  for (const [index, part] of cut(code).entries()) {
    const made = await minify(part, { compress: false, mangle: NAMES, nameCache });
    texts[pair[index] ?? ""] = `"use strict";${made.code}`;
  }
}
await esbuild.stop();
console.log(JSON.stringify({ texts, inputs }));

/** @param {string} script @returns {Promise<string>} */
async function shorter(script) {
  // Two looks give nearly all that is to be had.
  const compress = { ...SHORTER, passes: 2, hoist_funs: true };
  const made = await minify(script, { module: true, compress, mangle: NAMES });
  return made.code ?? script;
}

/**
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<esbuild.BuildResult<{metafile: true, write: false}>>}
 */
async function build(options) {
  const found = await esbuild.build({
    bundle: true,
    charset: "utf8",
    format: "esm",
    logLevel: "error",
    outdir: ".",
    platform: "browser",
    plugins: [packages],
    supported: KEPT,
    target: Object.entries(floor).map(([browser, oldest]) => browser + oldest),
    ...options,
    metafile: true,
    write: false,
  }).catch(() => Deno.exit(1));
  inputs.push(...Object.keys(found.metafile.inputs).filter((name) => !/^<|^edge:/.test(name)));
  return found;
}
