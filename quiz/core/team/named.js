/**
 * Whose result a link is, as far as the text around it says: who wrote the message, whose row or
 * form it is, who sent the mail. A line is looked at once; what it says holds for the links behind it.
 *
 * @typedef {"chat" | "column" | "field" | "mail" | "line"} Place a message's sender · a table's column ·
 *   a form's field · a mail's sender · what stands in front of the link
 *
 * @typedef {object} Named
 * @property {string} name
 * @property {Place} from
 * @property {string} at what the column, field or head is called; "" for none
 * @property {boolean} sure false: it may be somebody else's
 *
 * @typedef {object} Clues words in small letters
 * @property {string[]} columns of which the head of a column or field consists that holds names
 * @property {string[]} parts those of them that are for a part of a name
 * @property {string[]} senders heads of a mail's sender
 * @property {string[]} heads others of a mail
 * @property {string[]} nobody what stands in place of a name
 * @property {string[]} greetings words before the name of somebody who is greeted
 * @property {string[]} own by which writers mean themselves
 * @property {string[]} plain others that go with a link without naming anybody
 */

import { DELIMITERS, row } from "../cells.js";
import { firstOf } from "../length.js";

/** Characters of the name of a person or a group. */
export const LONGEST_NAME = 60;
/** So much of a line tells what it is, and so much of a message whether it names somebody. */
const LINE = 400;
const MESSAGE = 400;

