/** Parts that stay as they are while what they show stays the same. */

/**
 * @typedef {object} Part
 * @property {string} key
 * @property {unknown[]} seen all that it shows, to be compared one by one
 * @property {() => Node | false | null} make
 * @property {string} [head] what its first cell says: it alone is written where the rest stays the same
 *
 * @typedef {{seen: unknown[], node: Node | false | null}} Made
 */

export class Parts {
  /** @type {Map<string, Made>} */
  #kept = new Map();

  /**
   * Show these parts and nothing else; what is still right is not touched.
   *
   * @param {Element} root
   * @param {Part[]} parts
   * @param {number} most so many of the first ones are made
   * @param {boolean} stays where more are to be: whether the rest stays as it was, or is not there yet
   */
  show(root, parts, most, stays = true) {
    /** @type {Map<string, Made>} */
    const kept = new Map();
    for (const [index, { key, seen, make, head }] of parts.entries()) {
      const known = this.#kept.get(key);
      if (known?.seen.every((value, index) => value === seen[index])) {
        kept.set(key, known);
        const first = known.node && known.node.firstChild;
        if (first && head && first.textContent !== head) first.textContent = head;
      } else if (index < most) kept.set(key, { seen, node: make() });
      else if (known && stays) kept.set(key, known);
    }
    this.#kept = kept;
    const nodes = [...kept.values()].flatMap(({ node }) => node || []);
    const wanted = new Set(nodes);
    for (const child of [...root.childNodes]) if (!wanted.has(child)) child.remove();
    nodes.forEach((node, index) => {
      const at = root.childNodes[index] ?? null;
      if (at !== node) root.insertBefore(node, at);
    });
  }
}
