/**
 * People of several professions in one group: each profession by itself, with its own targets, or all of
 * them in the competencies that they share.
 *
 * @import { Skill, Standard, Target } from "../standard.js"
 * @import { SkillState } from "../code/shared.js"
 * @import { Choices, Team } from "./picture.js"
 * @import { Entry, Pool } from "./read.js"
 *
 * @typedef {Standard & {opener: {result: string}}} Opening
 *
 * @typedef {{standard: Opening, n: number}} Counted a profession, and how many different results there are of it
 */

import { OWN } from "../attempt.js";
import { professionOf } from "../code/envelope.js";
import { rangeOf } from "../shown.js";
import { ALL, grouped, keyOf } from "./gather.js";
import { emptyPool, pour } from "./read.js";
import { EACH, targetIn } from "./target.js";

/** Instead of a profession's id: what they share. */
export const SHARED = "";

/** @type {Choices} */
const NOTHING = { invited: null, invitation: undefined, target: undefined, positions: [] };
/** Whoever is counted with others keeps the own target. @type {Choices} */
const TOGETHER = { ...NOTHING, invitation: ALL, target: EACH };

/**
 * @param {Pool} pool
 * @param {Opening[]} standards
 * @returns {Counted[]} those of which there is a result, in the order of the standards
 */
export function counted({ entries, foreign }, standards) {
  const codes = [...entries.keys(), ...foreign.keys()].filter((code) => code.startsWith("h"));
  const all = grouped(codes, professionOf);
  return standards.flatMap((standard) => {
    const n = all.get(standard.profession.code)?.length ?? 0;
    return n ? [{ standard, n }] : [];
  });
}

/**
 * The competencies that at least two professions share, as a standard of their own. A target is the one of a
 * profession, "sales:senior".
 *
 * @param {Opening[]} standards the first one's order and groups of competencies come first
 * @returns {Opening}
 */
export function together(standards) {
  const [first] = /** @type {[Opening]} */ (standards);
  const all = standards.flatMap((standard) =>
    standard.skills.map((skill) => ({ skill, id: standard.profession.id }))
  );
  const shared = [...grouped(all, ({ skill }) => skill.id).values()].filter(({ length }) =>
    length > 1
  );
  const skills = shared.map((each) => ({
    .../** @type {Skill} */ (each[0]?.skill),
    cluster: `${each[0]?.id}:${each[0]?.skill.cluster}`,
    targets: Object.fromEntries(
      each.flatMap(({ skill, id }) =>
        Object.entries(skill.targets).map(([target, level]) => [`${id}:${target}`, level])
      ),
    ),
    duties: each.reduce((sum, { skill }) => sum + skill.duties, 0),
    kpis: each.reduce((sum, { skill }) => sum + skill.kpis, 0),
  }));
  const used = new Set(skills.map(({ cluster }) => cluster));
  const named = (/** @type {"clusters" | "targets"} */ what) =>
    standards.flatMap(({ profession, [what]: each }) =>
      each.map((one) => /** @type {Target} */ ({ ...one, id: `${profession.id}:${one.id}` }))
    );
  const modes = new Map(standards.flatMap(({ modes }) => modes.map((mode) => [mode.id, mode])));
  return {
    ...first,
    profession: { ...first.profession, id: SHARED, edition: 0, retired: [] },
    clusters: named("clusters").filter(({ id }) => used.has(id)),
    targets: named("targets"),
    modes: [...modes.values()],
    skills,
  };
}

/**
 * @param {Team} team
 * @param {Opening} from what is shown of it
 * @param {Opening} to what is to be shown: one of the standards, or what they share
 * @param {Opening[]} standards
 * @returns {Team} the same links, names and groups, what was chosen for each profession kept for it
 */
export function turned(team, from, to, standards) {
  const { invited, invitation, target, positions } = team;
  const chosen = {
    ...team.aside,
    [from.profession.id]: { invited, invitation, target, positions },
  };
  const { id } = to.profession;
  const { [id]: own = id === SHARED ? TOGETHER : NOTHING, ...aside } = chosen;
  const pool = poured(team.pool, id === SHARED ? standards : [to]);
  if (id === SHARED) unite(pool, to, standards);
  return { ...team, ...own, target: targetIn(to, own), pool, aside };
}

