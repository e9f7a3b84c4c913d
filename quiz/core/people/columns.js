/**
 * By what people of a list belong together.
 *
 * @typedef {Record<"division" | "branch" | "batch", string>} Groups as HR's list or table calls those of one
 *   person; "" for none
 */

import { isRecord } from "../record.js";

/** @type {(keyof Groups)[]} */
export const GROUPS = ["division", "branch", "batch"];

/**
 * @param {unknown} value
 * @param {(text: string) => string} [fit]
 * @returns {Groups | null} null: it names none
 */
export function groupsIn(value, fit = (text) => text) {
  const of = (/** @type {keyof Groups} */ column) => {
    const text = isRecord(value) ? value[column] : "";
    return typeof text === "string" ? fit(text) : "";
  };
  const groups = { division: of("division"), branch: of("branch"), batch: of("batch") };
  return GROUPS.some((column) => groups[column]) ? groups : null;
}
