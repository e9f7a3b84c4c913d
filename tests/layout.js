/**
 * Which words and controls of the page, as it stands, leave their place: in each of several looks.
 *
 * The box of every element that holds words lies in that of its parent, up to the page; nothing
 * scrolls sideways but what is named; words and what is pressed lie on nothing else, and letters
 * of a word do not stand under each other where the page has room for it. What is pressed breaks
 * between words only, unless the reader has set a least size of text; a fault that is said keeps
 * clear of what it is about.
 */

// What may scroll by itself: wide tables, and fields that one writes in.
const SCROLLS = ".scroll, textarea";
const PRESSED = "button, .btn, summary, label";
const DRAWN = "svg[viewBox], select, textarea, input, button, .btn";
const FLOWS = /^(static|relative|sticky)$/;
// Thinner than this, it is a rounding.
const SLACK = 1;
// How far the ring of focus stands out of what has it.
const RING = 6;

// WCAG 1.4.12, for readers who set their own spacing.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }`;

/**
 * A look: fonts that the page was given, how large its text is, whether it is spaced,
 * and whether there is a least size.
 * @typedef {{ name: string, font: string, scale: number, spaced: boolean, least: boolean }} Look
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Box
 * @typedef {Box & { node: Node, element: Element, layer: Element | null }} Item
 */

/**
 * Show the page in each look in turn; say what is wrong in it, ten things at most.
 * @param {Look[]} looks
 * @returns {Promise<Record<string, string[]>>} only looks with faults
 */
export async function measure(looks) {
  await document.fonts.ready;
  const root = unit();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const { name, font, scale, spaced, least } of looks) {
    sheet.replaceSync(`:root { font-size: ${root * scale}px !important;
      --font-text: "${font} text" !important; --font-head: "${font} head" !important }
      ${spaced ? SPACED : ""}`);
    const faults = new Page(least).faults();
    if (faults.length) found[name] = faults.slice(0, 10);
  }
  document.adoptedStyleSheets = [];
  return found;
}

/** What a rem is in pixels: not the size of the root's text where the reader has set a least size. */
function unit() {
  const probe = document.body.appendChild(document.createElement("div"));
  probe.style.cssText = "position:absolute;width:100rem;visibility:hidden";
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width / 100;
}

/** The page in one look; what the browser computes is asked once. */
class Page {
  /** @type {Map<Element, CSSStyleDeclaration>} */
  #styles = new Map();
  /** @type {Map<Element, DOMRect>} */
  #boxes = new Map();
  /** @type {Map<Element, boolean>} */
  #clear = new Map();
  /** @type {Map<Element, Element | null>} */
  #layers = new Map();
  /** @type {Map<Element, Element | null>} what scrolls up and down around an element */
  #frames = new Map();
  /** @type {Set<Element>} */
  #climbed = new Set();
  /** @type {Set<string>} */
  #faults = new Set();
  #wide = document.documentElement.clientWidth;
  #least;

  /** @param {boolean} least whether there is a least size of text */
  constructor(least) {
    this.#least = least;
  }

