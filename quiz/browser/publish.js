/**
 * Opened from a stick or a chat, links lead to the published site.
 *
 * @param {ParentNode} root
 * @param {string} url of the published page
 */
export function publish(root, url) {
  if (location.protocol !== "file:") return;
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#")) link.setAttribute("href", new URL(href, url).href);
  }
}
