/**
 * Elements, made without a parser: what a text holds stays text.
 *
 * @typedef {Record<string, string | number | boolean | EventListener | undefined>} Attributes
 * @typedef {Node | string | false | null | undefined} Child
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes] a function listens to the event of that name
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * @template {Element} E
 * @param {E} element
 * @param {Attributes} attributes
 * @param {Child[]} children
 * @returns {E}
 */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/**
 * @param {string} look its classes
 * @param {string} words
 * @param {() => void} click
 * @param {string} [heard] what a reader who cannot see where it stands is told besides
 */
export function button(look, words, click, heard) {
  const more = heard && h("span", { class: "vh" }, ` ${heard}`);
  return h("button", { type: "button", class: look, click }, words, more);
}

/**
 * @template {Element} E
 * @param {string} selector
 * @param {new () => E} kind
 * @param {ParentNode} [root]
 * @returns {E} the element that the page is known to have
 */
export function need(selector, kind, root = document) {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Move focus to where a new screen begins, from its top. @param {HTMLElement} element */
export function arrive(element) {
  scrollTo(0, 0);
  element.focus({ preventScroll: true });
}

/** @returns {Promise<void>} kept once the next frame is on the screen */
export const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** @returns {Promise<void>} kept once the page has answered what waits; a timer would wait milliseconds more */
export const soon = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/**
 * Add to a screen that is shown already, each part in a task of its own; no longer once the screen
 * is gone. Kept once there is nothing to add.
 *
 * @param {(() => Child | void)[]} parts
 * @param {HTMLElement} screen
 */
export async function later([first, ...others], screen) {
  if (!first) return;
  await painted();
  if (!screen.isConnected) return;
  const node = first();
  if (node) screen.append(node);
  return later(others, screen);
}