  faults() {
    const over = document.documentElement.scrollWidth - this.#wide;
    if (over > 0) this.#faults.add(`sideways by ${over}`);
    const words = this.#words();
    const drawn = this.#drawn();
    for (const element of new Set([...words, ...drawn].map((item) => item.element))) {
      this.#climb(element);
    }
    for (const item of words) this.#inside(item);
    for (const { element } of drawn) this.#whole(element);
    this.#faultsApart(drawn);
    this.#apart([...words, ...drawn]);
    return [...this.#faults];
  }

  /** The lines of all visible words. */
  #words() {
    /** @type {Item[]} */
    const items = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !this.#visible(element)) continue;
      if (element.closest("svg, select, textarea, script, style, noscript")) continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((box) => box.width);
      this.#broken(element, node.textContent, lines);
      for (const box of lines) {
        items.push({ ...plain(box), node, element, layer: this.#layer(element) });
      }
    }
    return items;
  }

  /**
   * More lines than two a word, or one in what is pressed, are letters under each other, though the
   * page has room for words.
   * @param {Element} element
   * @param {string} text
   * @param {DOMRect[]} lines
   */
  #broken(element, text, lines) {
    // Where ten letters have no room beside each other, a word need not stay whole either.
    const roomy = !this.#least &&
      this.#wide >= 10 * parseFloat(this.#style(document.documentElement).fontSize);
    const pressed = roomy && element.closest(PRESSED);
    if (lines.length < (pressed ? 2 : 3)) return;
    const words = text.split(/[\s\u00ad\u200b/–—-]+/).filter(Boolean);
    if (lines.length <= (pressed ? 1 : 2) * words.length) return;
    const whole = lines.reduce((sum, { width }) => sum + width, 0);
    const longest = Math.max(...words.map((word) => word.length)) / text.trim().length * whole;
    if (longest < (pressed ? 0.4 : 0.7) * this.#wide) {
      this.#say(element, `its ${words.length} words stand in ${lines.length} lines`);
    }
  }

