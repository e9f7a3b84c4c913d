/** Days of the calendar, written "2026-11-25". They know no clock and no time zone. */

const DAY = 86_400_000;

/** The last day that a plan can have: a longer year is a slip, and calendars do not know it. */
export const LAST = "2099-12-31";

/** Whether a clock that shows it can be right. @param {string} day */
export const isLikely = (day) => day >= "2025" && day < "2070";

/**
 * @param {string} day
 * @param {number} count
 * @returns {string} so many days later
 */
export function addDays(day, count) {
  return write(new Date(Date.parse(day) + count * DAY));
}

/**
 * @param {string} day
 * @param {number} count
 * @returns {string} the same day so many months later, or the last of that month
 */
export function addMonths(day, count) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

/** @param {string} day @returns {string} the same day, or the Monday after a weekend */
export function workday(day) {
  const weekday = new Date(day).getUTCDay();
  return addDays(day, weekday % 6 ? 0 : weekday ? 2 : 1);
}

/** @param {string} from @param {string} to @returns {number} days from one day to the other */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

/** @param {Date} date */
const write = (date) => date.toISOString().slice(0, 10);

/** @type {(value: unknown) => value is string} */
export const isDay = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value);

/** Whether such a day and time exist: 30 February is no date. @param {string} value */
export function isDate(value) {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.replace("Z", ""));
}
