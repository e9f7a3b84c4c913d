/**
 * What a sender types: a label that leads nowhere, and the place where answers go.
 *
 * @typedef {{by: "whatsapp" | "email", address: string}} Address a number in international form,
 *   digits only, or an e-mail address
 */

import { tidy } from "./code/name.js";

export const LONGEST_LABEL = 40;
export const LONGEST_EMAIL = 60;

/** Digits of an international number, after ITU-T E.164; shorter ones are no phone's. */
export const DIGITS = { least: 8, most: 15 };

/** What most programs make a link of: a scheme, "www", an "@", a host's name or number. */
const LINK = /http|:\/\/|www|@|[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}{2}|\d(\.\d+){3}/iu;
/** The dot-atom form of RFC 5322, then a host name of two labels at least. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
/** Numbers without a country code begin with one 0; it stands for Indonesia's. */
const COUNTRY = "62";

/** @param {string} typed @returns {string} */
export const tidyLabel = (typed) => tidy(typed, LONGEST_LABEL);

/** Whether a text might lead somewhere, also by letters that only look different. @param {string} text */
export const leads = (text) => LINK.test(text.normalize("NFKC"));

/** @type {(value: unknown) => value is string} */
export const isLabel = (value) =>
  typeof value === "string" && tidyLabel(value) === value && !leads(value);

/**
 * @param {string} typed
 * @returns {string | null} digits in international form: "0812 3456 7890" is "6281234567890"
 */
export function phone(typed) {
  const bare = typed.replace(/[\s().-]/g, "").replace(/^(\+|00)/, "");
  const digits = bare.replace(/^0/, COUNTRY);
  return isPhone(digits) ? digits : null;
}

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

/** @param {string} digits */
function isPhone(digits) {
  const { least, most } = DIGITS;
  return /^[1-9]\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}

/**
 * @param {string} text
 * @param {string} [number] digits; without it WhatsApp asks to whom
 * @returns {string} a link that opens WhatsApp with the text, unsent
 */
export const whatsappLink = (text, number = "") =>
  `https://wa.me/${number}?text=${encodeURIComponent(text)}`;

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
