/** A question before something that cannot be undone. */

import { button, h } from "./dom.js";

/**
 * @param {{title: string, text: string, yes: string, no: string}} words
 * @param {...Node} content between the words and the buttons
 * @returns {Promise<boolean>} resolves when the reader has chosen
 */
export function ask({ title, text, yes, no }, ...content) {
  const close = (answer = "") => {
    if (modal) return dialog.close(answer);
    dialog.returnValue = answer;
    dialog.dispatchEvent(new Event("close"));
  };
  const agree = () => close("yes");
  const dialog = h(
    "dialog",
    { "aria-labelledby": "ask", class: "ask" },
    h("h2", { id: "ask" }, title),
    h("p", {}, text),
    ...content,
    h(
      "div",
      { class: "keep" },
      button("btn sm", yes, agree),
      h(
        "button",
        { type: "button", class: "btn sec sm", autofocus: true, click: () => close() },
        no,
      ),
    ),
  );
  document.body.append(dialog);
  // Safari 14 and Firefox 78 take it for any element, which stands below the page.
  const modal = Boolean(dialog.showModal);
  if (modal) dialog.showModal();
  else dialog.scrollIntoView();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
