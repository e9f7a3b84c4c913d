/** When each feature arrived in each browser, from MDN's browser-compat-data. */

import bcd from "@mdn/browser-compat-data" with { type: "json" };

/**
 * @typedef {any} Entry of the data: what is known of a feature, and the features inside it
 * @typedef {{ feature: string, since: Record<string, number> }} Known Infinity: never
 */

/** @type {Entry} */
const data = bcd;

/** Whose members a script of a page reads without a call. */
const PAGE = /^(javascript|api\.(Document|Element|Event|HTML\w*Element|Navigator|Node|Window)\.)/;

/** One browser may stand for two: the newer of them counts. */
const BROWSERS = {
  chrome: ["chrome", "chrome_android"],
  safari: ["safari", "safari_ios"],
  firefox: ["firefox"],
};

/**
 * @param {string} path as "javascript.builtins.Array.at"
 * @returns {Known | undefined} undefined: the data does not know it
 */
export function known(path) {
  /** @type {Entry} */
  let entry = data;
  // A name may be one of JavaScript's own, as "constructor".
  for (const key of path.split(".")) {
    entry = entry && Object.hasOwn(entry, key) ? entry[key] : undefined;
  }
  const support = entry?.__compat?.support;
  if (!support) return undefined;
  const since = Object.entries(BROWSERS).map(([browser, all]) => [
    browser,
    Math.max(...all.map((one) => arrived(support[one]))),
  ]);
  return { feature: path, since: Object.fromEntries(since) };
}

/** @param {Entry} support one statement or several @returns {number} */
function arrived(support) {
  const all = [support ?? {}].flat().filter((
    { flags, prefix, alternative_name, version_removed },
  ) => !flags && !prefix && !alternative_name && !version_removed);
  const whole = all.filter(({ partial_implementation }) => !partial_implementation);
  return Math.min(
    Infinity,
    ...(whole.length ? whole : all).map((one) => number(one.version_added)),
  );
}

/** @param {string | boolean | null | undefined} version @returns {number} */
function number(version) {
  if (version === true) return 0;
  return typeof version === "string" ? parseFloat(version.replace("≤", "")) || Infinity : Infinity;
}

/** Its parts whose members are read from its own name: they have no instances. */
const NAMESPACES = ["Atomics", "Intl", "JSON", "Math", "Reflect"];

/** Members of built-ins and of the Web's interfaces: name → every one that is called so. */
const members = grouped([
  ...inside("javascript.builtins", data.javascript.builtins, NAMESPACES),
  ...inside("webassembly.api", data.webassembly.api),
  ...Object.entries(data.javascript.builtins.Intl)
    .flatMap(([name, entry]) => inside(`javascript.builtins.Intl.${name}`, { "": entry })),
  ...inside("api", data.api),
]);

/**
 * @param {string} path
 * @param {Entry} owners
 * @param {string[]} without
 * @returns {[string, string][]} the name and the path of each member
 */
function inside(path, owners, without = []) {
  return Object.entries(owners).filter(([owner]) => !without.includes(owner)).flatMap((
    [owner, entry],
  ) =>
    Object.keys(entry).filter((key) => /^[a-z]\w*$/i.test(key) && !/_(event|static)$/.test(key))
      .map((
        key,
      ) => /** @type {[string, string]} */ ([key, [path, owner, key].filter(Boolean).join(".")]))
  );
}

/** @param {[string, string][]} pairs @returns {Map<string, string[]>} */
function grouped(pairs) {
  const map = new Map();
  for (const [name, path] of pairs) map.set(name, [...(map.get(name) ?? []), path]);
  return map;
}

/**
 * What a script may mean by a member whose owner is not told: the one that is there longest.
 *
 * @param {string} name
 * @param {boolean} called else it is read, as data are: of the interfaces, only a page's own count
 * @returns {Known | undefined}
 */
export function longest(name, called) {
  const paths = (members.get(name) ?? []).filter((path) => called || PAGE.test(path));
  const all = paths.map(known).filter((one) => one !== undefined);
  /** @param {Known} one */
  const age = ({ since }) => Object.values(since).reduce((sum, version) => sum + version, 0);
  return all.sort((a, b) => age(a) - age(b))[0];
}
