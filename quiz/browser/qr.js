/** A text as a QR code, drawn as one path on white. */

import { correction, generate } from "lean-qr/nano";
import { svg } from "./dom.js";

/** Modules of white around the code, as scanners need them. */
const QUIET = 4;

/**
 * @param {string} text
 * @param {string} label what a reader who cannot see it is told
 */
export function qr(text, label) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const size = code.size + 2 * QUIET;
  return svg(
    "svg",
    {
      class: "qr",
      role: "img",
      "aria-label": label,
      viewBox: `${-QUIET} ${-QUIET} ${size} ${size}`,
    },
    svg("path", { d: path }),
  );
}
