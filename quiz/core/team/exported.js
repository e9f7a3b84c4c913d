/**
 * Chats that programs save for programs, as people copy them: "Budi, [09:14]:" above each message.
 *
 * @typedef {{from?: unknown, sender_name?: unknown, text?: unknown, content?: unknown}} Message of Telegram
 *   (from, text) or Messenger (sender_name, content)
 */

const IN_HTML = /<div class="from_name">/;
/** @type {[string, string][]} the last one last */
const ENTITIES = [["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&apos;", "'"], ["&amp;", "&"]];
const SENDER = /<div class="from_name">\s*([^<]{1,80}?)\s*(?:<[^>]*>[^<]*<\/span>\s*)?<\/div>/g;
const LINK = /<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g;
const DATE = /<div class="pull_right date details"[^>]*>[^<]*<\/div>/g;

/**
 * @param {string} text of a file
 * @returns {string | null} null: it is no such chat
 */
export function exportedChat(text) {
  if (IN_HTML.test(text)) {
    const bare = text.replace(DATE, "").replace(SENDER, (_, name) => `\n${head(name)}\n`)
      .replace(LINK, (_, address, words) => words.includes("#") ? words : `${words} ${address}`)
      .replace(/<[^>]*>/g, "");
    return ENTITIES.reduce((text, [code, sign]) => text.replaceAll(code, sign), bare);
  }
  const messages = messagesIn(text);
  if (!messages) return null;
  return messages.map(({ from, sender_name, text, content }) =>
    `${head(String(from ?? sender_name ?? "-"))}\n${plain(text ?? content)}\n`
  ).join("\n");
}

/** @param {string} name */
const head = (name) => `${name.replace(/\s+/g, " ")}, [00:00]:`;

/** @param {string} text @returns {Message[] | null} */
function messagesIn(text) {
  try {
    const data = JSON.parse(text);
    const chats = data?.chats?.list ?? [data];
    const all = chats.flatMap((/** @type {any} */ chat) => chat?.messages ?? []);
    return all.length ? all.filter((/** @type {unknown} */ one) => one instanceof Object) : null;
  } catch {
    return null;
  }
}

/** Text, and links with the words that they hide behind. @param {unknown} text @returns {string} */
function plain(text) {
  if (Array.isArray(text)) return text.map(plain).join("");
  if (!(text instanceof Object)) return String(text ?? "");
  return Object.entries(text).filter(([key]) => key === "text" || key === "href")
    .map(([, value]) => value).join(" ");
}
