// The page that shows what is on the device, saves the rest, and takes it all away.
// @ts-check

/**
 * A file of the site, as the worker tells it; `title`, where it is a page.
 * @typedef {{ address: string, bytes: number, title?: string, area?: string, isKept: boolean }} Listed
 */

const SWITCH = "standar-profesi:offline";
/** @type {Record<string, string>} What the worker met → what is said of it. */
const FAULTS = { QuotaExceededError: "full", Error: "newer" };
/** Files on their way at a time. */
const LANES = 4;

const root = new URL("../../", location.href).href;
const find = (
  /** @type {string} */ css,
) => /** @type {HTMLElement} */ (document.querySelector(css));
const status = find("#offline-state");
const button = find("[data-when=save] button");
const isFrugal = Boolean(/** @type {any} */ (navigator).connection?.saveData);
const asked = lost();

start().catch(() => say("none"));

async function start() {
  find("[data-when=on] button").addEventListener("click", () => void turn(true));
  find("[data-when=off] button").addEventListener("click", () => void turn(false));
  if (isOff()) {
    show("off");
    return say("off");
  }
  const isHere = await /** @type {any} */ (self).keeping;
  if (!isHere) return say("none");
  show("on");
  list(await ask("state"));
  list(await ask("settled"));
}

/** @param {string} when @param {boolean} [isSo] */
function show(when, isSo = true) {
  const parts = document.querySelectorAll(`[data-when~=${when}]`);
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (parts)) part.hidden = !isSo;
}

/** @param {Listed[]} files */
function list(files) {
  const pages = files.filter(({ isKept, title }) => isKept && title);
  show("kept", pages.length > 0);
  find("#kept").replaceChildren(...pages.map(({ address, title = "" }) => {
    const link = document.createElement("a");
    link.href = root + address;
    link.textContent = nameOf(title);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  const meant = files.find(({ address }) => address === asked?.split("?")[0]);
  if (meant?.title) find("[data-when=lost] span").textContent = nameOf(meant.title);
  offer(files);
}

/** One button a profession that is not here whole. @param {Listed[]} files */
function offer(files) {
  const areas = new Set(files.map(({ area }) => area).filter(Boolean));
  const buttons = [...areas].map((area) => {
    const its = files.filter((file) => !file.area || file.area === area);
    return { area, missing: its.filter(({ isKept }) => !isKept) };
  }).filter(({ missing }) => missing.length);
  const words = (areas.size > 1 && button.dataset.many) || button.textContent || "";
  find("[data-when=save]").replaceChildren(...buttons.map(({ area, missing }) => {
    const name = nameOf(files.find(({ address }) => address === area)?.title ?? "");
    const own = /** @type {HTMLButtonElement} */ (button.cloneNode(true));
    own.disabled = isFrugal;
    own.textContent = filled(words, { n: kilobytes(missing), name });
    own.addEventListener("click", () => void save(missing));
    return own;
  }));
  show("save", buttons.length > 0);
  if (!buttons.length) say("whole", kilobytes(files));
  else if (isFrugal) say("frugal");
  else if (status.dataset.said !== "fault") say("some");
}

/** @param {Listed[]} missing */
async function save(missing) {
  const progress = /** @type {HTMLProgressElement} */ (find("progress"));
  const all = missing.reduce((sum, { bytes }) => sum + bytes, 0);
  const waiting = [...missing];
  let done = 0;
  show("save", false);
  show("saving");
  status.tabIndex = -1;
  status.focus();
  say("saving");
  let fault = await ask("whole");
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let file = waiting.pop(); file && !fault; file = waiting.pop()) {
      fault = await ask("keep", file.address);
      done += file.bytes;
      progress.value = done / all;
    }
  }));
  show("saving", false);
  if (fault) {
    say(FAULTS[fault] ?? "network");
    status.dataset.said = "fault";
  }
  list(await ask("state"));
}

/** Keep nothing here any more, or begin again. @param {boolean} off */
async function turn(off) {
  try {
    if (off) localStorage.setItem(SWITCH, "off");
    else localStorage.removeItem(SWITCH);
  } catch {
    // Where nothing can be stored, no page is kept either.
  }
  if (off) {
    await caches.delete(`standar-profesi:${new URL(root).pathname}`);
    await (await navigator.serviceWorker.getRegistration(root))?.unregister();
  }
  scrollTo(0, 0);
  location.reload();
}

/**
 * Say which page is not here, and go there as soon as there is a network.
 * @returns {string | undefined} its address, where the reader was on the way to one
 */
function lost() {
  const page = new URLSearchParams(location.search).get("page");
  const { href } = new URL(page ?? "", root);
  if (page === null || !href.startsWith(root)) return undefined;
  const { title = "" } = find("[data-when=lost]").dataset;
  find("h1").textContent = title;
  document.title = document.title.replace(/^[^·]*/, `${title} `);
  find("[data-when=lost] a").setAttribute("href", href + location.hash);
  addEventListener("online", () => location.replace(href + location.hash));
  show("lost");
  return page;
}

function isOff() {
  try {
    return localStorage.getItem(SWITCH) !== null;
  } catch {
    return false;
  }
}

/**
 * @param {string} what
 * @param {string} [address]
 * @returns {Promise<any>} what the worker answers
 */
async function ask(what, address) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => port1.onmessage = ({ data }) => done(data));
  active?.postMessage({ ask: what, keep: address }, [port2]);
  return answer;
}

/** @param {string} key of the words @param {string} [n] */
function say(key, n = "") {
  status.textContent = filled(status.dataset[key] ?? "", { n });
  status.dataset.said = key;
}

/** @param {string} words @param {Record<string, string>} fields */
function filled(words, fields) {
  return words.replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? "");
}

/** @param {Listed[]} files */
function kilobytes(files) {
  const bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return new Intl.NumberFormat(document.documentElement.lang).format(Math.ceil(bytes / 1000));
}

/** @param {string} title of a page, with the site's name behind it */
function nameOf(title) {
  return title.split(" · ")[0] ?? "";
}
