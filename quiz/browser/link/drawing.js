/**
 * A poster as pixels. Everything is laid out first, as large as all of it fits; then it is painted. No
 * text is cut: what is too wide goes on in the next line, what is too much makes all smaller.
 *
 * @import { Line, Poster } from "../../core/poster.js"
 *
 * @typedef {"bg" | "ink" | "ink2" | "acc" | "seg" | "edge" | "line"} Colour
 * @typedef {Record<Colour | "font-head" | "font-text", string>} Look
 * @typedef {{likely: string, target: string}} Key what bracket and tick are called
 * @typedef {(context: CanvasRenderingContext2D, down: number) => void} Stroke
 */

/** Whole in a square post, and between the bars of a status. */
export const SIZE = 1080;
const EDGE = 64;
export const WIDE = SIZE - 2 * EDGE;
const COLOURS = ["bg", "ink", "ink2", "acc", "seg", "edge", "line", "font-head", "font-text"];
const LARGEST = 1.6;
const LEAST = .1;
const SMALLER = .97;
const LEVELS = [1, 2, 3, 4, 5];

/** The light look, whichever the page has: a picture is looked at elsewhere. @returns {Look} */
export function light() {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = "light";
  const style = getComputedStyle(root);
  const found = COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
  return Object.fromEntries(found);
}

/** A picture with nothing on it. @param {Look} look */
export function blank(look) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  // All of it is read back.
  const found = canvas.getContext("2d", { willReadFrequently: true });
  const context = /** @type {CanvasRenderingContext2D} */ (found);
  context.fillStyle = look.bg;
  context.fillRect(0, 0, SIZE, SIZE);
  return { canvas, context };
}

/** @param {Poster} poster @param {Look} look @param {Key} key @returns {HTMLCanvasElement} */
export function drawn(poster, look, key) {
  const { canvas, context } = blank(look);
  const foot = new Sheet(context, look, 1);
  footer(foot, poster);
  const head = new Sheet(context, look, 1);
  header(head, poster);
  const room = WIDE - foot.down - head.down;
  let scale = LARGEST;
  let body = laid(context, look, scale, poster, key);
  while (body.down > room && scale > LEAST) {
    body = laid(context, look, scale *= SMALLER, poster, key);
  }
  head.paint();
  body.paint(head.down + (room - body.down) / 2);
  foot.paint(WIDE - foot.down);
  return canvas;
}

/**
 * Whether the browser gives back what was drawn: one that hides its reader gives noise instead.
 *
 * @param {HTMLCanvasElement} canvas
 */
export function isReadable(canvas) {
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const red = (/** @type {number} */ x, /** @type {number} */ y) =>
    Number(context.getImageData(x, y, 1, 1).data[0]);
  // The paper, and the first step of the mark.
  return red(1, 1) > 250 && red(EDGE + 4, EDGE + 34) < 100;
}

/** What is painted, from top to bottom. */
export class Sheet {
  /** How far down it is full. */
  down = 0;
  /** @type {Stroke[]} */
  #strokes = [];

  /** @param {CanvasRenderingContext2D} context @param {Look} look @param {number} scale */
  constructor(context, look, scale) {
    this.context = context;
    this.look = look;
    this.scale = scale;
  }

  /** @param {number} space */
  skip(space) {
    this.down += space * this.scale;
  }

