// The search dialog. Pagefind and its index are fetched when the dialog is first opened.
// @ts-check

/**
 * @typedef {{ url: string, title: string, excerpt: string, locations: number[] }} Section
 * @typedef {{ url: string, excerpt: string, meta: { title?: string }, sub_results: Section[] }} Found
 * @typedef {{ results: { data: () => Promise<Found> }[] }} Results
 * @typedef {{
 *   options: (options: object) => Promise<void>,
 *   debouncedSearch: (words: string, options: object, wait: number) => Promise<Results | null>,
 * }} Pagefind
 */

const SHOWN = 12;
const WAIT_MS = 150;
const SHORTEST = 2;
/** @type {Record<string, string>} */
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector("dialog.search"));
const opener = document.querySelector("button.find");
if (dialog && opener) start(dialog, opener);

/**
 * @param {HTMLDialogElement} dialog
 * @param {Element} opener
 */
function start(dialog, opener) {
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const state = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (dialog.querySelector(".found"));
  const greeting = state.textContent;
  /** @type {Promise<Pagefind> | undefined} */
  let engine;

  const load = () => {
    const bundle = new URL(dialog.dataset.bundle ?? "", document.baseURI).href;
    engine = engine ?? import(bundle).then(async (/** @type {Pagefind} */ pagefind) => {
      await pagefind.options({ excerptLength: 22, highlightParam: null });
      return pagefind;
    });
    // A failure is not kept: the next letter tries again.
    engine.catch(() => engine = undefined);
    return engine;
  };

  // Safari 14 and Firefox 78 take a dialog for any element: there it stands open above the page.
  const modal = Boolean(dialog.showModal);
  const open = () => {
    if (dialog.hasAttribute("open")) return;
    if (modal) dialog.showModal();
    else dialog.setAttribute("open", "");
    input.select();
    load().catch(() => {});
  };

  const search = async () => {
    const words = input.value.trim();
    if (words.length < SHORTEST) {
      list.replaceChildren();
      state.textContent = greeting;
      return;
    }
    try {
      if (!list.hasChildNodes()) state.textContent = state.dataset.wait ?? "";
      const found = await (await load()).debouncedSearch(words, {}, WAIT_MS);
      if (!found || input.value.trim() !== words) return;
      const top = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      if (input.value.trim() !== words) return;
      list.replaceChildren(...top.map(entry));
      state.textContent = summary(found.results.length, words, state.dataset);
    } catch {
      list.replaceChildren();
      state.textContent = state.dataset.failed ?? "";
    }
  };

  const close = () => {
    if (modal) return dialog.close();
    dialog.removeAttribute("open");
    /** @type {HTMLElement} */ (opener).focus();
  };

  opener.addEventListener("click", open);
  dialog.querySelector(".close")?.addEventListener("click", close);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  input.addEventListener("input", search);
  dialog.addEventListener("keydown", (event) => {
    // Alone, the first Escape in a search field would only empty it.
    if (event.key === "Escape") close();
    else walk(event, input, list);
  });
}

/**
 * @param {number} count
 * @param {string} words
 * @param {DOMStringMap} says
 */
function summary(count, words, says) {
  const text = count === 0
    ? says.none
    : count === 1
    ? says.one
    : count > SHOWN
    ? says.first
    : says.some;
  return (text ?? "").replace("{n}", String(count)).replace("{words}", () => words);
}

/**
 * One result: the page, and the section of it that fits best.
 * @param {Found} found
 */
function entry(found) {
  const title = found.meta.title ?? found.url;
  const sections = found.sub_results.filter((part) => part.url.includes("#"));
  const section = sections.sort((a, b) => b.locations.length - a.locations.length)[0];
  const best = section ?? found;
  const link = document.createElement("a");
  link.href = best.url;
  link.append(title, " ");
  if (section) {
    const where = document.createElement("span");
    where.textContent = section.title;
    link.append(where);
  }
  const words = document.createElement("p");
  words.append(...marked(best.excerpt));
  const item = document.createElement("li");
  item.append(link, words);
  return item;
}

/**
 * The excerpt is escaped text with <mark> around the words that were found.
 * @param {string} excerpt
 */
function marked(excerpt) {
  return excerpt.split(/<\/?mark>/).map((part, place) => {
    const text = part.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
    if (place % 2 === 0) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/**
 * Arrow keys move between the words and the results.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
function walk(event, input, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  /** @type {(Element | null)[]} */
  const stops = [input, ...list.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
