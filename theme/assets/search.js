// The search dialog. What finds pages is fetched when the dialog is first opened, the words of the
// pages, to quote, with the first hit.
// @ts-check

/**
 * @typedef {{ url: string, title: string, anchor: string, heading: string, section: number }} Hit
 * @typedef {{ hits: Hit[], roots: Set<string>, missing: string[], nearest: string[] }} Answer
 * @typedef {{ text: string, marked: boolean }[]} Excerpt
 * @typedef {{
 *   finder: (area: object) => (words: string) => Answer,
 *   excerpt: (text: string, roots: Set<string>) => Excerpt,
 *   marks: (text: string, roots: Set<string>) => Excerpt,
 * }} Engine
 * @typedef {{ engine: Engine, find: (words: string) => Answer }} Loaded
 */

const SHOWN = 12;
const SHORTEST = 2;

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
  const nearest = /** @type {HTMLElement} */ (dialog.querySelector(".nearest"));
  const list = /** @type {HTMLElement} */ (dialog.querySelector(".found"));
  const greeting = state.textContent ?? "";
  const { engine = "", index = "" } = dialog.dataset;
  const address = new URL(index, document.baseURI).href;
  const load = once(async () => {
    const url = new URL(engine, document.baseURI).href;
    const [script, area] = await Promise.all([import(url), json(address)]);
    return /** @type {Loaded} */ ({ engine: script, find: script.finder(area) });
  });
  const quote = once(async () => {
    const pages =
      /** @type {string[][]} */ (await json(address.replace(/search([^/]*)$/, "search-words$1")));
    return pages.reduce((all, page) => all.concat(page), []);
  });

  // Safari 14 and Firefox 78 take a dialog for any element: there it stands open above the page.
  const modal = Boolean(dialog.showModal);
  const open = () => {
    if (dialog.hasAttribute("open")) return;
    if (modal) dialog.showModal();
    else dialog.setAttribute("open", "");
    input.select();
    load().catch(() => {});
  };

  /**
   * @param {string} says
   * @param {Node[]} [hits]
   * @param {Node[]} [near]
   */
  const show = (says, hits = [], near = []) => {
    list.replaceChildren(...hits);
    nearest.hidden = !near.length;
    nearest.lastElementChild?.replaceChildren(...near);
    state.textContent = says;
  };

  const search = async () => {
    const words = input.value.trim();
    if (words.length < SHORTEST) return show(greeting);
    try {
      if (!list.hasChildNodes()) state.textContent = state.dataset.wait ?? "";
      const { engine, find } = await load();
      if (input.value.trim() !== words) return;
      const answer = find(input.value);
      const hits = answer.hits.slice(0, SHOWN);
      const entries = hits.map((hit) =>
        entry(hit, address, engine.marks(hit.heading, answer.roots))
      );
      show(said(answer, words, state.dataset), entries, answer.nearest.map(choice));
      if (!hits.length) return;
      const texts = await quote();
      for (const [place, { section }] of hits.entries()) {
        const quoted = entries[place]?.querySelector("p");
        quoted?.replaceChildren(...marked(engine.excerpt(texts[section] ?? "", answer.roots)));
      }
    } catch {
      // Hits may be there already; only their words are not.
      if (!list.hasChildNodes()) show(state.dataset.failed ?? "");
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
  // A hit may be on this very page.
  list.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isHit = target instanceof Element && target.closest("a");
    if (isHit && !ctrlKey && !metaKey && !shiftKey) close();
  });
  input.addEventListener("input", search);
  nearest.addEventListener("click", (event) => {
    const chosen = event.target instanceof Element && event.target.closest("button");
    if (!chosen) return;
    input.value = chosen.textContent ?? "";
    input.focus();
    search();
  });
  dialog.addEventListener("keydown", (event) => {
    // Alone, the first Escape in a search field would only empty it.
    if (event.key === "Escape") close();
    else walk(event, input, list);
  });
  // From a page of a profession to where all of them are searched.
  const wider = dialog.querySelector("a");
  wider?.addEventListener("click", () => wider.hash = `search=${encodeURIComponent(input.value)}`);
  const asked = new URLSearchParams(location.hash).get("#search");
  if (!asked) return;
  open();
  input.value = asked;
  search();
}

/**
 * Do something once; after a failure, again when it is asked for.
 * @template T
 * @param {() => Promise<T>} work
 */
function once(work) {
  /** @type {Promise<T> | undefined} */
  let done;
  return () => {
    done = done ?? work();
    done.catch(() => done = undefined);
    return done;
  };
}

/** @param {string} url */
async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url);
  return answer.json();
}

/**
 * How many hits there are, and which words none of them has.
 * @param {Answer} answer
 * @param {string} words
 * @param {DOMStringMap} says
 */
function said({ hits, missing }, words, says) {
  const count = hits.length;
  const text = { 0: says.none, 1: says.one }[count] ?? (count > SHOWN ? says.first : says.some);
  const without = count && missing.length ? ` ${says.without}` : "";
  const lost = missing.map((word) => `“${word}”`).join(", ");
  return ((text ?? "") + without).replace("{n}", String(count)).replace("{words}", () => words)
    .replace("{missing}", () => lost);
}

/**
 * One hit: the section that answers best, the page it is of, and room for its words.
 * @param {Hit} hit
 * @param {string} address
 * @param {Excerpt} heading
 */
function entry({ url, title, anchor, heading: name }, address, heading) {
  const link = document.createElement("a");
  link.href = new URL(url, address).href + (anchor && `#${anchor}`);
  link.append(...marked(heading));
  const item = document.createElement("li");
  item.append(link);
  if (name !== title) {
    const where = document.createElement("span");
    where.textContent = title;
    link.append(" ", where);
  }
  item.append(document.createElement("p"));
  return item;
}

/** @param {Excerpt} parts */
function marked(parts) {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** @param {string} word */
function choice(word) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = word;
  return button;
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