  /** What is drawn or pressed and has an edge of its own. */
  #drawn() {
    /** @type {Item[]} */
    const items = [];
    for (const element of document.querySelectorAll(DRAWN)) {
      if (!this.#visible(element)) continue;
      const { opacity, borderLeftWidth, backgroundColor } = this.#style(element);
      const edge = parseFloat(borderLeftWidth) &&
        !/, 0\)$/.test(this.#style(element).borderLeftColor);
      const filled = !/, 0\)$/.test(backgroundColor);
      if (opacity === "0" || !(element.matches("svg") || edge || filled)) continue;
      const box = plain(this.#box(element));
      items.push({ ...box, node: element, element, layer: this.#layer(element) });
    }
    return items;
  }

  /**
   * Each element lies in the one around it.
   * @param {Element} element
   */
  #climb(element) {
    for (let child = element; child !== document.body;) {
      if (this.#climbed.has(child)) return;
      this.#climbed.add(child);
      const parent = this.#around(child);
      const style = this.#style(child);
      if (!FLOWS.test(style.position)) return;
      if (!/^(inline|contents)$/.test(style.display)) {
        const [inner, outer] = [this.#box(child), this.#box(parent)];
        const by = (/** @type {string} */ side) =>
          Math.max(0, -parseFloat(style.getPropertyValue(`margin-${side}`)));
        const scrolls = /auto|scroll/.test(this.#style(parent).overflowX);
        if (scrolls && !parent.matches(SCROLLS)) {
          const more = parent.scrollWidth - parent.clientWidth;
          if (more > SLACK) this.#say(parent, `scrolls by ${more}`);
        }
        const side = scrolls ? 0 : Math.max(
          outer.left - by("left") - inner.left,
          inner.right - by("right") - outer.right,
        );
        const high = /auto|scroll/.test(this.#style(parent).overflowY) ? 0 : Math.max(
          outer.top - by("top") - inner.top,
          inner.bottom - by("bottom") - outer.bottom,
        );
        if (side > SLACK) this.#say(child, `leaves ${path(parent)} sideways by ${round(side)}`);
        if (high > SLACK) this.#say(child, `leaves ${path(parent)} in height by ${round(high)}`);
      }
      child = parent;
    }
  }

  /**
   * A line lies in its block; its height may be more than that of the line.
   * @param {Item} item
   */
  #inside({ element, ...line }) {
    const block = this.#display(element) ? element : this.#around(element);
    const [box, style] = [this.#box(block), this.#style(block)];
    const lean = 0.3 * parseFloat(this.#style(element).fontSize);
    const scrolls = block.matches(SCROLLS) || this.#style(block).overflowX === "auto";
    const side = scrolls ? 0 : Math.max(box.left - line.left, line.right - box.right);
    const upright = style.writingMode !== "horizontal-tb";
    const pull = Math.max(0, -parseFloat(style.textIndent));
    if (side - pull > (upright ? lean : SLACK)) {
      this.#say(element, `its words leave it sideways by ${round(side)}`);
    }
    const high = Math.max(box.top - line.top, line.bottom - box.bottom);
    if (high > (upright ? SLACK : lean)) {
      this.#say(element, `its words leave it in height by ${round(high)}`);
    }
    const out = block.closest(SCROLLS) ? 0 : Math.max(-line.left, line.right - this.#wide);
    if (out > SLACK && !this.#layer(element)) {
      this.#say(element, `leaves the page by ${round(out)}`);
    }
  }

  /**
   * What is drawn keeps its form; a field shows all that it says, in whole words.
   * @param {Element} element
   */
  #whole(element) {
    const box = this.#box(element);
    if (element instanceof SVGSVGElement) {
      if (element.getAttribute("preserveAspectRatio") === "none") return;
      const { width, height } = element.viewBox.baseVal;
      const thin = (box.width / box.height) / (width / height);
      const uneven = this.#style(element).overflow !== "visible" && (thin < 0.9 || thin > 1.1);
      if (uneven || box.width < 8) this.#say(element, `is ${round(box.width)} wide`);
    }
    const { wordBreak } = this.#style(element);
    if (wordBreak === "break-all") this.#say(element, "breaks a word that has room");
    const says = element instanceof HTMLSelectElement ||
      element instanceof HTMLInputElement && /date|number/.test(element.type);
    if (!says) return;
    const copy = /** @type {HTMLSelectElement} */ (element.cloneNode(true));
    copy.removeAttribute("id");
    copy.removeAttribute("name");
    if (element instanceof HTMLSelectElement) {
      copy.replaceChildren(element.selectedOptions[0]?.cloneNode(true) ?? "");
    }
    const { appearance, whiteSpace } = this.#style(element);
    const wraps = appearance === "none" && whiteSpace === "normal";
    copy.style.cssText = "position:absolute!important;min-width:0!important;flex:none!important;" +
      (wraps ? `width:${box.width}px!important` : "width:auto!important;max-width:none!important");
    element.after(copy);
    const whole = copy.getBoundingClientRect();
    copy.remove();
    const more = Math.max(whole.width - box.width, wraps ? whole.height - box.height : 0);
    if (more > SLACK) this.#say(element, `is ${round(more)} smaller than what it says`);
  }

  /**
   * A fault that is said keeps clear of the ring around the field or button it is about.
   * @param {Item[]} drawn
   */
  #faultsApart(drawn) {
    for (const error of document.querySelectorAll(".error")) {
      if (!error.textContent || !this.#visible(error)) continue;
      const { left, right, top, bottom } = this.#box(error);
      for (const { element, ...box } of drawn) {
        if (element.matches("svg") || error.contains(element)) continue;
        if (this.#layer(error) !== box.layer || box.left >= right || box.right <= left) continue;
        const gap = Math.max(top - box.bottom, box.top - bottom);
        if (gap < RING) this.#say(error, `is ${round(gap)} from ${path(element)}`);
      }
    }
  }

  /**
   * Nothing lies on anything else.
   * @param {Item[]} items
   */
  #apart(items) {
    const cores = items.map((item) => {
      if (item.node === item.element) return item;
      const half = 0.25 * parseFloat(this.#style(item.element).fontSize);
      const middle = (item.top + item.bottom) / 2;
      return { ...item, top: middle - half, bottom: middle + half };
    }).map((item) => this.#cut(item)).filter((item) => item.bottom > item.top).sort((one, other) =>
      one.top - other.top
    );
    for (const [index, one] of cores.entries()) {
      for (let next = index + 1; next < cores.length; next++) {
        const other = /** @type {Item} */ (cores[next]);
        if (other.top >= one.bottom - SLACK) break;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (wide <= 2 * SLACK || one.layer !== other.layer) continue;
        if (one.node.contains(other.node) || other.node.contains(one.node)) continue;
        const high = Math.min(one.bottom, other.bottom) - other.top;
        if (high <= 2 * SLACK) continue;
        this.#say(one.element, `lies ${round(wide)} × ${round(high)} on ${path(other.element)}`);
      }
    }
  }

  /**
   * Seen at all, and not only by those who listen.
   * @param {Element} element
   */
  #visible(element) {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      this.#shown(element);
  }

  /**
   * @param {Element} element
   * @returns {boolean}
   */
  #shown(element) {
    if (element === document.body) return true;
    return this.#keep(this.#clear, element, () => {
      const { clipPath, position, top } = this.#style(element);
      const away = position === "absolute" && parseFloat(top) < -50;
      return clipPath !== "inset(50%)" && !away &&
        this.#shown(/** @type {Element} */ (element.parentElement));
    });
  }

  /**
   * The part of it that is seen in what scrolls up and down around it.
   * @param {Item} item
   * @returns {Item} of no height where nothing of it is seen
   */
  #cut(item) {
    const frame = this.#frame(item.element);
    if (!frame) return item;
    const { top, bottom } = this.#box(frame);
    return { ...item, top: Math.max(item.top, top), bottom: Math.min(item.bottom, bottom) };
  }

  /** @param {Element | null} element @returns {Element | null} */
  #frame(element) {
    if (!element) return null;
    return this.#keep(this.#frames, element, () => {
      const up = this.#frame(element.parentElement);
      const scrolls = /auto|scroll/.test(this.#style(element).overflowY) &&
        element.scrollHeight > element.clientHeight;
      return scrolls ? element : up;
    });
  }

  /**
   * What the element floats in, above the page.
   * @param {Element} element
   * @returns {Element | null}
   */
  #layer(element) {
    if (element === document.body) return null;
    return this.#keep(this.#layers, element, () => {
      const { position, zIndex, backgroundColor } = this.#style(element);
      const over = zIndex !== "auto" || !/, 0\)$/.test(backgroundColor) && this.#raised(element);
      const own = /fixed|sticky/.test(position) || position === "absolute" && over;
      return own ? element : this.#layer(/** @type {Element} */ (element.parentElement));
    });
  }

  /**
   * Whether it stands in something that is laid over the page.
   * @param {Element | null} element
   */
  #raised(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (this.#style(at).zIndex !== "auto") return true;
    }
    return false;
  }

  /** @param {Element} element */
  #display(element) {
    return !/^(inline|contents)$/.test(this.#style(element).display);
  }

  /**
   * The nearest element around that has a box of its own.
   * @param {Element} element
   */
  #around(element) {
    let at = /** @type {Element} */ (element.parentElement);
    while (at !== document.body && !this.#display(at)) {
      at = /** @type {Element} */ (at.parentElement);
    }
    return at;
  }

  /** @param {Element} element */
  #style(element) {
    return this.#keep(this.#styles, element, () => getComputedStyle(element));
  }

  /** @param {Element} element */
  #box(element) {
    return this.#keep(this.#boxes, element, () => element.getBoundingClientRect());
  }

  /**
   * @template Value
   * @param {Map<Element, Value>} kept
   * @param {Element} element
   * @param {() => Value} make
   */
  #keep(kept, element, make) {
    if (!kept.has(element)) kept.set(element, make());
    return /** @type {Value} */ (kept.get(element));
  }

  /**
   * @param {Element} element
   * @param {string} what
   */
  #say(element, what) {
    this.#faults.add(`${path(element)}: ${what}`);
  }
}

/** @param {DOMRect} box @returns {Box} */
function plain({ left, right, top, bottom }) {
  return { left, right, top, bottom };
}

/** @param {number} number */
function round(number) {
  return Math.round(number);
}

/**
 * Where an element is, for one who has to find it.
 * @param {Element} element
 */
function path(element) {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 3;) {
    const kind = at.classList[0] ? `.${at.classList[0]}` : "";
    steps.unshift(at.id ? `#${at.id}` : `${at.localName}${kind}`);
    at = /** @type {Element} */ (at.parentElement);
  }
  const text = element.textContent?.trim().slice(0, 20);
  return `${steps.join(" ")}${text ? ` “${text}”` : ""}`;
}
