/** What the page brings along for its script. */

import { need } from "./dom.js";

/**
 * Where the site was built without knowing its address, that is found from the page's own.
 *
 * @returns {any} the data, with whole addresses
 */
export function pageData() {
  const data = JSON.parse(need("#data", HTMLScriptElement).text);
  data.url = whole(data.url);
  for (const kind in data.opener) data.opener[kind] = whole(data.opener[kind]);
  return data;
}

/** @param {string} url @returns {string} as short as a host knows it; of a file all of it is needed */
function whole(url) {
  const { href, protocol } = new URL(url, document.baseURI);
  return protocol === "file:" ? href : href.replace(/index\.html$/, "");
}
