/**
 * What is no plain text, as text: workbooks of Excel, archives with chats, chats for programs, mails. The
 * libraries are here; a page fetches this once somebody opens such a file.
 *
 * @import { Workbook } from "hucre"
 */

import { Unzip, UnzipInflate } from "fflate";
import { readXlsx } from "hucre/xlsx";
import PostalMime from "postal-mime";
import { exportedChat } from "../../core/team/exported.js";
import { textOf } from "../team/file.js";
import { say } from "./words.js";

const MEGABYTE = 2 ** 20;
/** A larger file is not opened. */
const LARGEST = 20;
/** Nor is one that holds more than this once it is unpacked, whatever it says of itself. */
const UNPACKED = 64;
/** Bytes that are unpacked at one go: no more than a thousand times as many come out. */
const SLICE = 2 ** 12;

const MAIL = /\.eml$/i;
const TEXTS = /\.(txt|csv|tsv|json|html?|eml)$/i;

/**
 * @typedef {{text: string, sheets?: string[]} | {problem: string}} Read `sheets`: of a workbook, each by
 *   itself; a sentence that says why there is no text
 *
 * @typedef {{name: string, rows: string[][]}} Rows a sheet; what is empty is ""
 */

class TooLarge extends Error {}

/**
 * @param {ArrayBuffer | null} buffer null: it cannot be read at all, as a folder
 * @param {string} name of the file
 * @returns {Promise<Read>}
 */
export async function read(buffer, name) {
  const nothing = { problem: say("read.nothing", { name }) };
  if (!buffer) return nothing;
  const bytes = new Uint8Array(buffer);
  try {
    if (bytes.length > LARGEST * MEGABYTE) throw new TooLarge();
    if (MAIL.test(name)) return { text: await mail(buffer) };
    const text = textOf(buffer);
    if (text !== null) return { text: exportedChat(text) ?? text };
    if (!isArchive(bytes)) return nothing;
    const files = unpack(bytes);
    if (!files.size) throw new Error("nothing is packed in it");
    if (files.has("xl/workbook.xml")) {
      const texts = (await sheets(bytes)).map(table);
      return { text: texts.join("\n\n"), sheets: texts };
    }
    const texts = [...files].filter(([path]) => TEXTS.test(path)).map(async ([path, bytes]) => {
      if (MAIL.test(path)) return await mail(bytes);
      const text = textOf(bytes) ?? "";
      return exportedChat(text) ?? text;
    });
    if (!texts.length) return nothing;
    return { text: (await Promise.all(texts)).join("\n\n") };
  } catch (fault) {
    const key = fault instanceof TooLarge ? "read.large" : "read.damaged";
    return { problem: say(key, { name, n: LARGEST }) };
  }
}

/** @param {Uint8Array} bytes */
const isArchive = ([first, second]) => first === 0x50 && second === 0x4b;

/**
 * Bounded by what comes out, because what an archive says of its sizes may be a lie.
 *
 * @param {Uint8Array} bytes
 * @returns {Map<string, Uint8Array>} files that hold text; of others the name alone. Throws TooLarge, and Error
 *   for what is no archive
 */
function unpack(bytes) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  let size = 0;
  const unzip = new Unzip((file) => {
    /** @type {Uint8Array[]} */
    const parts = [];
    const isText = TEXTS.test(file.name);
    files.set(file.name, new Uint8Array());
    file.ondata = (fault, part, isLast) => {
      if (fault) throw fault;
      size += part.length;
      if (size > UNPACKED * MEGABYTE) throw new TooLarge();
      if (isText) parts.push(part);
      if (isText && isLast) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) {
    unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  }
  return files;
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array} bytes of a workbook @returns {Promise<Rows[]>} */
async function sheets(bytes) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, y) => row.map((value, x) => said(value, cells?.get(`${y},${x}`)))),
  }));
}

/**
 * @param {Workbook["sheets"][number]["rows"][number][number]} value
 * @param {NonNullable<Workbook["sheets"][number]["cells"]> extends Map<string, infer C> ? C | undefined : never} cell
 * @returns {string} with the link behind it, where that is another
 */
function said(value, cell) {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
  const { target = "", location = "" } = cell?.hyperlink ?? {};
  const link = location ? `${target}#${location}` : target;
  return link && !text.includes(link) ? `${text} ${link}`.trim() : text;
}

/** As one pastes it from Excel. @param {Rows} sheet */
const table = ({ rows }) =>
  rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");

/** Who sent it, and what it says however it is written. @param {ArrayBuffer | Uint8Array} raw */
async function mail(raw) {
  const { from, text = "", html = "" } = await PostalMime.parse(raw);
  const sender = from ? `From: ${from.name} <${from.address ?? ""}>\n\n` : "";
  return `${sender}${text}\n\n${html}`;
}
