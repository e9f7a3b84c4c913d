/**
 * What a company asks of its own position, shown in the documents for HR: the page fetches this once
 * somebody opens a profile.
 */

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
 * The standard as data (data/standard.json), of which this reads what levels are.
 *
 * @typedef {object} Standard
 * @property {{level: number, name: string}[]} levels
 * @property {{id: string, anchors: string[]}[]} skills
 */

/**
 * @typedef {object} Page
 * @property {HTMLElement} field where the profile was opened
 * @property {HTMLFormElement} form with the other choices
 * @property {(form: HTMLFormElement) => void} adjust shows what they choose
 */

/** Asked for once: another profile needs no network. @type {Standard | undefined} */
let standard;

/** Documents as the standard has them. @type {{article: Element, before: Node}[] | undefined} */
let drafts;

/**
 * Show what a file has, to be chosen from; what is chosen is what the documents say.
 *
 * @param {Page} page
 * @param {string} file its name
 * @param {string} text
 * @throws {Error} where what levels are cannot be fetched; nothing is changed then
 */
export async function offer({ field, form, adjust }, file, text) {
  const status = field.querySelector("[role=status]");
  if (!(status instanceof HTMLElement)) return;
  const { dataset } = status;
  const levels = standard ??= await fetched(dataset.levels ?? "");
  const isFirst = !drafts;
  drafts ??= [...document.querySelectorAll(".draft")].map((article) => {
    return { article, before: article.cloneNode(true) };
  });
  const found = profile(text);
  const words = typeof found === "string" ? dataset[found] : dataset.opened;
  status.textContent = (words ?? "").replace("{name}", file);
  for (const label of field.querySelectorAll("label")) label.remove();
  choose = (position) => {
    for (const { article, before } of drafts ?? []) {
      article.replaceChildren(...before.cloneNode(true).childNodes);
    }
    adjust(form);
    if (!position || typeof found === "string") return;
    for (const { article } of drafts ?? []) {
      adapt(article, levels, found.name, position, dataset.measures ?? "");
    }
    adjust(form);
  };
  if (isFirst) form.addEventListener("change", (event) => again(event, field));
  chosen = null;
  choose(chosen);
  if (typeof found === "string") return;
  field.append(option(dataset.standard ?? "", null, form));
  for (const position of found.positions) field.append(option(position.name, position, form));
}

/** @param {string} address @returns {Promise<Standard>} */
async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.url);
  return answer.json();
}

/** @type {Position | null} */
let chosen = null;
/** Have the documents say it. @type {(position: Position | null) => void} */
let choose = () => {};

/**
 * @param {string} name
 * @param {Position | null} position null: the standard's
 * @param {HTMLFormElement} form
 */
function option(name, position, form) {
  const radio = document.createElement("input");
  Object.assign(radio, { type: "radio", name: "own", value: name, checked: !position });
  radio.addEventListener("change", () => {
    chosen = position;
    for (const each of form.querySelectorAll("[name=target], [name=kind]")) {
      if (!position || !(each instanceof HTMLInputElement)) continue;
      each.checked = each.name === "kind" ? !each.value : each.value === position.base;
    }
    choose(position);
  });
  const label = document.createElement("label");
  label.append(radio, element("span", name));
  return label;
}

/**
 * Another choice: the company's levels are those of no other position or kind.
 *
 * @param {Event} event
 * @param {HTMLElement} field
 */
function again({ target }, field) {
  if (!(target instanceof HTMLInputElement) || field.contains(target)) return;
  if (target.name !== "skill") {
    chosen = null;
    const [standard] = field.querySelectorAll("label input");
    if (standard instanceof HTMLInputElement) standard.checked = true;
  }
  choose(chosen);
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
 * @param {Standard} standard
 * @param {string} company its name
 * @param {Position} position
 * @param {string} measures what its measures are called
 */
function adapt(article, standard, company, { name, levels, duties, kpis }, measures) {
  const all = (/** @type {string} */ selector) => [...article.querySelectorAll(selector)];
  const shown = (/** @type {Element} */ each) => !each.closest("[hidden]");
  for (const span of all("[data-named]")) {
    span.textContent = name;
    span.removeAttribute("data-named");
  }
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
    const head = element("th", measures);
    head.setAttribute("scope", "row");
    const text = kpis.map(({ name, amount }) => amount ? `${name}: ${amount}` : name).join("; ");
    body.append(element("tr", head, element("td", text)));
  }
  for (const row of all("[data-levels]")) {
    const id = row.getAttribute("data-levels") ?? "";
    const level = levels[id] ?? 1;
    const anchor = standard.skills.find((skill) => skill.id === id)?.anchors[level - 1] ?? "";
    const called = standard.levels.find((each) => each.level === level)?.name ?? "";
    const head = element("strong", `${level} ${called}.`);
    row.replaceChildren(element("span", head, ` ${anchor}`));
  }
  for (const cell of all("[data-asked]")) {
    cell.textContent = String(levels[cell.parentElement?.dataset.skill ?? ""] ?? 1);
  }
  if (!company) return;
  const walk = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    node.textContent = (node.textContent ?? "").replace("[nama perusahaan]", company)
      .replace("[nama perusahaan, ", `${company}, [`);
  }
}

/**
 * @param {string} tag
 * @param {...(string | Node)} children
 */
function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
