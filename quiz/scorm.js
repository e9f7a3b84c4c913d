/** The self-check in a package for learning systems, before it starts: who keeps its answers. */

import { need } from "./browser/dom.js";
import { appoint } from "./browser/keeper.js";
import { Learner } from "./browser/lms/learner.js";
import { System } from "./browser/lms/system.js";

const system = System.found();
if (system) {
  const standard = JSON.parse(need("#codes", HTMLScriptElement).text);
  const learner = new Learner(standard, system, (kept) => show("unsaved", !kept));
  appoint(learner);
  show("looks", learner.looks);
  show("device", false);
  show("system");
  document.documentElement.toggleAttribute("data-looks", learner.looks);
} else show("none");
addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  // The system ends with whatever takes the place of this page.
  if (link instanceof HTMLAnchorElement && !link.getAttribute("href")?.startsWith("#")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
}, { capture: true });

/** @param {string} name of what is said @param {boolean} [holds] */
function show(name, holds = true) {
  need(`#lms-${name}`, HTMLElement).hidden = !holds;
}
