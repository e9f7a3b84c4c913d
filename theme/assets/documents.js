// The pages for HR: choose what the documents say, copy them as formatted text, save one as a file for Word,
// print one alone.
// @ts-check

const SAID_MS = 4000;
const KEPT = new Set(["href", "colspan", "scope"]);
/** The headings of a document are the page's own third and fourth level. */
const HEADINGS = { h3: "h1", h4: "h2" };
const status = /** @type {HTMLElement | null} */ (document.querySelector("[data-copied]"));

const form = document.querySelector("form.adjust");
if (form instanceof HTMLFormElement) {
  form.addEventListener("change", () => adjust(form));
  adjust(form);
}
const own = document.getElementById("perusahaan");
if (own && form instanceof HTMLFormElement) offerProfile(own, form);
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
 * Show what is for the chosen target, kind and competencies, and hide the rest.
 * @param {HTMLFormElement} form
 */
function adjust(form) {
  const chosen = new FormData(form);
  // As the compiler names the position of a kind.
  const target = [chosen.get("target"), chosen.get("kind")].filter(Boolean).join("-");
  const skills = new Set(chosen.getAll("skill"));
  const parts = document.querySelectorAll("[data-target], [data-skill]");
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (parts)) {
    const { target: of, skill } = part.dataset;
    part.hidden = of ? !of.split(" ").includes(target) : !skills.has(skill ?? "");
  }
  const count = /** @type {HTMLElement | null} */ (form.querySelector(".count"));
  if (!count) return;
  const words = skills.size ? count.dataset.some : count.dataset.none;
  count.textContent = (words ?? "").replace("{n}", String(skills.size));
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

/** How often the writer could not be fetched: a browser asks once for an address. */
let failed = 0;

/**
 * What writes the file is fetched once it is wanted.
 * @param {HTMLElement} button
 * @param {HTMLElement} part
 */
async function saveWord(button, part) {
  const { href } = new URL(status?.dataset.libraryWord ?? "", location.href);
  try {
    const { writeDocument } = await import(failed ? `${href}?${failed}` : href);
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
 * A company's own position, as its profile has it (quiz/core/company.js).
 *
 * @typedef {object} Position
 * @property {string} name
 * @property {string} base id of a target
 * @property {Record<string, number>} levels by competency
 * @property {string[]} duties
 * @property {{name: string, amount: string}[]} kpis
 */

/**
 * Open a company's profile, and have the documents say what it says.
 * @param {HTMLElement} field
 * @param {HTMLFormElement} form
 */
function offerProfile(field, form) {
  const [button, file, status] = field.querySelectorAll("button, input, [role=status]");
  if (!(file instanceof HTMLInputElement) || !(status instanceof HTMLElement)) return;
  const articles = [...document.querySelectorAll("article.draft")];
  const before = articles.map((article) => article.cloneNode(true));
  const renew = () => {
    for (const [at, article] of articles.entries()) {
      article.replaceChildren(.../** @type {Node} */ (before[at]?.cloneNode(true)).childNodes);
    }
  };
  /** @type {{name: string, position: Position} | null} */
  let chosen = null;
  const show = () => {
    renew();
    adjust(form);
    if (chosen) { for (const article of articles) adapt(article, chosen.name, chosen.position); }
  };
  form.addEventListener("change", ({ target }) => {
    // The company's levels are those of no other position or kind.
    const other = target instanceof HTMLInputElement && /^(target|kind)$/.test(target.name);
    if (other && chosen) {
      chosen = null;
      for (const radio of field.querySelectorAll("input")) radio.checked = radio.value === "";
    }
    if (target instanceof Node && !field.contains(target)) show();
  });
  button?.addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    const [opened] = file.files ?? [];
    file.value = "";
    if (!opened) return;
    const found = profile(await opened.text());
    const words = typeof found === "string" ? status.dataset[found] : status.dataset.opened;
    status.textContent = (words ?? "").replace("{name}", opened.name);
    for (const label of field.querySelectorAll("label")) label.remove();
    if (typeof found === "string") return;
    const standard = { name: status.dataset.standard ?? "", position: null };
    const all = found.positions.map((position) => ({ name: position.name, position }));
    for (const [at, { name, position }] of [standard, ...all].entries()) {
      const radio = document.createElement("input");
      Object.assign(radio, {
        type: "radio",
        name: "own",
        value: at ? String(at) : "",
        checked: !at,
      });
      radio.addEventListener("change", () => {
        chosen = position && { name: found.name, position };
        const base = [...form.querySelectorAll("[name=target]")].find((each) =>
          each instanceof HTMLInputElement && each.value === position?.base
        );
        if (base instanceof HTMLInputElement) base.checked = true;
        const any = form.querySelector("[name=kind][value='']");
        if (position && any instanceof HTMLInputElement) any.checked = true;
        show();
      });
      const label = document.createElement("label");
      const words = document.createElement("span");
      words.textContent = name;
      label.append(radio, words);
      field.append(label);
    }
  });
}

