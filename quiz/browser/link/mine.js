/** The reader's own attempts on this device, only to be looked at. */

import { PREFIX, read } from "../../core/saved.js";

/**
 * @param {import("../../core/standard.js").Standard} standard
 * @returns {import("../../core/attempt.js").Attempt[]} oldest first; none where they cannot be read
 */
export function mine(standard) {
  try {
    const text = localStorage.getItem(PREFIX + standard.profession.id);
    const found = read(text ?? "", standard);
    return found.kind === "attempts" ? found.attempts : [];
  } catch {
    return [];
  }
}
