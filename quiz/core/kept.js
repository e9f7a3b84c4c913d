/**
 * Invitations that are kept on the device, as the codes of their links. A code says of itself
 * whether it is whole, so there is little more to this form.
 *
 * @typedef {{kind: "codes", codes: string[]} | {kind: "damaged" | "newer"}} Kept
 */

const VERSION = 1;

/** @param {string[]} codes */
export const writeKept = (codes) => JSON.stringify({ version: VERSION, codes });

/**
 * @param {string | null} text what `writeKept` wrote; null: nothing yet
 * @returns {Kept}
 */
export function readKept(text) {
  if (text === null) return { kind: "codes", codes: [] };
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  if (typeof data !== "object" || data === null) return { kind: "damaged" };
  const { version, codes } = /** @type {Record<string, unknown>} */ (data);
  if (typeof version === "number" && version > VERSION) return { kind: "newer" };
  if (!Array.isArray(codes) || version !== VERSION) return { kind: "damaged" };
  // What is no code is none of the others' fault: it stays among them, unread.
  const texts = codes.map((code) => typeof code === "string" ? code : JSON.stringify(code));
  return { kind: "codes", codes: texts };
}
