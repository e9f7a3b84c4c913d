// "Cocok untuk Anda?": the ticks of the checklist stay on the device.
// @ts-check

const VERSION = 1;
const list = /** @type {HTMLElement} */ (document.querySelector("[data-ticks]"));
const boxes = /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll("input")]);
const status = /** @type {HTMLElement} */ (list.nextElementSibling);
const eraser = /** @type {HTMLElement} */ (status.nextElementSibling);
const key = `standar-profesi:${list.dataset.ticks}:ticks`;
/** What is ticked, with what this edition does not list. @type {Set<string>} */
let ticks = new Set();
/** What keeps ticks from being written: "left" or "lost". */
let problem = "";

try {
  const text = localStorage.getItem(key);
  if (text !== null) read(text);
} catch {
  problem = problem || "lost";
}
for (const box of boxes) box.checked = ticks.has(box.value);
list.addEventListener("change", () => {
  for (const { checked, value } of boxes) checked ? ticks.add(value) : ticks.delete(value);
  keep();
});
eraser.addEventListener("click", () => {
  ticks = new Set();
  problem = "";
  for (const box of boxes) box.checked = false;
  keep();
  boxes[0]?.focus();
});
tell();

/** @param {string} text */
function read(text) {
  problem = "left";
  const { version, ticks: kept } = JSON.parse(text);
  if (version !== VERSION || !Array.isArray(kept)) return;
  ticks = new Set(kept);
  problem = "";
}

function keep() {
  try {
    // What cannot be read is never written over.
    if (problem !== "left") {
      if (ticks.size) {
        localStorage.setItem(key, JSON.stringify({ version: VERSION, ticks: [...ticks] }));
      } else localStorage.removeItem(key);
      problem = "";
    }
  } catch {
    problem = "lost";
  }
  tell();
}

function tell() {
  const n = boxes.filter(({ checked }) => checked).length;
  const words = status.dataset[problem || "some"] ?? "";
  status.textContent = n || problem
    ? words.replace("{n}", String(n)).replace("{all}", String(boxes.length))
    : "";
  eraser.hidden = !n && problem !== "left";
}
