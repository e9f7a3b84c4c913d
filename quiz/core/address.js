/**
 * What a sender types: a label that leads nowhere, and the place where answers go.
 *
 * @typedef {{by: "whatsapp" | "email", address: string}} Address a number in international form,
 *   digits only, or an e-mail address
 */

import { tidy } from "./code/name.js";
import { lengthOf } from "./length.js";
import { isPhone, phone, phoneText } from "./phone.js";

export const LONGEST_LABEL = 40;
export const LONGEST_EMAIL = 60;

/** What most programs make a link of: a scheme, "www", an "@", a host's name or number. */
const LINK = /http|:\/\/|www|@|[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}{2}|\d(\.\d+){3}/iu;
/** The dot-atom form of RFC 5322, then a host name of two labels at least. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** @param {string} typed @returns {string} */
export const tidyLabel = (typed) => tidy(typed, LONGEST_LABEL);

/** Whether something of a label would be missing. @param {string} typed */
export const isLong = (typed) => lengthOf(tidy(typed, Infinity)) > LONGEST_LABEL;

/** Whether a text might lead somewhere, also by letters that only look different. @param {string} text */
export const leads = (text) => LINK.test(text.normalize("NFKC"));

/** @type {(value: unknown) => value is string} */
export const isLabel = (value) =>
  typeof value === "string" && tidyLabel(value) === value && !leads(value);

/**
 * @param {string} typed
 * @returns {string | null} an e-mail address
 */
export function email(typed) {
  const found = typed.trim();
  return found.length <= LONGEST_EMAIL && EMAIL.test(found) ? found : null;
}

/** @type {(value: unknown) => value is Address} */
export function isAddress(value) {
  if (typeof value !== "object" || value === null) return false;
  const { by, address } = /** @type {Record<string, unknown>} */ (value);
  if (typeof address !== "string") return false;
  return by === "whatsapp" ? isPhone(address) : by === "email" && email(address) === address;
}

/** @param {Address} to @param {string} language @returns {string} as it is shown to those who send there */
export const addressText = ({ by, address }, language) =>
  by === "whatsapp" ? phoneText(mended(address), language) : address;

/** Links of early versions hold 0 behind the country's code. @param {string} number */
const mended = (number) => phone(`+${number}`)?.digits ?? number;

/**
 * @param {string} text
 * @param {string} [number] digits; without it WhatsApp asks to whom
 * @returns {string} a link that opens WhatsApp with the text, unsent
 */
export const whatsappLink = (text, number = "") => whatsappTo(text, mended(number));

/**
 * Apart from the numbers of phone.js, so that the check need not bring them along.
 *
 * @param {string} text
 * @param {string} [digits] a number in international form
 */
export const whatsappTo = (text, digits = "") =>
  `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;

/**
 * @param {string} subject
 * @param {string} text
 * @param {string} [address] without it the mail program asks to whom
 * @returns {string} a link that opens an e-mail, unsent
 */
export function mailLink(subject, text, address = "") {
  const lines = text.replace(/\r?\n/g, "\r\n");
  const to = encodeURIComponent(address).replace("%40", "@");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