/** Messages of WhatsApp as exported by iPhones and Android. */
const EXPORTED = [
  /^\[(?=[^\]]*\d[./-]\d{1,2}[./-]\d)[^\]]{6,40}\]\s(?:([^:]{1,80}):(?:\s|$))?/,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[^–-]{4,20}\s[–-]\s(?:([^:]{1,80}):(?:\s|$))?/,
];
/** Above a message, as Teams, Telegram and Slack copy it. */
const COPIED = [
  /^\[\d{1,2}[.:]\d\d(?:\s?[AP]M)?\]\s([^:]{2,80})$/,
  /^(.{2,60}?), \[[^\]]*\d[.:]\d\d[^\]]*\]:?$/,
  /^([^:]{2,60}?)\s+\d{1,2}[.:]\d\d(?:\s?[AP]M)?$/,
];
const CLOCK = /^\d{1,2}[.:]\d\d(?:\s?[AP]M)?$/;
const HEAD = /^[>*\s]*([\p{L} -]{2,20})\*?:\s*(\S.*)$/u;
const MAIL = /^(.{2,60}?)\s<[^<>\s]+@[^<>\s]+>(.*)$/;
/** @param {string} text up to a link's code @returns {string} without the address in front of that */
function bare(text) {
  const address = text.search(/(?:https?(?::|%3a)|www\.)\S*$/i);
  return address < 0 ? text.replace(/[^\s:;,|"]*$/, "") : text.slice(0, address);
}

const ENDS = { exported: /\n[\s\p{Cf}]*(?:\n|\[|\d)|http/u, copied: /\n|http/ };
const WORDS = /\p{L}+/gu;

/** @type {Place[]} */
export const PLACES = ["chat", "column", "field", "mail", "line"];

/** @param {string} text */
const wordsOf = (text) => (text.match(WORDS) ?? []).map((word) => word.toLowerCase());

/** @param {RegExp[]} forms @param {string} line */
const first = (forms, line) => forms.map((form) => form.exec(line)).find(Boolean) ?? null;

export class Names {
  #text;
  #columns;
  #senders;
  #heads;
  #nobody;
  #parts;
  #plain;
  #own;
  #greetings;
  /** Where the line begins that was looked at last, and the one behind it. */
  #line = 0;
  #next = 0;
  /** Where the last link ended. */
  #done = 0;
  /** Where what is written about a link begins: the message, or the paragraph of a mail. */
  #body = 0;
  /** Where it ends. */
  #ends = ENDS.exported;
  /** @type {Named | null} who speaks */
  #speaker = null;
  /** The table that is read: what is between cells, and where those with names are. */
  #table = { delimiter: "", named: [{ at: "", index: 0 }] };
  /** @type {string[]} the cells of the row, none outside of tables */
  #cells = [];
  /** Whether a table is read whose heads hold no names. */
  #nameless = false;
  /** The field whose value is on the next line. */
  #open = "";
  /** What the line says, and the one before. */
  #before = "";
  #above = "";
  /** Whether a link had no name: then names may stand behind theirs. */
  #missed = false;

  /**
   * @param {string} text whose lines end in \n
   * @param {Clues} clues
   */
  constructor(text, { columns, senders, heads, nobody, greetings, own, plain, parts }) {
    this.#text = text;
    this.#columns = new Set(columns);
    this.#senders = new Set(senders);
    this.#heads = new Set(heads);
    this.#nobody = new Set(nobody);
    this.#parts = new Set(parts);
    this.#own = new Set(own);
    this.#plain = new Set([...greetings, ...own, ...plain]);
    this.#greetings = new Set(greetings);
  }

  /**
   * @param {number} start of a link's code, behind those that were asked for
   * @param {number} end
   * @returns {Named | null}
   */
  of(start, end) {
    while (this.#next <= start) this.#take();
    const found = this.#cells.length ? this.#inRow() : this.#beside(start, end);
    this.#missed ||= !found;
    this.#done = end;
    return found;
  }

  /** Look at the next line, or the next row of a table. */
  #take() {
    const begin = this.#line = this.#next;
    const end = this.#endOf(begin);
    this.#next = end + 1;
    const line = this.#from(begin).replace(/\p{Cf}/gu, "").trim();
    this.#cells = [];
    if (this.#stamp(line, end)) return;
    if (this.#table.delimiter) {
      const { cells, end } = row(this.#text, begin, this.#table.delimiter);
      if (cells.length > 1) {
        this.#cells = cells;
        this.#next = end + 1;
        return;
      }
      this.#table.delimiter = "";
    }
    if (!line) {
      this.#body = end;
      this.#nameless = false;
    } else if (!this.#mail(line, end) && !this.#field(line)) this.#head(begin);
    this.#above = this.#before;
    this.#before = line;
  }

  /** @param {number} at */
  #endOf(at) {
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end;
  }

  /** What stands from there to the end of the line. @param {number} at */
  #from(at) {
    return this.#text.slice(at, Math.min(this.#endOf(at), at + LINE));
  }

  /** The beginning of a message. @param {string} line @param {number} end */
  #stamp(line, end) {
    const stamp = first(EXPORTED, line);
    const copied = stamp ? null : first(COPIED, line);
    const above = !stamp && CLOCK.test(line) ? this.#before : "";
    if (!stamp && !copied && !above) return false;
    const sender = stamp?.[1] ?? copied?.[1] ?? above;
    this.#table.delimiter = "";
    this.#speaker = this.#named(sender, "chat", "", !sender.startsWith("~"));
    const place = this.#text.slice(this.#line, end).indexOf(sender);
    this.#body = stamp ? this.#line + place + sender.length : end;
    this.#ends = stamp ? ENDS.exported : ENDS.copied;
    this.#before = "";
    return true;
  }

  /** The head of a mail. @param {string} line @param {number} end */
  #mail(line, end) {
    const [, sender = "", rest = ""] = MAIL.exec(line) ?? [];
    const [, head = "", value = ""] = HEAD.exec(line) ?? [];
    const from = this.#senders.has(head.toLowerCase());
    if (!from && (!sender || this.#heads.has(head.toLowerCase()))) return false;
    // "… wrote:": what follows is quoted.
    if (!from && rest) this.#speaker = null;
    else {
      const around = [this.#before, this.#from(end + 1)].map((line) => HEAD.exec(line)?.[1] ?? "");
      const is = /@/.test(value) || around.some((name) => this.#heads.has(name.toLowerCase()));
      const name = (from ? value : sender).replace(/\s*[<[].*/, "");
      this.#speaker = this.#named(
        name,
        "mail",
        head,
        this.#speaker?.from !== "chat" && (!from || is),
      );
    }
    this.#body = end;
    this.#ends = ENDS.copied;
    return true;
  }

  /** A field of a form. @param {string} line */
  #field(line) {
    const [, head = "", value = ""] = /^([^:=\t]{2,60}?)(?:\s*[:=\t]\s*([^\t]*))?$/.exec(line) ??
      [];
    const label = head.replace(/[\s*?]+$/, "");
    if (this.#open && !value) {
      this.#speaker = this.#named(line, "field", this.#open, !this.#missed);
      this.#open = "";
      return true;
    }
    if (!this.#holdsNames(label) || value && (this.#isPlain(value) || this.#holdsNames(value))) {
      return false;
    }
    if (value) this.#speaker = this.#named(value, "field", label, !this.#missed);
    else this.#open = label;
    return true;
  }

  /** The heads of a table. @param {number} begin */
  #head(begin) {
    const line = this.#from(begin);
    for (const delimiter of DELIMITERS) {
      const { cells, end } = row(this.#text, begin, delimiter);
      const named = cells.flatMap((at, index) => this.#holdsNames(at) ? [{ at, index }] : []);
      if (cells.length < 2) continue;
      if (!named.length) {
        this.#nameless ||= delimiter !== "," && !/http|#/.test(line);
        continue;
      }
      this.#table = { delimiter, named };
      this.#next = end + 1;
      this.#speaker = null;
    }
  }

  /** Whose row a link is in. */
  #inRow() {
    const found = this.#table.named.flatMap(({ at, index }) =>
      this.#named(this.#cells[index] ?? "", "column", at, true) ?? []
    );
    const [first] = found;
    if (!first) return null;
    if (found.every(({ at }) => wordsOf(at).some((word) => this.#parts.has(word)))) {
      return { ...first, name: firstOf(found.map(({ name }) => name).join(" "), LONGEST_NAME) };
    }
    const sure = found.every(({ name }) => name === first.name);
    return { ...first, sure };
  }

  /** Who wrote a link, or whose name stands before it. @param {number} start @param {number} end */
  #beside(start, end) {
    const from = Math.max(this.#line, this.#body, this.#done, start - LINE);
    const before = bare(this.#text.slice(from, start));
    const line = this.#prefix(before);
    const speaker = this.#speaker;
    if (!speaker) return line ?? this.#around(before, end);
    if (speaker.from === "field") return { ...speaker, sure: speaker.sure && !this.#missed };
    const begin = Math.max(this.#body, start - MESSAGE);
    const said = bare(this.#text.slice(begin, start));
    const rest = this.#text.slice(end, end + MESSAGE);
    const stop = rest.search(this.#ends);
    const message = `${said} ${stop < 0 ? rest : rest.slice(0, stop)}`;
    const quoted = /^\s*>/.test(this.#text.slice(this.#line, start));
    const sure = !quoted && start - begin < MESSAGE &&
      this.#says(message, speaker.name);
    if (sure || !line?.sure) return { ...speaker, sure: speaker.sure && sure };
    return { ...line, sure: /[:=–-]\s*$/.test(before) };
  }

  /** A name alone on the line above a link, or behind it. @param {string} before @param {number} end */
  #around(before, end) {
    if (/\p{L}/u.test(before)) return null;
    const [, behind = ""] = /^\S*\s*[,;:|\t(–-]\s*(.*?)\)?\s*$/.exec(this.#from(end)) ?? [];
    if (behind) return this.#prefix(behind);
    const above = this.#prefix(this.#above);
    if (!above?.sure) return null;
    return { ...above, sure: / /.test(above.name) && !this.#missed };
  }

  /** Whether a message names nobody but who wrote it. @param {string} message @param {string} name */
  #says(message, name) {
    const text = message.replace(/\S*(?:\/\/|#)\S*/g, "");
    const mine = new Set(wordsOf(name));
    const parts = text.split(/[,!.\n]/).map(wordsOf);
    const own = parts.some((words) => words.some((word) => this.#own.has(word)));
    return parts.every((words) =>
      own && this.#greets(words) || words.every((word) => this.#plain.has(word) || mine.has(word))
    );
  }

  /** "Selamat pagi Bu Rina" @param {string[]} words */
  #greets(words) {
    const name = words.findIndex((word) => !this.#greetings.has(word));
    return name > 0 && words.length <= name + 2;
  }

  /** A name in front of a link. @param {string} before */
  #prefix(before) {
    const cells = before.split(/[\t;|]/).map((cell) =>
      cell.replace(/^[^\p{L}]*(?:\d+[.)])?[^\p{L}]*|[\s:=>"'(<[–—-]+$/gu, "")
    );
    const [first = "", ...others] = cells.filter((cell) => /\p{L}/u.test(cell) && !/@/.test(cell));
    const words = first.split(/\s+/);
    const certain = !others.length && !this.#nameless &&
      words.every((word) => /^\p{Lu}[^:]*$|^(?:bin|binti|van|de|al)$/u.test(word)) &&
      !wordsOf(first).some((word) => this.#plain.has(word));
    return words.length < 6 && !this.#isPlain(first)
      ? this.#named(first, "line", "", certain)
      : null;
  }

  /** @param {string} label */
  #holdsNames(label) {
    const words = wordsOf(label);
    return words.length > 0 && words.every((word) => this.#columns.has(word));
  }

  /** @param {string} text */
  #isPlain(text) {
    return wordsOf(text).every((word) => this.#plain.has(word));
  }

  /**
   * @param {string} written
   * @param {Place} from
   * @param {string} at
   * @param {boolean} sure
   * @returns {Named | null} null: nothing of it names anybody
   */
  #named(written, from, at, sure) {
    const shown = written.replace(/\s+/g, " ").replace(/\p{C}/gu, "");
    const name = shown.replace(/^[ ~"'*]+|[ "'*]+$/g, "");
    if (this.#isPlain(name) || /@|=\?|\/\//.test(name)) return null;
    if (this.#nobody.has(name.toLowerCase())) return null;
    return { name: firstOf(name, LONGEST_NAME), from, at, sure };
  }
}

/**
 * What two places say of one person.
 *
 * @param {Named | null} one
 * @param {Named | null} other
 * @returns {Named | null} what is sure comes first, then what says more; names that have nothing to do
 *   with each other are doubtful
 */
export function agreed(one, other) {
  if (!one || !other) return one ?? other;
  if (one.sure !== other.sure) return one.sure ? one : other;
  const [long, short] = one.name.length > other.name.length ? [one, other] : [other, one];
  const words = new Set(wordsOf(long.name));
  return { ...long, sure: long.sure && wordsOf(short.name).every((word) => words.has(word)) };
}
