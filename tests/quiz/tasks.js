/** Draws of tasks as the browser makes them, for whoever compares: tasks and seeds in, draws out. */

import { draw } from "../../quiz/core/task/draw.js";

const { tasks, seeds } = JSON.parse(await new Response(Deno.stdin.readable).text());
const text = (/** @type {{n: bigint, d: bigint} | null} */ value) =>
  value && `${value.n}/${value.d}`;
console.log(JSON.stringify(
  tasks.flatMap((/** @type {import("../../quiz/core/task/draw.js").Tasks} */ set) =>
    set.tasks.flatMap((task) =>
      seeds.map((/** @type {number} */ seed) => {
        const { key, slips, options, ...drawn } = draw(set, task, seed);
        return {
          ...drawn,
          key: text(key),
          slips: slips.map(({ value, text: words }) => [text(value), words]),
          options: options.map(({ text: words, right, why }) => [words, right, why]),
        };
      })
    )
  ),
));
