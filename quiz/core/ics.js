/**
 * A calendar as a file: RFC 5545, all-day events with a reminder in the morning. Google Calendar,
 * Outlook and Apple Calendar read it.
 *
 * @import { Repeat } from "./attempt.js"
 *
 * @typedef {object} Event
 * @property {string} id stays the same when the event is written again, so that calendars replace it
 * @property {string} date its day, "2026-11-25"
 * @property {string} summary
 * @property {string} description
 * @property {string} [url] that it leads to, else the source's
 * @property {Repeat} [repeat] "once" when left out
 * @property {string} [until] the last day on which it can come again
 */

import { addDays, workday } from "./days.js";

const WORKDAYS = ";BYDAY=MO,TU,WE,TH,FR";
/** From the beginning of the day, where the reader is: an all-day event has no other time. */
const MORNING = "PT8H";

/** Octets of a line; the line break is not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * @param {Event[]} events
 * @param {object} source
 * @param {string} source.name of what makes the calendar
 * @param {string} source.url address that the events lead back to; its host makes their ids unique
 * @param {string} source.now the minute in which it is made: "2026-11-25T04:10Z"
 * @returns {string} lines that end in CRLF
 */
export function calendar(events, { name, url, now }) {
  const stamp = `${now.replace(/[-:Z]/g, "")}00Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escape(name)}//ID`,
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.id}@${new URL(url).hostname}`,
      `DTSTAMP:${stamp}`,
      ...days(event),
      `SUMMARY:${escape(event.summary)}`,
      `DESCRIPTION:${escape(event.description)}`,
      `URL:${event.url ?? url}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escape(event.summary)}`,
      `TRIGGER:${MORNING}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** The first day belongs to the rule, or calendars differ in what they show. @param {Event} event */
function days({ date, repeat = "once", until = "" }) {
  const first = repeat === "workdays" ? workday(date) : date;
  const rule = `RRULE:FREQ=WEEKLY;UNTIL=${compact(until)}${repeat === "workdays" ? WORKDAYS : ""}`;
  return [
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(addDays(first, 1))}`,
    ...repeat !== "once" && until > first ? [rule] : [],
  ];
}

/** @param {string} day */
const compact = (day) => day.replaceAll("-", "");

/** What has a meaning in a text is escaped, what has none is left out. @param {string} text */
function escape(text) {
  return text
    .replace(/\r\n?/g, "\n")
    // deno-lint-ignore no-control-regex
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Break a long line between characters; what follows begins with a space. @param {string} line */
function fold(line) {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** How long a character is in UTF-8. @param {string} character */
function octets(character) {
  const code = Number(character.codePointAt(0));
  return 1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff);
}
