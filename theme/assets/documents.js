// The pages for HR: choose what the documents say, copy them as formatted text, save one as a file for Word,
// print one alone.
// @ts-check

const SAID_MS = 4000;
const KEPT = new Set(["href", "colspan", "scope"]);
/** The headings of a document are the page's own third and fourth level. */
const HEADINGS = { h3: "h1", h4: "h2" };
/** Behind the level that is asked, as the page has it. */
const MARK = " (target)";
const status = /** @type {HTMLElement | null} */ (document.querySelector("[data-copied]"));

const form = document.querySelector("form.adjust");
if (form instanceof HTMLFormElement) {
  form.addEventListener("change", () => adjust(form));
  choose(form);
  adjust(form);
}
const own = document.getElementById("perusahaan");
const file = own?.querySelector("input");
own?.querySelector("button")?.addEventListener("click", () => file?.click());
file?.addEventListener("change", () => void openProfile(file));
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button");
  if (!(button instanceof HTMLElement)) return;
  const { copy: copied, print: printed, word } = button.dataset;
  const part = document.getElementById(copied ?? printed ?? word ?? "");
  if (!part) return;
  if (copied) copy(part).then((done) => say(button, done ? "copied" : "selected"));
  else if (word) saveWord(button, part);
  else {
    tell(button, "wayOn");
    printAlone(part);
  }
});

/**
 * Choose what was chosen on the page of the other documents, which the link from there tells.
 * @param {HTMLFormElement} form
 */
function choose(form) {
  const told = new URLSearchParams(location.hash.slice(1));
  if (!told.has("target")) return;
  for (const each of form.querySelectorAll("input")) {
    if (each.name) each.checked = told.getAll(each.name).includes(each.value);
  }
}

/**
 * Show what is for the chosen target, kind and competencies, and hide the rest.
 * @param {HTMLFormElement} form
 */
function adjust(form) {
  const chosen = new FormData(form);
  const position = chosen.get("target");
  // As the compiler names the position of a kind, and its id.
  const target = [position, chosen.get("kind")].filter(Boolean).join("-");
  const named = '[name=target]:checked + span, [name=kind]:checked:not([value=""]) + span';
  const name = [...form.querySelectorAll(named)].map((each) => each.textContent).join(" ");
  const skills = new Set(chosen.getAll("skill"));
  const parts = document.querySelectorAll("[data-target], [data-skill]");
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (parts)) {
    const { target: of, skill } = part.dataset;
    const isIts = (/** @type {string} */ each) => each === target || each === `${position}*`;
    part.hidden = of ? !of.split(" ").some(isIts) : !skills.has(skill ?? "");
  }
  for (const each of document.querySelectorAll("[data-named]")) each.textContent = name;
  document.querySelectorAll("[data-meets]").forEach(meet);
  document.querySelectorAll("[data-asked]").forEach(markAsked);
  const card = document.getElementById("kartu");
  if (card instanceof HTMLAnchorElement) {
    const fields = [...chosen].filter(([field]) => field !== "own");
    card.hash = String(new URLSearchParams(/** @type {[string, string][]} */ (fields)));
  }
  const count = /** @type {HTMLElement | null} */ (form.querySelector(".count"));
  if (!count) return;
  const words = skills.size ? count.dataset.some : count.dataset.none;
  count.textContent = (words ?? "").replace("{n}", String(skills.size));
}

/**
 * An advert says of a competency what the job description says of its level.
 * @param {Element} item
 */
function meet(item) {
  const cell = `[data-levels="${item.getAttribute("data-meets")}"]`;
  const said = document.querySelector(`${cell} > :not([hidden])`)?.lastChild;
  if (said && item.lastChild) item.lastChild.textContent = said.textContent;
}

/**
 * Mark the level that is asked, in the table of its competency.
 * @param {Element} asked the cell that tells it
 */
function markAsked(asked) {
  const level = asked.querySelector("span:not([hidden])") ?? asked;
  const table = `section[data-skill="${asked.parentElement?.dataset.skill}"] tbody`;
  for (const [at, row] of [...document.querySelectorAll(`${table} > tr`)].entries()) {
    const head = row.firstElementChild;
    if (!head) continue;
    const mark = Number(level.textContent) === at + 1 ? MARK : "";
    head.textContent = (head.textContent ?? "").replace(MARK, "") + mark;
  }
}

