/** Words from the content, with their fields filled in. */

/**
 * @typedef {Record<string, string | number>} Fields
 * @typedef {(key: string, fields?: Fields) => string} Say
 */

// Styles of dates ("long") came later than the oldest browsers that are served.
/** @type {Intl.DateTimeFormatOptions} */
const DAY = { day: "numeric", month: "long", year: "numeric" };
/** @type {Intl.DateTimeFormatOptions} */
const TIME = { hour: "2-digit", minute: "2-digit" };

/**
 * @param {Record<string, string>} messages by key; compiler/words.py makes numbers of the keys
 * @returns {Say} gives the message of a key; a field that nobody gives stays as it is written;
 *   throws RangeError for an unknown key
 */
export function sayFrom(messages) {
  return (key, fields = {}) => {
    const message = messages[key];
    if (message === undefined) throw new RangeError(`unknown message ${key}`);
    return message.replace(/\{(\w+)\}/g, (written, name) => String(fields[name] ?? written));
  };
}

/**
 * @param {number} low
 * @param {number} high
 * @returns {string} "2–4", or "2" where both are the same
 */
export function range(low, high) {
  return low === high ? String(low) : `${low}–${high}`;
}

/**
 * @param {string} moment ISO 8601
 * @param {string} language
 * @param {string} [timeZone] the device's own when left out
 * @returns {string} a day as that language writes it: "25 November 2026"
 */
export function longDate(moment, language, timeZone) {
  return new Intl.DateTimeFormat(language, { ...DAY, timeZone }).format(new Date(moment));
}

/** Writes many days, as longDate does one. @param {string} language */
export const daysIn = (language) => new Intl.DateTimeFormat(language, DAY);

/**
 * @param {string} moment ISO 8601
 * @param {string} language
 * @returns {string} the day and the minute where the device is: "25 November 2026 pukul 13.05"
 */
export function longMinute(moment, language) {
  return new Intl.DateTimeFormat(language, { ...DAY, ...TIME }).format(new Date(moment));
}

/**
 * @param {string} language
 * @param {"long" | "short"} month
 * @returns {(month: string) => string} writes "2026-10" as "Oktober 2026" or "Okt 2026", a year as it is
 */
export function monthsIn(language, month) {
  const format = new Intl.DateTimeFormat(language, { month, year: "numeric", timeZone: "UTC" });
  return (month) => month.includes("-") ? format.format(new Date(`${month}-01`)) : month;
}

/**
 * @param {string[]} names
 * @param {string} language
 * @returns {string} "A, B, dan C"
 */
export function listed(names, language) {
  return Intl.ListFormat ? new Intl.ListFormat(language).format(names) : names.join(", ");
}

/** @param {string} text */
export function capital(text) {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