/**
 * What a table says of the groups of people of other professions, beside that of all others.
 *
 * @param {Team} team
 * @param {Opening[]} standards
 * @returns {Team} what no standard reads is no result
 */
export function settled(team, standards) {
  const { pool } = team;
  const whole = poured(pool, standards);
  const foreign = new Map([...pool.foreign].filter(([code]) => !whole.foreign.has(code)));
  const groups = { ...team.groups };
  for (const [code, { groups: own }] of foreign) {
    const entry = whole.entries.get(code);
    if (entry && own) groups[keyOf(entry)] ??= own;
  }
  const unread = [...whole.foreign.values()].map(({ line, excerpt, named }) => {
    return { reason: /** @type {const} */ ("profession"), line, excerpt, ...named && { named } };
  });
  return { ...team, groups, pool: { ...pool, foreign, others: [...pool.others, ...unread] } };
}

/**
 * Everything that was read, read again.
 *
 * @param {Pool} pool
 * @param {Opening[]} by whose results are no foreign ones
 * @returns {Pool}
 */
function poured(pool, by) {
  const fresh = emptyPool();
  fresh.others = [...pool.others];
  const of = new Map(by.map((standard) => [standard.profession.code, standard]));
  const other = /** @type {Opening} */ (by[0]);
  const take = (
    /** @type {string} */ code,
    /** @type {Partial<Entry> & {line?: number, excerpt?: string}} */ known,
  ) => {
    const { count = 1, named = null, line = 0, excerpt = code } = known;
    pour(of.get(professionOf(code)) ?? other, fresh, [{
      kind: "code",
      code,
      line,
      excerpt,
      named,
    }]);
    const found = fresh.entries.get(code) ?? fresh.foreign.get(code);
    if (!found) return;
    fresh.total += count - found.count;
    found.count = count;
  };
  for (const [code, entry] of pool.entries) take(code, entry);
  for (const code of pool.invitations.keys()) take(code, {});
  for (const code of pool.seconds.keys()) take(code, {});
  for (const [code, found] of pool.foreign) {
    take(code, found);
    const same = fresh.foreign.get(code);
    if (same) same.groups = found.groups;
  }
  for (const [code, { name }] of pool.seconds) {
    const second = fresh.seconds.get(code);
    if (second) second.name = name;
  }
  return fresh;
}

/** Say all that is in it of the shared competencies alone. @param {Pool} pool is changed @param {Opening} whole @param {Opening[]} standards */
function unite(pool, whole, standards) {
  const own = (
    /** @type {string} */ code,
  ) => /** @type {Opening} */ (standards.find(({ profession }) =>
    profession.code === professionOf(code)
  ));
  for (const [code, entry] of pool.entries) {
    const standard = own(code);
    const { result, since } = entry;
    const { id, edition, short_name: name } = standard.profession;
    const target = result.target && result.target !== OWN
      ? `${id}:${result.target}`
      : result.target;
    const today = since.edition === edition ? whole.profession.edition : since.edition;
    pool.entries.set(code, {
      ...entry,
      whose: { id, name, opener: standard.opener.result },
      result: { ...result, target, states: statesIn(whole, standard, result.states) },
      since: { ...since, edition: today },
    });
  }
  for (const [code, second] of pool.seconds) {
    const { rating } = second;
    const states = statesIn(whole, own(code), rating.states);
    pool.seconds.set(code, { ...second, rating: { ...rating, states } });
  }
}

/** @param {Opening} whole @param {Opening} own @param {SkillState[]} states @returns {SkillState[]} */
function statesIn({ skills }, own, states) {
  const known = new Map(states.map((each) => [each.skill.id, each]));
  return skills.map((skill) => {
    const found = known.get(skill.id);
    if (!found) return { skill, state: "unasked" };
    const { state } = found;
    if (typeof state === "string") return found;
    const { level: _, ...range } = rangeOf(state, own);
    return { skill: found.skill, state: { ...state, range } };
  });
}