/**
 * Put a document on the clipboard as formatted text, an address as plain text. Where there is no
 * clipboard the part is selected instead: false.
 * @param {HTMLElement} part
 */
async function copy(part) {
  /** @type {Record<string, Blob>} */
  const item = { "text/plain": blob("text/plain", part.innerText) };
  if (part.localName === "article") item["text/html"] = blob("text/html", markup(part));
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(part);
    return false;
  }
}

/**
 * @param {string} type
 * @param {string} text
 */
function blob(type, text) {
  return new Blob([text], { type });
}

/**
 * What a word processor needs of a document: what is shown, its structure, no looks of ours.
 * @param {HTMLElement} part
 */
function markup(part) {
  const copy = /** @type {HTMLElement} */ (part.cloneNode(true));
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  for (const [here, there] of Object.entries(HEADINGS)) {
    for (const heading of copy.querySelectorAll(here)) {
      const other = document.createElement(there);
      other.append(...heading.childNodes);
      heading.replaceWith(other);
    }
  }
  for (const span of copy.querySelectorAll("span")) span.replaceWith(...span.childNodes);
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of element.getAttributeNames()) {
      if (!KEPT.has(name)) element.removeAttribute(name);
    }
  }
  for (const table of copy.querySelectorAll("table")) {
    table.setAttribute("border", "1");
    table.setAttribute("cellspacing", "0");
    table.setAttribute("cellpadding", "5");
  }
  return new XMLSerializer().serializeToString(copy);
}

/**
 * Say on the button, and to those who hear the page, what happened.
 * @param {HTMLElement} button
 * @param {"copied" | "selected"} what
 */
function say(button, what) {
  const label = button.querySelector("span");
  const words = status?.dataset[what];
  if (!label || !words || !status) return;
  const before = button.dataset.label ?? label.textContent ?? "";
  button.dataset.label = before;
  label.textContent = status.textContent = words;
  setTimeout(() => label.textContent = before, SAID_MS);
}

/**
 * Below the buttons: browsers inside other apps may not print or save, and say nothing of it.
 *
 * @param {HTMLElement} button
 * @param {"wayOn" | "away"} what
 */
function tell(button, what) {
  const line = button.closest("section")?.querySelector("[role=status]");
  if (line) line.textContent = status?.dataset[what] ?? "";
}

/** How often a library could not be fetched: a browser asks once for an address. */
let failed = 0;

/** @param {Element | null | undefined} named has its address @param {string} name as in data-library-<name> */
function fetched(named, name) {
  const { href } = new URL(named?.getAttribute(`data-library-${name}`) ?? "", location.href);
  return import(failed ? `${href}?${failed}` : href);
}

/**
 * What writes the file is fetched once it is wanted.
 * @param {HTMLElement} button
 * @param {HTMLElement} part
 */
async function saveWord(button, part) {
  try {
    const { writeDocument } = await fetched(status, "word");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(writeDocument(part, document.documentElement.lang));
    link.download = `${part.id.replace(/-isi$/, "")}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    tell(button, "wayOn");
  } catch {
    failed += 1;
    tell(button, "away");
  }
}

/** @param {HTMLElement} part */
function printAlone(part) {
  const [page, chosen] = [part.closest(".documents")?.parentElement, part.closest(".doc")];
  /** @param {boolean} on */
  const alone = (on) => {
    page?.classList.toggle("alone", on);
    chosen?.classList.toggle("chosen", on);
  };
  alone(true);
  addEventListener("afterprint", () => alone(false), { once: true });
  print();
}

/**
 * What a company asks, from its file into the documents; what does it is fetched once it is wanted.
 * @param {HTMLInputElement} file
 */
async function openProfile(file) {
  const [opened] = file.files ?? [];
  file.value = "";
  const line = own?.querySelector("[role=status]");
  if (!opened || !(form instanceof HTMLFormElement) || !(line instanceof HTMLElement)) return;
  try {
    const { offer } = await fetched(line, "profile");
    await offer({ field: own, form, adjust }, opened.name, await opened.text());
  } catch {
    failed += 1;
    line.textContent = status?.dataset.away ?? "";
  }
}
