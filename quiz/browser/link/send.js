/**
 * A reader's own link before it goes anywhere: as text, by the programs of the device, as QR code.
 *
 * @import { Invitation } from "../../core/invitation.js"
 * @import { Spoken } from "../codes.js"
 * @import { Opener } from "./opener.js"
 */

import { addressText, mailLink, whatsappLink } from "../../core/address.js";
import { LONGEST_NAME, tidy } from "../../core/code/name.js";
import { withName } from "../../core/code/shared.js";
import { lengthOf } from "../../core/length.js";
import { copyable } from "../copy.js";
import { h } from "../dom.js";
import { limit } from "../limit.js";
import { qr } from "../qr.js";
import { sheet } from "../sheet.js";
import { CHECK } from "./places.js";

/**
 * The result: what it contains stands below, as others see it.
 *
 * @param {Opener} opener
 * @param {string} code
 * @param {Invitation | null} invitation that it answers
 */
export function sendResult(opener, code, invitation) {
  const { say, standard } = opener;
  const name = h("input", {
    id: "share-name",
    type: "text",
    autocomplete: "off",
    "aria-describedby": "share-name-hint",
    input: () => show(),
  });
  const url = () => `${standard.opener.result}#${withName(standard, code, name.value)}`;
  const { nodes, show } = link(opener, "result", url, invitation);
  const more = limit(opener, name, LONGEST_NAME, {
    beyond: "limit.link",
    count: (typed) => lengthOf(tidy(typed, Infinity)),
  });
  const label = invitation?.label;
  return h(
    "section",
    { class: "share no-print" },
    h(
      "p",
      { class: "sub" },
      label && `${say("share.reply-to", { label })} `,
      invitation ? say("share.reply-text") : say("share.result-text"),
    ),
    h("label", { for: name.id }, say("share.name")),
    h("p", { class: "hint", id: "share-name-hint" }, say("share.name-hint")),
    name,
    ...more.nodes,
    ...nodes,
    h("p", { class: "note" }, invitation ? say("share.withdraw") : say("share.privacy")),
    !invitation &&
      h("p", { class: "links" }, h("a", { href: `?gambar#${code}` }, say("poster.instead"))),
    back(opener, invitation ? "share.back-said" : "share.back"),
  );
}

/** All answers, to go on with them elsewhere. @param {Opener} opener @param {string} code */
export function sendProgress(opener, code) {
  const { say, standard } = opener;
  const { nodes } = link(opener, "progress", () => `${standard.opener.progress}#${code}`, null);
  return h(
    "div",
    { class: "result" },
    h("header", {}, h("h1", { tabindex: -1 }, say("share.progress"))),
    h(
      "section",
      { class: "share" },
      h("p", { class: "sub" }, say("share.progress-text")),
      ...nodes,
      h("p", { class: "note" }, say("share.privacy")),
      back(opener),
    ),
  );
}

/** @param {Opener} opener @param {string} [words] */
export const back = ({ say }, words = "share.back") =>
  h("p", { class: "links" }, h("a", { href: CHECK }, say(words)));

/**
 * @param {Spoken} opener
 * @param {"result" | "progress" | "rating" | "opinion"} kind
 * @param {() => string} url
 * @param {Invitation | null} invitation says where to
 */
export function link(opener, kind, url, invitation) {
  const { say } = opener;
  const { label, picture } = {
    result: { label: say("share.result-link"), picture: say("qr.result") },
    progress: { label: say("share.progress-link"), picture: say("qr.progress") },
    rating: { label: say("rate.link"), picture: say("rate.qr") },
    opinion: { label: say("opinion.link"), picture: say("opinion.qr") },
  }[kind];
  const ways = kind === "progress" ? [] : programs(opener, kind, invitation);
  const actions = [
    ...ways.map(({ way }) => way),
    ...sheet(say("share.send"), () => ({ url: url() })),
  ];
  const { block, set } = copyable(opener, `share-${kind}`, label, say("share.copy"));
  const figure = h("figure", { class: "picture" });
  const caption = h("figcaption", { class: "hint" }, say("qr.hint"));
  const show = () => {
    set(url());
    for (const { way, href } of ways) way.href = href(url());
    figure.replaceChildren(qr(url(), picture), caption);
  };
  show();
  const first = actions.length > 0 && h("div", { class: "keep" }, ...actions);
  return { nodes: [first || "", h("div", { class: "pair" }, block, figure)], show };
}

/**
 * WhatsApp and e-mail: only the one that the invitation names, if it names one.
 *
 * @param {Spoken} opener
 * @param {"result" | "rating" | "opinion"} kind
 * @param {Invitation | null} invitation
 * @returns {{way: HTMLAnchorElement, href: (url: string) => string}[]}
 */
function programs({ say, standard }, kind, invitation) {
  const { by, address } = invitation?.to ?? {};
  const shown = { address: invitation?.to ? addressText(invitation.to, standard.language) : "" };
  // The one that the invitation names stands out.
  const way = { class: by ? "btn" : "btn sec sm", rel: "noreferrer" };
  const away = { ...way, target: "_blank" };
  const text = (/** @type {string} */ url) => {
    const fields = { name: standard.profession.name, link: url };
    if (kind === "opinion") return say("opinion.message", fields);
    if (kind === "rating") return say("rate.message", fields);
    return invitation ? say("share.reply-message", fields) : say("share.message", fields);
  };
  const { name } = standard.profession;
  const subject = kind === "result"
    ? say("share.subject", { name })
    : say("rate.subject", { name });
  const whatsapp = {
    way: h("a", away, address ? say("share.whatsapp-to", shown) : say("share.whatsapp")),
    href: (/** @type {string} */ url) => whatsappLink(text(url), address),
  };
  const email = {
    // In a tab of its own a mail program would leave that empty.
    way: h("a", way, address ? say("share.email-to", shown) : say("share.email")),
    href: (/** @type {string} */ url) => mailLink(subject, text(url), address),
  };
  if (by) return [by === "whatsapp" ? whatsapp : email];
  return [whatsapp, email];
}