/**
 * @param {string} text of a file
 * @returns {{name: string, positions: Position[]} | "other" | "newer"}
 */
function profile(text) {
  try {
    const { format, version, profession, name, positions } = JSON.parse(text);
    if (format !== "standar-profesi/perusahaan") return "other";
    if (version > 1) return "newer";
    const whole = positions.filter((/** @type {Position} */ { name, base, levels, duties, kpis }) =>
      [name, base].every((each) => typeof each === "string") && levels &&
      [duties, kpis].every(Array.isArray)
    );
    const here = location.pathname.includes(`/${profession}/`);
    return here && whole.length ? { name: String(name ?? ""), positions: whole } : "other";
  } catch {
    return "other";
  }
}

/**
 * Have a document say what a company asks.
 * @param {Element} article
 * @param {string} company its name
 * @param {Position} position
 */
function adapt(article, company, { name, levels, duties, kpis }) {
  const all = (/** @type {string} */ selector) => [...article.querySelectorAll(selector)];
  const shown = (/** @type {Element} */ each) => !each.closest("[hidden]");
  for (const span of all("h3 > span").filter(shown)) span.textContent = name;
  const lists = all("[data-duties]").filter(shown);
  for (const list of lists) list.replaceChildren(...duties.map((text) => element("li", text)));
  for (const body of all("[data-kpis]")) {
    const formulas = new Map([...body.children].map((row) => {
      return [row.children[0]?.textContent, row.children[1]?.textContent ?? ""];
    }));
    body.replaceChildren(...kpis.map((kpi) => {
      const head = element("th", kpi.name);
      head.setAttribute("scope", "row");
      const cells = [formulas.get(kpi.name) ?? "", kpi.amount].map((text) => element("td", text));
      return element("tr", head, ...cells);
    }));
  }
  for (const body of all("[data-facts]")) {
    const head = element("th", words("measures"));
    head.setAttribute("scope", "row");
    const text = kpis.map(({ name, amount }) => amount ? `${name}: ${amount}` : name).join("; ");
    body.append(element("tr", head, element("td", text)));
  }
  for (const row of all("[data-levels]")) {
    const level = levels[/** @type {HTMLElement} */ (row).dataset.levels ?? ""] ?? 1;
    const card = document.querySelector(`[data-card="${row.getAttribute("data-levels")}"]`);
    const cells = card?.children[level - 1]?.children;
    const label = cells?.[0]?.firstChild?.textContent?.trim() ?? "";
    const anchor = cells?.[1]?.textContent ?? "";
    for (const span of row.querySelectorAll("span")) span.remove();
    row.append(
      ...row.localName === "td" ? [element("strong", `${label}.`), ` ${anchor}`] : [anchor],
    );
  }
  for (const body of all("[data-card]")) {
    for (const span of body.querySelectorAll("th span")) span.remove();
    const level = levels[/** @type {HTMLElement} */ (body).dataset.card ?? ""] ?? 1;
    body.children[level - 1]?.children[0]?.append(" (target)");
  }
  if (!company) return;
  const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    node.textContent = (node.textContent ?? "").replace("[nama perusahaan]", company)
      .replace("[nama perusahaan, ", `${company}, [`);
  }
}

/** @param {string} key of what the page says about profiles */
const words = (key) => {
  const field = /** @type {HTMLElement | null} */ (own?.querySelector("[role=status]") ?? null);
  return field?.dataset[key] ?? "";
};

/**
 * @param {string} tag
 * @param {...(string | Node)} children
 */
function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
