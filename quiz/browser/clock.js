/** The time, to the minute. @returns {string} as in "2026-11-25T04:10Z" */
export const minute = () => `${new Date().toISOString().slice(0, 16)}Z`;

/** The day where the reader is. @returns {string} as in "2026-11-25" */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
