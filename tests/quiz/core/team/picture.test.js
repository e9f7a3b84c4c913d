/** @import { Given } from "./links.js" @import { Fact } from "./oracle.js" */

import assert from "node:assert/strict";
import { writeInvitation } from "../../../../quiz/core/code/invitation.js";
import { WHOLE } from "../../../../quiz/core/team/arrange.js";
import { emptyTeam, picture } from "../../../../quiz/core/team/picture.js";
import { pour } from "../../../../quiz/core/team/read.js";
import { together } from "../../../../quiz/core/team/summary.js";
import { EACH, INVITED } from "../../../../quiz/core/team/target.js";
import { uniform } from "../../random.js";
import { at, code, first } from "./links.js";
import { countedCodes, numbers } from "./oracle.js";

/** @type {import("../../../../quiz/core/words.js").Say} */
const say = (key, fields) => `${key} ${Object.values(fields ?? {}).join(" ")}`.trim();

/** @param {string[]} codes @param {Partial<import("../../../../quiz/core/team/picture.js").Team>} [more] */
function team(codes, more = {}) {
  const made = { ...emptyTeam(), ...more };
  for (const code of codes) {
    pour(first, made.pool, [{ kind: "code", code, line: 1, excerpt: "" }]);
  }
  return made;
}

/** @param {(number | string)[]} list @param {() => number} next */
function shuffled(list, next) {
  return list.map((value) => ({ value, key: next() })).sort((a, b) => a.key - b.key)
    .map(({ value }) => String(value));
}

/** Random results, some of them under one reply, some the same. @param {() => number} next */
function results(next) {
  const below = (/** @type {number} */ end) => Math.floor(next() * end);
  const size = below(24);
  return Array.from({ length: size }, () => {
    const invitation = [0, 0, 5, 6][below(4)] ?? 0;
    /** @type {Given} */
    const given = {
      states: Array.from({ length: 16 }, () => below(13)),
      mode: 1 + below(3),
      finished: 1 + below(4),
      target: [0, 1, 2, 3, 15][below(5)] ?? 0,
      levels: Array.from({ length: 16 }, () => below(6)),
      invitation,
      reply: invitation ? below(4) : 0,
      name: ["", "", "Ayu", "Budi"][below(4)] ?? "",
    };
    return [given, ...below(4) ? [] : [given]];
  }).flat();
}

/**
 * What the links say, read by nobody but the test.
 * @param {{ given: Given, code: string }[]} sent
 * @returns {Fact[]}
 */
function facts(sent) {
  return [...Map.groupBy(sent, ({ code }) => code)].map(([code, same]) => {
    const { given = {} } = same[0] ?? {};
    const { target = 0, levels = [], states = [] } = given;
    const own = target === 15 ? levels : [];
    return {
      code,
      count: same.length,
      invitation: given.invitation ?? 0,
      reply: given.reply ?? 0,
      name: given.name ?? "",
      aim: `${target} ${own}`,
      finished: String(given.finished),
      levels: states.map((state) => {
        if (state < 3) return null;
        const level = Math.floor((state - 3) / 2) + 1;
        // Of an anchor alone, and of statements as links.js has them.
        return { level, highest: Math.min(level + 1, 5) };
      }),
    };
  });
}

