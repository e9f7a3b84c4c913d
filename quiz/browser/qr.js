/** A text as a QR code, black on white whatever a browser does to colours: to see, or to save. */

import { correction, generate } from "lean-qr/nano";
import { h } from "./dom.js";

/** Modules of white around the code, as scanners need them. */
const QUIET = 4;

/**
 * @param {string} text
 * @param {string} label what a reader who cannot see it is told
 */
export function qr(text, label) {
  const code = codeOf(text);
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const size = code.size + 2 * QUIET;
  const box = `${-QUIET} ${-QUIET} ${size} ${size}`;
  const white = `<path fill="#fff" d="M${-QUIET} ${-QUIET}h${size}v${size}h${-size}z"/>`;
  // A picture, because browsers that darken pages leave those alone: Chromium 150 only one that
  // asks for it itself.
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"` +
    ` style="color-scheme:only light">${white}<path d="${path}"/></svg>`;
  return h("img", {
    class: "qr",
    alt: label,
    src: `data:image/svg+xml,${encodeURIComponent(picture)}`,
  });
}

/**
 * @param {string} text
 * @param {number} scale pixels a module
 * @returns {HTMLCanvasElement}
 */
export function qrCanvas(text, scale) {
  const code = codeOf(text);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = (code.size + 2 * QUIET) * scale;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) {
        context.fillRect((x + QUIET) * scale, (y + QUIET) * scale, scale, scale);
      }
    }
  }
  return canvas;
}

/** @param {string} text */
const codeOf = (text) => generate(text, { minCorrectionLevel: correction.M });
