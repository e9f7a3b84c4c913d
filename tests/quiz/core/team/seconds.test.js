import assert from "node:assert/strict";
import { accept } from "../../../../quiz/core/attempt.js";
import { writeRating } from "../../../../quiz/core/code/rater.js";
import { team } from "../../../../quiz/core/team/seconds.js";
import { longest } from "../code/examples.js";
import { at, CHECK, code, first } from "./links.js";

/** @param {number} person @param {number} id of the invitation */
function rating(person, id = 7, standard = first) {
  const asked = { ...longest, role: /** @type {const} */ ("second"), mode: "quick", id, person };
  const answers = { [String(first.skills[0]?.id)]: { anchor: /** @type {const} */ (4) } };
  const [finished, changed] = ["2026-12-01T03:00Z", "2026-12-01T03:00Z"];
  return writeRating(standard, { ...accept(standard, asked, 1), answers, finished, changed });
}

/** @param {number} person @param {number} finished @param {number} [invitation] */
const own = (person, finished, invitation = 7) =>
  code({ states: [at(3)], person, finished, invitation, reply: person + 1 });

const read = (/** @type {string[]} */ ...lines) => team(first, lines.join("\n"), "nomor");

Deno.test("results and ratings of the invitation that most ratings answer, the latest of each person", () => {
  const found = read(
    `${CHECK}#${own(3, 20)}`,
    `${CHECK}#${own(3, 10)}`,
    `${CHECK}#${own(4, 10)}`,
    `${CHECK}#${own(4, 30)}`,
    `${CHECK}#${own(0, 5)}`,
    `${CHECK}#${own(5, 5, 8)}`,
    `Budi, nomor 3: ${CHECK}#${rating(3)}`,
    `${CHECK}#${rating(4)}`,
    `${CHECK}#${rating(9, 8)}`,
  );
  assert.deepEqual(found.people.map(({ person }) => person).sort(), [0, 3, 4]);
  assert.deepEqual(found.seconds.map(({ rating, name }) => [rating.person, name]), [[3, "Budi"], [
    4,
    "",
  ]]);
  assert.deepEqual([found.elsewhere, found.unread], [2, 0]);
  const minutes = new Set(found.people.map(({ result }) => result.finished));
  assert.equal(minutes.size, 3);
});

Deno.test("what cannot be read is counted, what is no result passed over", () => {
  const later = { ...first, profession: { ...first.profession, edition: 9 } };
  const [bad, worse] = [code({ edition: 9 }), rating(3, 7, later)];
  const found = read(
    `${CHECK}#${bad}`,
    `${CHECK}#${worse}`,
    `${CHECK}#${own(3, 10).slice(0, 20)}`,
    "tanpa tautan",
  );
  assert.deepEqual(found, { people: [], seconds: [], elsewhere: 0, unread: 2 });
});
