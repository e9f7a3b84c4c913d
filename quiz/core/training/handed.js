/**
 * A group that its picture hands to the page with the plan. It goes by the tab's own storage, and is taken
 * out of it at once: nothing of it stays.
 */

/** Where in the tab's storage. */
export const HANDED = "standar-profesi:rencana";

/**
 * @param {string} team as team/saved.js writes it
 * @param {string} person key of the one to show first, "" for nobody
 */
export const handOn = (team, person) => JSON.stringify([team, person]);

/**
 * @param {string | null} text
 * @returns {{team: string, person: string}} team: "" where nothing was handed on
 */
export function handedOn(text) {
  /** @type {unknown} */
  let data;
  try {
    data = JSON.parse(text ?? "");
  } catch {
    data = null;
  }
  const [team, person] = Array.isArray(data) ? data : [];
  const isWhole = typeof team === "string" && typeof person === "string";
  return isWhole ? { team, person } : { team: "", person: "" };
}
