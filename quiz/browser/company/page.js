/**
 * A company's own positions, typed here and kept in a file alone.
 *
 * @import { Company, Position } from "../../core/company.js"
 * @import { Standard } from "../../core/standard.js"
 *
 * @typedef {Standard & {duties: Record<string, string[]>, kpis: Record<string, string[]>}} Pages with
 *   what the standard has for each target, in words
 */

import {
  lines,
  measures,
  measuresText,
  MOST,
  readCompany,
  writeCompany,
} from "../../core/company.js";
import { levelName } from "../../core/standard.js";
import { sayFrom } from "../../core/words.js";
import { ask } from "../ask.js";
import { button, h, need } from "../dom.js";
import { download } from "../download.js";
import { ready } from "../ready.js";
import { textOf } from "../team/file.js";
import { wayOn } from "../way-on.js";
import { WRONG } from "./read.js";

export class CompanyPage {
  #holder = need("#profile", HTMLElement);
  #status = h("p", { class: "note", role: "status" });
  #error = h("p", { class: "error", role: "alert", hidden: true });
  /** @type {Company} */
  #company;
  #saved = true;

  /** @param {Pages} standard */
  constructor(standard) {
    this.standard = standard;
    this.say = sayFrom(standard.messages);
    this.#company = { name: "", positions: [this.#fresh()] };
  }

  start() {
    addEventListener("beforeunload", (event) => {
      if (!this.#saved) event.preventDefault();
    });
    this.#render();
    ready(this);
  }

  /** A position as the standard has it. @param {string} [base] @returns {Position} */
  #fresh(base = this.standard.targets[0]?.id ?? "") {
    const { targets, skills, duties, kpis } = this.standard;
    return {
      name: targets.find(({ id }) => id === base)?.name ?? "",
      base,
      levels: Object.fromEntries(skills.map(({ id, targets }) => [id, targets[base] ?? 1])),
      duties: duties[base] ?? [],
      kpis: (kpis[base] ?? []).map((name) => ({ name, amount: "" })),
    };
  }

  #render() {
    const { say } = this;
    const { name, positions } = this.#company;
    const file = h("input", { type: "file", accept: ".json", hidden: true });
    file.addEventListener("change", () => void this.#open(file));
    const { block, offer } = wayOn(this, "way");
    const add = () => {
      positions.push(this.#fresh());
      this.#changed();
      this.#render();
      need(`#name-${positions.length - 1}`, HTMLElement).focus();
    };
    const field = this.#text("company-name", say("company.name"), name, (typed) => {
      this.#company.name = typed.trim();
    });
    this.#holder.replaceChildren(
      h(
        "div",
        { class: "keep" },
        button("btn sec sm", say("company.open"), () => file.click()),
        file,
      ),
      this.#error,
      field,
      ...positions.map((position, at) => this.#section(position, at)),
      h(
        "div",
        { class: "keep" },
        button("btn", say("company.save"), () => this.#save(offer)),
        positions.length < MOST && button("btn sec", say("company.add"), add),
      ),
      this.#status,
      block,
      h("p", { class: "note" }, say("company.kept")),
    );
  }