  /**
   * @param {Colour} colour
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  box(colour, x, y, width, height) {
    this.#strokes.push((context, down) => {
      context.fillStyle = this.look[colour];
      context.fillRect(EDGE + x, down + y, width, height);
    });
  }

  /** @param {Colour} colour @param {number[]} corners x and y by turns, from the left edge and the top */
  shape(colour, corners) {
    this.#strokes.push((context, down) => {
      context.fillStyle = this.look[colour];
      context.beginPath();
      for (let at = 0; at < corners.length; at += 2) {
        context.lineTo(EDGE + Number(corners[at]), down + Number(corners[at + 1]));
      }
      context.fill();
    });
  }

  /** A line across. @param {Colour} colour @param {number} height */
  rule(colour, height) {
    this.box(colour, 0, this.down, WIDE, height);
    this.down += height;
  }

  /**
   * Write from a height on, in as many lines as it takes.
   *
   * @param {string} words
   * @param {{size: number, colour?: Colour, head?: boolean, bold?: boolean, right?: boolean}} how
   * @param {{x?: number, y?: number, width?: number}} [where]
   * @returns {number} the height below it
   */
  write(words, { size, colour = "ink", head = false, bold = false, right = false }, where = {}) {
    const { x = 0, y = this.down, width = WIDE } = where;
    const pixels = size * this.scale;
    const font = this.font(pixels, head, bold);
    this.context.font = font;
    const lines = wrapped(this.context, words, width);
    const step = pixels * (head ? 1.12 : 1.3);
    this.#strokes.push((context, down) => {
      context.font = font;
      context.fillStyle = this.look[colour];
      context.textAlign = right ? "right" : "left";
      for (const [index, line] of lines.entries()) {
        context.fillText(line, EDGE + (right ? x + width : x), down + y + index * step + pixels);
      }
    });
    return y + lines.length * step;
  }

  /** @param {number} pixels @param {boolean} [head] @param {boolean} [bold] */
  font(pixels, head = false, bold = false) {
    return `${bold ? "600 " : ""}${pixels}px ${this.look[head ? "font-head" : "font-text"]}`;
  }

  /** @param {string[]} texts @param {number} size @returns {number} the width of the widest */
  widest(texts, size) {
    this.context.font = this.font(size * this.scale);
    return Math.max(...texts.map((text) => this.context.measureText(text).width));
  }

  /** @param {number} [down] how far below the edge it begins */
  paint(down = 0) {
    for (const stroke of this.#strokes) stroke(this.context, EDGE + down);
  }
}

/**
 * @param {CanvasRenderingContext2D} context with the font of the words
 * @param {string} words
 * @param {number} width
 * @returns {string[]} lines
 */
function wrapped(context, words, width) {
  const fits = (/** @type {string} */ text) => context.measureText(text).width <= width;
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines[lines.length - 1];
    if (line && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
    else {
      if (line) lines.push("");
      // A word that is wider than the picture goes on in the next line.
      for (const piece of fits(word) ? [word] : word) {
        const last = lines[lines.length - 1] ?? "";
        if (!last || fits(last + piece)) lines[lines.length - 1] = last + piece;
        else lines.push(piece);
      }
    }
  }
  return lines;
}

/** The mark and the name of the site. @param {Sheet} sheet @param {Pick<Poster, "site">} poster */
export function header(sheet, { site }) {
  const unit = 1.3;
  for (const [step] of LEVELS.entries()) {
    const on = step < 3;
    const top = (20 - 5 * step) * unit;
    sheet.box(on ? "acc" : "edge", 8 * step * unit, top, 7 * unit, (on ? 10 + 5 * step : 3) * unit);
  }
  sheet.down = sheet.write(site, { size: 30, head: true }, {
    x: 52 * unit,
    y: 4,
    width: WIDE - 52 * unit,
  });
  sheet.down = Math.max(sheet.down, 30 * unit) + 24;
}

/** What has to be known, and where it is. @param {Sheet} sheet @param {Pick<Poster, "foot">} poster */
export function footer(sheet, { foot: [unverified = "", address = ""] }) {
  sheet.down = 24;
  sheet.rule("line", 1);
  sheet.down += 14;
  sheet.down = sheet.write(unverified, { size: 25, colour: "ink2" });
  if (address) sheet.down = sheet.write(address, { size: 25, colour: "acc", bold: true });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Look} look
 * @param {number} scale
 * @param {Poster} poster
 * @param {Key} key
 */
function laid(context, look, scale, poster, key) {
  const { title, name, about, best, strengths, compared, lines } = poster;
  const sheet = new Sheet(context, look, scale);
  sheet.down = sheet.write(title, { size: 68, head: true });
  if (name) {
    sheet.skip(6);
    sheet.down = sheet.write(name, { size: 38, head: true });
  }
  sheet.skip(4);
  sheet.down = sheet.write(about, { size: 28, colour: "ink2" });
  if (strengths.length) {
    heading(sheet, best);
    const gap = 24;
    const width = (WIDE - gap * (strengths.length - 1)) / strengths.length;
    const top = sheet.down;
    sheet.down = Math.max(
      ...strengths.map((strength, index) => {
        const where = { x: index * (width + gap), width };
        const y = sheet.write(strength.name, { size: 34, head: true }, { ...where, y: top });
        return sheet.write(strength.words, { size: 26, colour: "ink2" }, { ...where, y });
      }),
    );
  }
  if (lines.length) chart(sheet, lines, compared, key);
  return sheet;
}

