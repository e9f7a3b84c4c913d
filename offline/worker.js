/**
 * The site without a network: a service worker that keeps what was visited.
 *
 * `FILES`, which publishing puts before this script, lists what the site has. The browser looks for a
 * newer script after each visit; that is the one request that tells what changed. Whatever is kept is of
 * a known version and never asked for again. A newer list takes nothing from a page that is open: what a
 * page loads is named after its content, so no page can meet a file of another version.
 *
 * Without a list this script takes itself and all it kept away: that is the switch for whoever runs the
 * site. `false`, while authors are served, also shows them the page anew.
 */

/** @typedef {[digest: string, bytes: number, title: string, loads: number[]]} Entry */
/**
 * `files` by address; what a page loads, by its place among them. `areas` are the professions' folders.
 * Pages of `always` are kept though nobody opened them; `lost` says that a page is not here.
 *
 * @typedef {{ files: Record<string, Entry>, areas: string[], always: string[], lost: string }} Site
 */

const worker = /** @type {any} */ (self);
/** @type {Site | false | undefined} */
const site = worker.FILES;
const scope = new URL("./", location.href).href;
const STORE = `standar-profesi:${new URL(scope).pathname}`;
/** Of what is kept without being asked for, the newest. */
const ROOM = 8_000_000;
/** Stands in the store once a reader wants all. */
const WHOLE = `${scope}sw.js?whole`;

/** @typedef {{ waitUntil: (work: Promise<unknown>) => void }} Lasting */
/** @param {string} kind @param {(event: any) => void} act */
const on = (kind, act) => worker.addEventListener(kind, act);

on("install", () => worker.skipWaiting());
if (site) serve(site);
else on("activate", (event) => event.waitUntil(leave()));

async function leave() {
  await caches.delete(STORE);
  await worker.registration.unregister();
  if (site !== false) return;
  for (const page of await worker.clients.matchAll()) page.navigate?.(page.url);
}

