/**
 * Which phrases of the lexicon do not do what they are there for: {standard, vocabulary} as JSON in. A
 * phrase finds its own competency, fact or red flag; one beside them takes something away.
 */

import { parted, spread } from "../../quiz/core/vacancy/lexicon.js";
import { reader, whole } from "../../quiz/core/vacancy/reading.js";

const { standard, vocabulary } = await new Response(Deno.stdin.readable).json();
const readerOf = (/** @type {typeof vocabulary} */ words) => {
  const steps = reader(standard, words);
  return (/** @type {string} */ text) => whole(steps(text));
};
const read = readerOf(vocabulary);
const { skills, facts, red_flags } = vocabulary;
const bare = (/** @type {{phrases: string}} */ { phrases, ...rest }) => ({
  ...rest,
  phrases,
  besides: "",
});
const unbeside = readerOf({
  ...vocabulary,
  skills: Object.fromEntries(Object.entries(skills).map(([id, each]) => [id, bare(each)])),
  facts: facts.map(bare),
  red_flags: red_flags.map(bare),
});

/** @type {{id: string, kind: string, phrases: string, besides?: string}[]} */
const owners = [
  ...Object.entries(skills).map(([id, each]) => ({ id, kind: "demands", ...each })),
  ...facts.map((/** @type {object} */ each) => ({ kind: "facts", ...each })),
  ...red_flags.map((/** @type {object} */ each) => ({ kind: "flags", ...each })),
];
const wrong = owners.flatMap(({ id, kind, ...texts }) => {
  const [phrases, besides] = [parted(texts.phrases), parted(texts.besides)];
  const finds = (/** @type {typeof read} */ how, /** @type {string[]} */ words) => {
    const said = words.filter((word) => word !== "…").map((word) => word === "17" ? "27" : word);
    const found = how(`Kandidat dan calon harus ${said.join(" ")}`);
    return JSON.stringify(Reflect.get(found, kind)).includes(`"${id}"`);
  };
  return [
    ...phrases.flatMap(spread).filter((words) => !finds(unbeside, words)).map((words) =>
      `${id}: ${words.join(" ")}`
    ),
    ...phrases.filter((text) => !spread(text).some((words) => finds(read, words))).map((text) =>
      `${id}, taken away: ${text}`
    ),
    ...besides.filter((text) =>
      !spread(text).some((words) => finds(unbeside, words) && !finds(read, words))
    ).map((text) => `${id}, beside: ${text}`),
  ];
});
console.log(JSON.stringify(wrong));