  /** @param {Position} position @param {number} at */
  #section(position, at) {
    const { say, standard } = this;
    const base = h(
      "select",
      { id: `base-${at}` },
      ...standard.targets.map(({ id, name }) =>
        h("option", { value: id, selected: id === position.base }, name)
      ),
    );
    base.addEventListener("change", () => {
      // What was typed under a name stays under it; the rest is that of the other target.
      const before = standard.targets.some(({ name }) => name === position.name);
      const { name, ...fresh } = this.#fresh(base.value);
      Object.assign(position, fresh, before ? { name } : {});
      this.#changed();
      this.#render();
      need(`#base-${at}`, HTMLElement).focus();
    });
    const remove = async () => {
      const words = {
        title: say("company.remove-title", { name: position.name }),
        text: say("company.remove-text"),
      };
      if (!await ask({ ...words, yes: say("company.remove"), no: say("ask.no") })) return;
      this.#company.positions.splice(at, 1);
      this.#changed();
      this.#render();
      need("#company-name", HTMLElement).focus();
    };
    return h(
      "section",
      {},
      this.#text(`name-${at}`, say("company.position"), position.name, (typed) => {
        position.name = typed.trim();
      }),
      h("div", { class: "field" }, h("label", { for: base.id }, say("company.base")), base),
      this.#lines(`duties-${at}`, "company.duties", position.duties.join("\n"), (typed) => {
        position.duties = lines(typed);
      }),
      this.#lines(`kpis-${at}`, "company.kpis", measuresText(position.kpis), (typed) => {
        position.kpis = measures(typed, standard.language);
        return measuresText(position.kpis);
      }),
      h(
        "div",
        { class: "folds" },
        h(
          "details",
          {},
          h("summary", {}, say("company.levels")),
          h(
            "ul",
            { class: "levels-of" },
            ...standard.skills.map((skill) => this.#level(position, skill, at)),
          ),
        ),
      ),
      this.#company.positions.length > 1 &&
        h(
          "div",
          { class: "keep" },
          button("link", say("company.remove"), () => void remove(), position.name),
        ),
    );
  }

  /** @param {Position} position @param {import("../../core/standard.js").Skill} skill @param {number} at */
  #level(position, { id, name }, at) {
    const { standard } = this;
    const field = h(
      "select",
      { id: `level-${at}-${id}` },
      ...[1, 2, 3, 4, 5].map((level) =>
        h(
          "option",
          { value: level, selected: level === position.levels[id] },
          levelName(standard, level),
        )
      ),
    );
    field.addEventListener("change", () => {
      position.levels[id] = Number(field.value);
      this.#changed();
    });
    return h("li", {}, h("label", { for: field.id }, name), field);
  }

  /** @param {string} id @param {string} label @param {string} value @param {(typed: string) => void} take */
  #text(id, label, value, take) {
    const field = h("input", { id, type: "text", value, maxlength: 60, autocomplete: "off" });
    field.addEventListener("input", () => {
      take(field.value);
      this.#changed();
    });
    return h("div", { class: "field" }, h("label", { for: id }, label), field);
  }

  /**
   * @param {string} id
   * @param {"company.duties" | "company.kpis"} key
   * @param {string} value
   * @param {(typed: string) => string | void} take returns how it is written
   */
  #lines(id, key, value, take) {
    const { say } = this;
    const hint = h(
      "p",
      { class: "hint", id: `${id}-hint` },
      say(key === "company.kpis" ? "company.kpis-hint" : "company.duties-hint"),
    );
    const field = h("textarea", { id, rows: 5, "aria-describedby": hint.id });
    field.value = value;
    field.addEventListener("input", () => {
      take(field.value);
      this.#changed();
    });
    field.addEventListener("change", () => {
      field.value = take(field.value) ?? field.value;
    });
    return h("div", { class: "field" }, h("label", { for: id }, say(key)), hint, field);
  }

  #changed() {
    this.#saved = false;
    this.#status.textContent = "";
  }

  /** @param {HTMLInputElement} field */
  async #open(field) {
    const { say, standard } = this;
    const [file] = field.files ?? [];
    field.value = "";
    if (!file) return;
    const text = textOf(await file.arrayBuffer());
    const found = text === null
      ? { kind: /** @type {const} */ ("other") }
      : readCompany(text, standard);
    const wrong = "company" in found ? "" : say(WRONG[found.kind], { name: file.name });
    this.#error.textContent = wrong;
    this.#error.hidden = !wrong;
    if (!("company" in found)) return;
    this.#company = found.company;
    this.#saved = true;
    this.#render();
    this.#status.textContent = say("company.opened", { n: found.company.positions.length });
    need("#company-name", HTMLElement).focus();
  }

  /** @param {(text: string) => void} offer */
  #save(offer) {
    const { say } = this;
    const nameless = this.#company.positions.findIndex(({ name }) => !name);
    if (nameless >= 0) {
      const field = need(`#name-${nameless}`, HTMLElement);
      this.#status.textContent = "";
      this.#error.textContent = say("company.nameless");
      this.#error.hidden = false;
      field.before(this.#error);
      return field.focus();
    }
    const text = writeCompany(this.standard, this.#company);
    download(`${say("company.file")}.json`, new Blob([text], { type: "application/json" }));
    this.#saved = true;
    this.#error.hidden = true;
    offer(text);
    this.#status.textContent = say("company.saved");
  }
}
