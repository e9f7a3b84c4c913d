/** Dice that nobody can foresee. */

/** @returns {number} 30 bits, not 0 */
export function randomId() {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits >>> 2 || randomId();
}
