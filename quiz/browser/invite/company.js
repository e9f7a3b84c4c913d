/**
 * The levels of a company's own position, from its profile into the form.
 *
 * @import { Position } from "../../core/company.js"
 * @import { Desk } from "./desk.js"
 */

import { button, h, need } from "../dom.js";
import { fetched } from "../library.js";
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
    // A folder, or a file that is gone by now, cannot be read at all.
    const bytes = await opened.arrayBuffer().catch(() => null);
    const library = await fetched(desk, "company");
    const found = "problem" in library
      ? library
      : library.exports.open(bytes && textOf(bytes), opened.name, standard);
    if ("problem" in found) {
      status.textContent = found.problem;
      return;
    }
    /** @type {Position[]} */
    const positions = found.company.positions;
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