Deno.test("whatever the order of links, and equal to a second computation", () => {
  const next = uniform(11);
  // As many as bring every invitation, target and mode together.
  for (let run = 0; run < 80; run++) {
    const sent = results(next).map((given) => ({ given, code: code(given) }));
    const codes = sent.map(({ code }) => code);
    const separate = new Set(codes.filter(() => next() < 0.2));
    const invitation = [undefined, null, 0, 5][run % 4];
    const target = [EACH, "candidate", "senior", undefined][Math.floor(run / 4) % 4];
    const view = { ...WHOLE, mode: run % 5 ? "" : "quick" };
    const show = (/** @type {string[]} */ codes) => {
      const { aims: _, ...rest } = picture(
        first,
        team(codes, { separate, invitation, target }),
        view,
        say,
      );
      return rest;
    };
    const shown = show(codes);
    const { invitation: looked, target: aim } = shown;
    const byCode = new Map(sent.map(({ code, given }) => [code, given]));
    const known = facts(sent);
    const knownByCode = new Map(known.map((fact) => [fact.code, fact]));
    const counted = countedCodes(known, looked, [...separate])
      .filter((one) => !view.mode || byCode.get(one)?.mode === 1);
    assert.deepEqual(shown.people.map(({ entry }) => entry.code).sort(), counted);
    first.skills.forEach(({ targets }, index) => {
      const levels = counted.map((one) => knownByCode.get(one)?.levels[index]);
      const wanted = counted.map((one) => {
        const given = byCode.get(one);
        const named = ["", "candidate", "ae", "senior"][given?.target ?? 0];
        if (aim !== EACH) return targets[aim] ?? null;
        if (given?.target === 15) return given.levels?.[index] || null;
        return targets[named ?? ""] ?? null;
      });
      const { n, levels: spread, compared, within, below, gap, median, mean } = shown.rows[index] ??
        {};
      assert.deepEqual(
        { n, levels: spread, compared, within, below, gap, median, mean },
        numbers(levels.map((level) => level ?? null), wanted),
      );
    });
    // Maps remember the order in which they were filled; nothing that is shown does.
    assert.deepEqual(show(shuffled(codes, next)), shown);
  }
});

const three = [1, 2, 3].map((reply) =>
  code({ invitation: 5, reply, states: [at(reply), at(5)], target: 2, name: `N${3 - reply}` })
);

Deno.test("the target: what HR chose, else the invitation's, else what most have", () => {
  const link = (/** @type {string | null} */ target, levels = {}) =>
    writeInvitation(first, {
      ...{ id: 5, role: "self", mode: "quick", label: "Tim", due: null, to: null, person: 0 },
      ...{ skills: ["skill-1", "skill-2"], target, levels },
    });
  const aim = (/** @type {string[]} */ codes, more = {}) => {
    const shown = picture(first, team(codes, more), WHOLE, say);
    return [shown.target, shown.known?.label, shown.rows[0]?.targets, shown.rows[2]?.targets];
  };
  assert.deepEqual(aim([]), ["candidate", undefined, [], []]);
  assert.deepEqual(aim(three), ["ae", undefined, [3], [3]]);
  assert.deepEqual(aim(three, { target: "senior" }), ["senior", undefined, [4], [4]]);
  assert.deepEqual(aim(three, { target: INVITED }), ["ae", undefined, [3], [3]]);
  const own = link("own", { "skill-1": 5, "skill-2": 1 });
  assert.deepEqual(aim([...three, own]), [INVITED, "Tim", [5], []]);
  assert.deepEqual(aim([...three, own], { target: EACH }), [EACH, "Tim", [3], [3]]);
  assert.deepEqual(aim([...three, link(null)]), ["ae", "Tim", [3], [3]]);
  assert.equal(aim([code({ target: 15 }), code({ target: 1 })])[0], EACH);
  const positions = [{ id: "company:0", name: "AE, PT Maju", levels: { "skill-1": 2 } }];
  assert.deepEqual(aim(three, { target: "company:0", positions }), [
    ...["company:0", undefined, [2], []],
  ]);
  assert.deepEqual(aim([code({ target: 0 })], { target: EACH }), [EACH, undefined, [], []]);
});

Deno.test("names: as HR calls them, else as they signed, else a number", () => {
  const people = [...three, code({ invitation: 5, finished: 2000 })];
  const shown = picture(first, team(people, { labels: { "5/2": "Sari" } }), WHOLE, say);
  const number = shown.names.find((name) => name.startsWith("team.person ")) ?? "";
  assert.match(number, /^team\.person \w{3}-\w{3}$/);
  assert.deepEqual(shown.names.toSorted(), ["N0", "N2", "Sari", number]);
});

