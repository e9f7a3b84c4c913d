/**
 * The envelope in which pages keep what is their own on the device, beside the check: a version, and the
 * content under its name. What was written once is read for ever; what a later version wrote is
 * recognised and left alone.
 */

const VERSION = 1;

/** @param {string} name @param {unknown} content @returns {string} JSON */
export const writeRecord = (name, content) => JSON.stringify({ version: VERSION, [name]: content });

/**
 * @template {string} N
 * @template T
 * @param {string | null} text what `writeRecord` wrote; null: nothing yet
 * @param {N} name of the content
 * @param {unknown[] | Record<string, unknown>} none what stands there while nothing is kept; its kind, a
 *   list or a record by keys, is that of the content
 * @param {(content: any) => T} take what of the content is whole: what is not takes nothing else with it
 * @returns {{kind: N} & Record<N, T> | {kind: "damaged" | "newer"}}
 */
export function readRecord(text, name, none, take) {
  if (text === null) return found(name, take(none));
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (!isRecord(data)) return { kind: "damaged" };
  const { version, [name]: content } = data;
  if (typeof version === "number" && version > VERSION) return { kind: "newer" };
  const isWhole = Array.isArray(none) ? Array.isArray(content) : isRecord(content);
  if (version !== VERSION || !isWhole) return { kind: "damaged" };
  return found(name, take(content));
}

/**
 * @template {string} N
 * @template T
 * @param {N} name
 * @param {T} content
 */
const found = (name, content) => /** @type {{kind: N} & Record<N, T>} */ ({
  kind: name,
  [name]: content,
});

/** @param {unknown} value @returns {value is Record<string, unknown>} by keys, no list */
export const isRecord = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What a file of ours says, before its parts are read.
 *
 * @param {string} text
 * @param {string} format how such a file names itself
 * @param {number} version the latest that can be read
 * @returns {{kind: "data", data: Record<string, unknown>} | {kind: "damaged" | "newer" | "other"}} "other": no
 *   such file
 */
export function opened(text, format, version) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: text.includes(format) ? "damaged" : "other" };
  }
  if (!isRecord(data) || data.format !== format) return { kind: "other" };
  return Number(data.version) > version ? { kind: "newer" } : { kind: "data", data };
}
