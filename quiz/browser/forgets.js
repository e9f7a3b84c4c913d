/**
 * Whether this browser deletes what scripts keep once it was used for seven days without a visit:
 * Safari does, and every browser of an iPhone or iPad, but for sites on the home screen.
 */
export function forgets() {
  const apple = /Apple/.test(navigator.vendor) && /Mac OS X/.test(navigator.userAgent);
  const installed = matchMedia("(display-mode: standalone)").matches;
  return apple && !installed && location.protocol !== "file:";
}
