/**
 * Numbers that nobody foresees and everybody can draw again: a seed and a name in, a stream out. The
 * generator is mulberry32, the names are hashed with FNV-1a; compiler/tasks/chance.py does the same.
 */

/** A seed that people can type again: below this, and above a tenth of it. */
export const SEEDS = 1_000_000;

export class Stream {
  #state = 0x811c9dc5;

  /** @param {number} seed @param {string} name of ASCII */
  constructor(seed, name) {
    const text = `${seed}:${name}`;
    for (let at = 0; at < text.length; at++) {
      this.#state = Math.imul(this.#state ^ text.charCodeAt(at), 0x01000193);
    }
  }

  /** @param {number} count @returns {number} 0 to count - 1 */
  below(count) {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  /**
   * @template T
   * @param {readonly T[]} things
   * @returns {T[]} the same in another order
   */
  shuffled(things) {
    const order = [...things];
    for (let last = order.length - 1; last > 0; last--) {
      const place = this.below(last + 1);
      [order[last], order[place]] = [
        /** @type {T} */ (order[place]),
        /** @type {T} */ (order[last]),
      ];
    }
    return order;
  }
}