Deno.test("names that sources propose; a doubtful one says so, and one for two people is doubtful", () => {
  const made = emptyTeam();
  const put = (/** @type {string} */ code, name = "", sure = true) => {
    const named = name ? { name, from: /** @type {const} */ ("chat"), at: "", sure } : null;
    pour(first, made.pool, [{ kind: "code", code, line: 1, excerpt: "", named }]);
  };
  const person = (/** @type {Given} */ given) => code({ invitation: 5, ...given });
  put(person({ reply: 1 }), "Ayu");
  put(person({ reply: 2 }), "Rina", false);
  put(person({ reply: 3, name: "Budi" }), "Bu Rina");
  put(person({ reply: 4 }), "Tono");
  put(person({ reply: 5 }), "Tono");
  put(person({ reply: 6 }), "Tono");
  const show = (labels = {}) => picture(first, { ...made, labels }, WHOLE, say);
  const names = (labels = {}) => {
    const { people, names } = show(labels);
    return people.map(({ key }, at) => `${key} ${names[at]}`).toSorted();
  };
  assert.deepEqual(names(), [
    "5/1 Ayu",
    "5/2 team.check Rina",
    "5/3 Budi",
    "5/4 team.check Tono",
    "5/5 team.check Tono",
    "5/6 team.check Tono",
  ]);
  // Once HR says who the others are, the last is sure.
  assert.deepEqual(names({ "5/4": "Sari", "5/5": "Dewi" }).slice(3), [
    "5/4 Sari",
    "5/5 Dewi",
    "5/6 Tono",
  ]);
  assert.deepEqual(show().proposed.map((named) => named?.sure).toSorted(), [
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});

Deno.test("part of it, in another order", () => {
  const codes = [
    code({ name: "Budi 10", finished: 1, states: [at(1), at(3), at(1)], mode: 2 }),
    code({ name: "Budi 9", finished: 2, states: [at(3)], mode: 1 }),
    code({ name: "Ayu", finished: 3, states: [at(1), at(1), at(1)], mode: 2 }),
  ];
  const show = (
    /** @type {Partial<import("../../../../quiz/core/team/arrange.js").View>} */ view,
  ) => {
    const shown = picture(first, team(codes, { target: "ae" }), { ...WHOLE, ...view }, say);
    return [
      shown.order.map((place) => shown.names[place]),
      shown.shown.map(({ skill }) => skill.code),
    ];
  };
  const all = first.skills.map(({ code }) => code);
  assert.deepEqual(show({}), [["Budi 10", "Budi 9", "Ayu"], all]);
  assert.deepEqual(show({ people: "name" })[0], ["Ayu", "Budi 9", "Budi 10"]);
  assert.deepEqual(show({ people: "below" })[0], ["Ayu", "Budi 10", "Budi 9"]);
  assert.deepEqual(show({ cluster: "two" })[1], [9, 10, 11, 12, 13, 14, 15, 16]);
  assert.deepEqual(show({ mode: "thorough" })[0], ["Budi 10", "Ayu"]);
  assert.deepEqual(show({ below: true })[0], ["Budi 10", "Ayu"]);
  // The largest share first, then the most used.
  assert.deepEqual(show({ skills: "need" })[1]?.slice(0, 4), [1, 4, 7, 10]);
  const names = all.map((code) => `Skill ${code}`);
  const byName = show({ skills: "name" })[1]?.map((code) => `Skill ${code}`);
  assert.deepEqual(byName, names);
});

Deno.test("what to train together: half of those who can be compared, and two people", () => {
  const codes = [1, 2, 3, 4].map((finished) =>
    code({
      finished,
      states: [at(3), at(finished > 2 ? 1 : 3), at(finished > 3 ? 1 : 3), finished > 1 ? 2 : at(1)],
    })
  );
  const shown = picture(first, team(codes, { target: "ae" }), WHOLE, say);
  assert.deepEqual(together(shown.rows).map(({ skill }) => skill.code), [2, 14, 10]);
});

Deno.test("people of a division, a branch, a batch", () => {
  const group = team([1, 2, 3, 4].map((reply) => code({ invitation: 5, reply, finished: reply })), {
    groups: {
      "5/1": { division: "Ritel", branch: "Bogor", batch: "3" },
      "5/2": { division: "Ritel", branch: "Depok", batch: "4" },
      "5/3": { division: "Korporat", branch: "Bogor", batch: "3" },
    },
  });
  const replies = (/** @type {object} */ view) =>
    picture(first, group, { ...WHOLE, ...view }, say).people.map(({ entry }) => entry.ids.reply);
  assert.deepEqual(replies({}), [1, 2, 3, 4]);
  assert.deepEqual(replies({ division: "Ritel" }), [1, 2]);
  assert.deepEqual(replies({ branch: "Bogor" }), [1, 3]);
  assert.deepEqual(replies({ batch: "4" }), [2]);
  assert.deepEqual(replies({ division: "Ritel", branch: "Bogor", batch: "3", mode: "quick" }), [1]);
});
