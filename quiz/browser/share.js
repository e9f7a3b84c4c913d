/** Links to the result and to all answers: as text, by share sheet, as QR code. @import { App } from "./app.js" */

import { writeProgress } from "../core/code/progress.js";
import { writeShared } from "../core/code/shared.js";
import { LONGEST_NAME } from "../core/code/name.js";
import { copyable } from "./copy.js";
import { button, h } from "./dom.js";
import { folded } from "./fold.js";
import { qr } from "./qr.js";

/** @param {App} app */
export function shareSection(app) {
  const { say } = app;
  return h(
    "section",
    { class: "share no-print" },
    h("h2", {}, say("share.title")),
    h("p", { class: "sub" }, say("share.privacy")),
    h(
      "div",
      { class: "folds" },
      folded(say("share.result"), () => resultLink(app)),
      folded(say("share.progress"), () => progressLink(app)),
    ),
  );
}

/** @param {App} app */
function resultLink(app) {
  const { say, standard } = app;
  const name = h("input", {
    id: "share-name",
    type: "text",
    maxlength: LONGEST_NAME,
    autocomplete: "off",
    "aria-describedby": "share-name-hint",
    input: () => show(),
  });
  const { nodes, show } = link(app, "result", () => writeShared(standard, app.attempt, name.value));
  return [
    h("p", { class: "do" }, say("share.result-text")),
    h("label", { for: name.id }, say("share.name")),
    h("p", { class: "hint", id: "share-name-hint" }, say("share.name-hint")),
    name,
    ...nodes,
  ];
}

/** @param {App} app */
function progressLink(app) {
  const { nodes } = link(app, "progress", () => writeProgress(app.standard, app.attempt));
  return [h("p", { class: "do" }, app.say("share.progress-text")), ...nodes];
}

/**
 * @param {App} app
 * @param {"result" | "progress"} kind
 * @param {() => string} code
 */
function link(app, kind, code) {
  const { say, standard } = app;
  const [label, picture] = kind === "result"
    ? [say("share.result-link"), say("qr.result")]
    : [say("share.progress-link"), say("qr.progress")];
  const url = () => `${standard.url}#${code()}`;
  const send = button("btn sec sm", say("share.send"), () => void sheet(url()));
  const actions = typeof navigator.share === "function" ? [send] : [];
  const { block, set } = copyable(app, `share-${kind}`, label, say("share.copy"), ...actions);
  const figure = h("figure", { class: "picture" });
  const caption = h("figcaption", { class: "hint" }, say("qr.hint"));
  const show = () => {
    set(url());
    figure.replaceChildren(qr(url(), picture), caption);
  };
  show();
  return { nodes: [h("div", { class: "pair" }, block, figure)], show };
}

/** Whoever closes the sheet has chosen so. @param {string} url */
async function sheet(url) {
  try {
    await navigator.share({ url });
  } catch { /* The link stands beside the button. */ }
}
