/**
 * Whose result a link is, as far as the text around it says: who wrote the message, whose row or
 * form it is, who sent the mail. A line is looked at once; what it says holds for the links behind it.
 *
 * @import { Groups } from "../people/columns.js"
 * @import { Clues } from "./named/lexicon.js"
 * @import { Named } from "./proposal.js"
 */

import { row } from "../cells.js";
import { message } from "./named/chat.js";
import { Lexicon } from "./named/lexicon.js";
import { depth, sender } from "./named/mail.js";
import { ADDRESS, bare, behind, prefix } from "./named/near.js";
import { groupsInRow, heads, inRow } from "./named/table.js";

/** So much of a line tells what it is, and so much of a message whether it names somebody. */
const LINE = 400;
const MESSAGE = 400;

const ENDS = { exported: /\n[\s\p{Cf}]*(?:\n|\[|\d)|http/u, copied: /\n|http/ };

export class Names {
  #text;
  #lexicon;
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
  /** Who wrote what is quoted below a line that says so, and how often that line was quoted itself. */
  #quoted = { named: /** @type {Named | null} */ (null), depth: 0 };
  /** @type {import("./named/table.js").Heads | null} of the table that is read */
  #table = null;
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
  constructor(text, clues) {
    this.#text = text;
    this.#lexicon = new Lexicon(clues);
  }

  /**
   * @param {number} start of a link's code, behind those that were asked for
   * @param {number} end
   * @returns {Named | null}
   */
  of(start, end) {
    while (this.#next <= start) this.#take();
    const found = this.#table && this.#cells.length
      ? inRow(this.#cells, this.#table, this.#lexicon)
      : this.#beside(start, end);
    this.#missed ||= !found;
    this.#done = end;
    return found;
  }

  /** @returns {Groups | null} what the row of the link that was asked for last says of its person's groups */
  get groups() {
    return this.#table && this.#cells.length ? groupsInRow(this.#cells, this.#table) : null;
  }

  /** Look at the next line, or the next row of a table. */
  #take() {
    const begin = this.#line = this.#next;
    const end = this.#endOf(begin);
    this.#next = end + 1;
    const line = this.#from(begin).replace(/\p{Cf}/gu, "").trim();
    this.#cells = [];
    const isLink = ADDRESS.test(line);
    if (!isLink && this.#chat(line, end)) return;
    if (this.#table) {
      const { cells, end } = row(this.#text, begin, this.#table.delimiter);
      if (cells.length > 1) {
        this.#cells = cells;
        this.#next = end + 1;
        return;
      }
      this.#table = null;
    }
    if (!line) {
      this.#body = end;
      this.#nameless = false;
    } else if (!isLink && !this.#mail(line, end) && !this.#field(line)) this.#heads(begin);
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
  #chat(line, end) {
    const free = !this.#table && !this.#nameless;
    const found = message(line, this.#before, this.#lexicon, free);
    if (!found) return false;
    const { sender, inLine } = found;
    this.#table = null;
    this.#quoted.named = null;
    this.#speaker = this.#lexicon.named(sender, "chat", "", !sender.startsWith("~"));
    const place = this.#text.slice(this.#line, end).indexOf(sender);
    this.#body = inLine ? this.#line + place + sender.length : end;
    this.#ends = inLine ? ENDS.exported : ENDS.copied;
    this.#before = "";
    return true;
  }

  /** Who sent what follows. @param {string} line @param {number} end */
  #mail(line, end) {
    const inChat = this.#speaker?.from === "chat";
    const around = [this.#before, this.#from(end + 1)];
    const found = sender(line, around, this.#lexicon, inChat);
    if (!found) return false;
    const { named, quotes } = found;
    this.#speaker = quotes ? null : named;
    this.#quoted = { named: quotes ? named : null, depth: depth(line) };
    this.#body = end;
    this.#ends = ENDS.copied;
    return true;
  }

  /** A field of a form. @param {string} line */
  #field(line) {
    const lexicon = this.#lexicon;
    const [, head = "", value = ""] = /^([^:=\t]{2,60}?)(?:\s*[:=\t]\s*([^\t]*))?$/.exec(line) ??
      [];
    const label = head.replace(/[\s*?]+$/, "");
    if (this.#open && !value) {
      this.#speaker = lexicon.named(line, "field", this.#open, !this.#missed);
      this.#open = "";
      return true;
    }
    if (
      !lexicon.holdsNames(label) ||
      value && (lexicon.isPlain(value) || lexicon.holdsNames(value))
    ) return false;
    if (value) this.#speaker = lexicon.named(value, "field", label, !this.#missed);
    else this.#open = label;
    return true;
  }

  /** The heads of a table. @param {number} begin */
  #heads(begin) {
    const found = heads(this.#text, begin, this.#from(begin), this.#lexicon);
    this.#nameless ||= found.nameless;
    if (!found.heads) return;
    this.#table = found.heads;
    this.#next = found.heads.end + 1;
    this.#speaker = null;
  }

  /** Who wrote a link, or whose name stands before it. @param {number} start @param {number} end */
  #beside(start, end) {
    const from = Math.max(this.#line, this.#body, this.#done, start - LINE);
    const before = bare(this.#text.slice(from, start));
    const line = prefix(before, this.#lexicon, this.#nameless);
    const deep = depth(this.#text.slice(this.#line, start));
    const above = this.#quoted.depth;
    const quoted = deep > 0 && (deep === above || deep === above + 1) ? this.#quoted.named : null;
    const speaker = quoted ?? this.#speaker;
    if (!speaker) return line ?? this.#around(before, end);
    if (speaker.from === "field") return { ...speaker, sure: speaker.sure && !this.#missed };
    const begin = Math.max(this.#body, start - MESSAGE);
    const said = bare(this.#text.slice(begin, start));
    const rest = this.#text.slice(end, end + MESSAGE);
    const stop = rest.search(this.#ends);
    const whole = `${said} ${stop < 0 ? rest : rest.slice(0, stop)}`;
    const sure = (!deep || quoted !== null) && start - begin < MESSAGE &&
      this.#lexicon.says(whole, speaker.name);
    if (sure || !line?.sure) return { ...speaker, sure: speaker.sure && sure };
    return { ...line, sure: /[:=–-]\s*$/.test(before) };
  }

  /** A name alone on the line above a link, or behind it. @param {string} before @param {number} end */
  #around(before, end) {
    if (/\p{L}/u.test(before)) return null;
    const name = behind(this.#from(end));
    if (name) return prefix(name, this.#lexicon, this.#nameless);
    const above = prefix(this.#above, this.#lexicon, this.#nameless);
    if (!above?.sure) return null;
    return { ...above, sure: / /.test(above.name) && !this.#missed };
  }
}
