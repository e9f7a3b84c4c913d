/** Focus stays where it is while everything around it is made anew. */

const ABLE = "a, button, input, select, summary, [tabindex]";

/**
 * @param {HTMLElement} root some of whose parts are about to be replaced
 * @returns {() => void} puts focus on what now stands where it was: the element of the same id, or
 *   the one at the same place where as many can have focus as before
 */
export function focusIn(root) {
  const focused = document.activeElement;
  if (!focused || !root.contains(focused)) return () => {};
  const { id } = focused;
  // To look at all of them takes long, and is for what has no id.
  const all = () => id ? [] : [...root.querySelectorAll(ABLE)];
  const before = all();
  return () => {
    if (focused === document.activeElement) return;
    const after = all();
    const at = after.length === before.length ? after[before.indexOf(focused)] : null;
    const same = id ? document.getElementById(id) : at;
    if (same instanceof HTMLElement) same.focus({ preventScroll: true });
  };
}