/** @param {Sheet} sheet @param {string} words @param {number} [width] */
function heading(sheet, words, width) {
  sheet.skip(26);
  sheet.rule("ink", 2);
  sheet.skip(12);
  sheet.down = sheet.write(words, { size: 26, bold: true }, { width });
  sheet.skip(8);
}

/**
 * Every line: its name, five steps filled up to the level, the likely levels below, the target, words.
 *
 * @param {Sheet} sheet
 * @param {Line[]} lines
 * @param {string} title
 * @param {Key} key
 */
function chart(sheet, lines, title, key) {
  const { scale } = sheet;
  const size = 26;
  const gap = 20 * scale;
  const left = legend(sheet, key, sheet.down + 39 * scale);
  heading(sheet, title, left - gap);
  const names = Math.min(sheet.widest(lines.map(({ name }) => name), size) + 1, WIDE * .42);
  const words = Math.min(sheet.widest(lines.map(({ words }) => words), size) + 1, WIDE * .3);
  const x = names + gap;
  const width = WIDE - names - words - 2 * gap;
  const height = 13 * scale;
  for (const line of lines) {
    const top = sheet.down;
    const below = Math.max(
      sheet.write(line.name, { size }, { width: names }),
      sheet.write(line.words, { size, colour: "ink2", right: true }, {
        x: WIDE - words,
        width: words,
      }),
    );
    const bar = top + 9 * scale;
    for (const level of LEVELS) {
      const on = level <= Number(line.level);
      sheet.box(on ? "acc" : "seg", x + (level - 1) / 5 * width, bar, width / 5 - 2, height);
    }
    if (line.likely) {
      const { lowest, highest } = line.likely;
      const from = (lowest - 1) / 5 * width;
      bracket(sheet, x + from, bar + height + 5 * scale, highest / 5 * width - 2 - from);
    }
    if (line.target) {
      tick(sheet, x + line.target / 5 * width - 1, bar - 6 * scale, height + 8 * scale);
    }
    sheet.down = below;
    sheet.skip(2);
  }
}

/**
 * What bracket and tick mean, from the right edge on.
 *
 * @param {Sheet} sheet
 * @param {Key} key
 * @param {number} y
 * @returns {number} where it begins
 */
function legend(sheet, { likely, target }, y) {
  const { scale } = sheet;
  const how = /** @type {const} */ ({ size: 22, colour: "ink2", right: true });
  const space = 12 * scale;
  const pin = WIDE - sheet.widest([target], how.size) - space;
  sheet.write(target, how, { y });
  tick(sheet, pin, y + 5 * scale, 20 * scale);
  const end = pin - 3 * space;
  const from = end - sheet.widest([likely], how.size) - space - 36 * scale;
  sheet.write(likely, how, { y, width: end });
  bracket(sheet, from, y + 16 * scale, 36 * scale);
  return from;
}

/** The likely levels. @param {Sheet} sheet @param {number} x @param {number} y @param {number} width */
function bracket(sheet, x, y, width) {
  const cap = 3 * sheet.scale;
  sheet.box("ink2", x, y, width, 2);
  for (const end of [x, x + width - 2]) sheet.box("ink2", end, y - cap, 2, 2 * cap + 2);
}

/**
 * The target: a line with a head, and a rim that keeps it apart.
 *
 * @param {Sheet} sheet
 * @param {number} x
 * @param {number} y
 * @param {number} height
 */
function tick(sheet, x, y, height) {
  const { scale } = sheet;
  sheet.box("bg", x - 3, y, 6, height);
  sheet.box("ink", x - 1.5, y, 3, height);
  sheet.shape("ink", [
    x - 6 * scale,
    y - 2 * scale,
    x + 6 * scale,
    y - 2 * scale,
    x,
    y + 6 * scale,
  ]);
}