/** @param {Site} site */
function serve({ files, areas, always, lost }) {
  const addresses = Object.keys(files);
  /** One after the other, so that nothing is asked for twice. */
  let visits = Promise.resolve();

  // A store begins here and nowhere else: what a reader erased does not come back by an open page.
  on("activate", (event) => {
    event.waitUntil(Promise.all([caches.open(STORE), worker.clients.claim()]));
  });

  on("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(scope)) return;
    const address = addressOf(request.url);
    if (address in files) event.respondWith(listed(event, address));
    else if (request.mode === "navigate") event.respondWith(unlisted(request, address));
    // A page of an earlier version, still open, may ask for its files.
    else event.respondWith(any(address).then((kept) => kept ?? fetch(request)));
  });

  on("message", (event) => {
    const { data, ports: [port], source } = event;
    if (data.visited) {
      visits = visits.then(() => visited(addressOf(source.url), data.frugal)).catch(() => {});
      event.waitUntil(visits);
    } else {
      const work = {
        state,
        settled: () => visits.then(state),
        whole,
        keep: () => keep(data.keep),
      }[/** @type {"state" | "settled" | "whole" | "keep"} */ (data.ask)];
      const answer = work().catch((fault) => fault.name);
      event.waitUntil(answer.then((said) => port.postMessage(said ?? "")));
    }
  });

  /** @param {Lasting & { request: Request }} event @param {string} address */
  async function listed(event, address) {
    const kept = await current(address);
    if (kept) return kept;
    const { request } = event;
    try {
      // Whatever a browser has of it may be of another version.
      const found = await fetch(request, { cache: "reload" });
      if (found.ok) event.waitUntil(arrived(address, found.clone()).catch(() => {}));
      return found.status < 500 ? found : await any(address) ?? found;
    } catch (fault) {
      return await any(address) ?? away(request, address, fault);
    }
  }

  /** @param {string} address @param {Response} found */
  async function arrived(address, found) {
    // The site is newer than the list.
    if (!(await take(address, found))) await worker.registration.update();
  }

  /** @param {Request} request @param {string} address */
  async function unlisted(request, address) {
    try {
      return await fetch(request);
    } catch (fault) {
      const folder = `${address}/`;
      return folder in files ? Response.redirect(scope + folder) : away(request, address, fault);
    }
  }

  /**
   * No network, and not here: to the page that says so, and what is.
   *
   * @param {Request} request
   * @param {string} address
   * @param {unknown} fault
   */
  async function away({ mode, url }, address, fault) {
    if (mode !== "navigate" || address === lost || !(await any(lost))) throw fault;
    const asked = new URLSearchParams({ page: url.slice(scope.length).replace(/#.*/s, "") });
    return Response.redirect(`${scope}${lost}?${asked}`);
  }

  /**
   * A page was opened: it and what it loads stay. For readers who do not save data so do the pages that
   * are always there, and what is kept is brought up to date.
   *
   * @param {string} address
   * @param {boolean} frugal
   */
  async function visited(address, frugal) {
    const wanted = address in files ? [address] : [];
    if (!frugal) {
      const area = areaOf(address) ?? (areas.length === 1 ? areas[0] : undefined);
      wanted.push(...always.filter((page) => [undefined, area].includes(areaOf(page))));
      wanted.push(...(await kept()).filter(({ isOld }) => isOld).map(({ address }) => address));
    }
    for (const page of wanted) {
      // A page without what it loads is worse than none, so it comes last.
      for (const file of [...loads(page), page]) await keep(file).catch(() => {});
    }
    await tidy();
  }

  /** Have a file here, in the version of the list. @param {string} address */
  async function keep(address) {
    if (!(address in files) || await current(address)) return;
    for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
      const found = await fetch(scope + address, { cache });
      if (found.ok && await take(address, found)) return;
    }
    await worker.registration.update();
    throw new Error(address);
  }

  /**
   * @param {string} address
   * @param {Response} found
   * @returns {Promise<boolean>} whether it is what the list says; then it is kept
   */
  async function take(address, found) {
    const body = await found.arrayBuffer();
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
    const digest = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (!digest.startsWith(files[address]?.[0] ?? "none")) return false;
    if (!(await caches.has(STORE))) return true;
    const store = await caches.open(STORE);
    const headers = new Headers(found.headers);
    headers.delete("vary");
    await store.put(keyOf(address), new Response(body, { headers }));
    for (const { url } of await store.keys(scope + address, { ignoreSearch: true })) {
      if (url !== keyOf(address)) await store.delete(url);
    }
    return true;
  }

  /** Nothing stays that no page can ask for, nor more than there is room for. */
  async function tidy() {
    const store = await caches.open(STORE);
    const all = await kept();
    const isAlone = (await worker.clients.matchAll({ includeUncontrolled: true })).length < 2;
    if (isAlone && !all.some(({ isOld }) => isOld)) {
      for (const { address, url } of all) if (!(address in files)) await store.delete(url);
    }
    if (await store.match(WHOLE)) return;
    let room = ROOM;
    for (const { address, url } of all.reverse()) {
      room -= files[address]?.[1] ?? 0;
      if (room < 0) await store.delete(url);
    }
  }

  /** What is here, in the order it came; `isOld`: the list has another version of it. */
  async function kept() {
    const keys = await caches.has(STORE) ? await (await caches.open(STORE)).keys() : [];
    return keys.filter(({ url }) => url !== WHOLE).map(({ url }) => {
      const address = addressOf(url);
      return { address, url, isOld: address in files && url !== keyOf(address) };
    });
  }

  /** From now on there is room for all. */
  async function whole() {
    await (await caches.open(STORE)).put(WHOLE, new Response());
  }

  /** What there is, and which of it is here, for the page that shows it. */
  async function state() {
    const here = new Set((await kept()).map(({ url }) => url));
    return addresses.map((address) => {
      const [, bytes, title] = files[address] ?? [];
      const isKept = here.has(keyOf(address));
      return { address, bytes, title, area: areaOf(address), isKept };
    });
  }

  /** @param {string} url @returns {string} as the list has it */
  function addressOf(url) {
    return url.slice(scope.length).replace(/[?#].*/s, "").replace(/(^|\/)index\.html$/, "$1");
  }

  /** @param {string} address @returns {string | undefined} of the profession that it belongs to */
  function areaOf(address) {
    return areas.find((area) => address.startsWith(area));
  }

  /** @param {string} address */
  function loads(address) {
    return (files[address]?.[3] ?? []).map((place) => addresses[place] ?? "");
  }

  /** @param {string} address */
  function keyOf(address) {
    return `${scope}${address}?${files[address]?.[0]}`;
  }

  /** @param {string} address */
  function current(address) {
    return caches.match(keyOf(address), { cacheName: STORE });
  }

  /** @param {string} address @returns {Promise<Response | undefined>} in whichever version is here */
  function any(address) {
    return caches.match(scope + address, { cacheName: STORE, ignoreSearch: true });
  }
}
