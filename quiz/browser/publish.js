/** Opened from a stick, a chat or a package, links lead to the published site. */

/**
 * @param {ParentNode} root
 * @param {string} url of the published page
 */
export function publish(root, url) {
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#")) link.setAttribute("href", published(href, url));
  }
}

/**
 * @param {string} href
 * @param {string} url of the published page
 * @returns {string} the same on a site
 */
export const published = (href, url) =>
  location.protocol === "file:" || "packed" in document.documentElement.dataset
    ? new URL(href, url).href
    : href;
