/**
 * The levels of a company's own position, from its profile into the form.
 *
 * @import { Position } from "../../core/company.js"
 * @import { Desk } from "./desk.js"
 */

import { readCompany } from "../../core/company.js";
import { WRONG } from "../company/read.js";
import { button, h, need } from "../dom.js";
import { textOf } from "../team/file.js";

/**
 * @param {Desk} desk
 * @param {(position: Position) => void} take
 */
export function companyChoice(desk, take) {
  const { say, standard } = desk;
  const file = h("input", { type: "file", accept: ".json", hidden: true });
  const status = h("p", { class: "hint", role: "status" });
  const choice = h("div", { class: "keep" });
  file.addEventListener("change", async () => {
    const [opened] = file.files ?? [];
    file.value = "";
    if (!opened) return;
    const text = textOf(await opened.arrayBuffer());
    const found = text === null
      ? { kind: /** @type {const} */ ("other") }
      : readCompany(text, standard);
    if (!("company" in found)) {
      status.textContent = say(WRONG[found.kind], { name: opened.name });
      return;
    }
    const { positions } = found.company;
    const use = (/** @type {Position} */ position) => {
      take(position);
      status.textContent = say("company.used", { name: position.name });
    };
    choice.replaceChildren(
      ...positions.map((position) => button("btn sec sm", position.name, () => use(position))),
    );
    status.textContent = say("company.choose");
  });
  need("#company", HTMLElement).append(
    button("link", say("company.use"), () => file.click()),
    file,
    status,
    choice,
  );
}
