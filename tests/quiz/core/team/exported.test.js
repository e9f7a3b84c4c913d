import assert from "node:assert/strict";
import { exportedChat } from "../../../../quiz/core/team/exported.js";

// Whole exports are read by tests/hr/test_sources.py.
Deno.test("messages of every chat of an export, links behind words too", () => {
  const link = [{ type: "text_link", text: "hasil saya", href: "https://a.id/#h=1" }, "!"];
  const messages = [{ from: "Budi  S", text: link }, { type: "service", text: "" }, 7];
  const data = { chats: { list: [{ messages }, { messages: [{ from: null, text: 3 }] }, null] } };
  assert.equal(
    exportedChat(JSON.stringify(data)),
    "Budi S, [00:00]:\nhasil saya https://a.id/#h=1!\n\n-, [00:00]:\n\n\n-, [00:00]:\n3\n",
  );
  const other = { messages: [{ sender_name: "Sari", content: "x" }, {}] };
  assert.equal(exportedChat(JSON.stringify(other)), "Sari, [00:00]:\nx\n\n-, [00:00]:\n\n");
});

Deno.test("names in HTML are read as they are written there", () => {
  const html =
    '<div class="from_name">\nA &amp; B &lt;C&gt;  <span class="date details"> 9:14</span>\n</div>' +
    '<div class="text"><a href="https://a.id/#h=1">hasil</a></div>';
  assert.equal(exportedChat(html), "\nA & B <C>, [00:00]:\nhasil https://a.id/#h=1");
  const bare = html.replace(">hasil<", ">https://a.id/#h=1<");
  assert.equal(exportedChat(bare), "\nA & B <C>, [00:00]:\nhttps://a.id/#h=1");
});

Deno.test("what is no chat is left as it is", () => {
  for (
    const text of [
      "",
      "x",
      "{}",
      "[]",
      "null",
      '{"messages":[]}',
      '{"chats":{"list":3}}',
      "<p>a</p>",
    ]
  ) {
    assert.equal(exportedChat(text), null, text);
  }
});
