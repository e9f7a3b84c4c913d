/**
 * All that is shown of a group, from all that is known of it.
 *
 * @import { Invitation } from "../invitation.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { Groups } from "../people/columns.js"
 * @import { View } from "./arrange.js"
 * @import { Gathered, Person } from "./gather.js"
 * @import { Named } from "./proposal.js"
 * @import { Pool } from "./read.js"
 * @import { Row } from "./summary.js"
 * @import { Aims, Position } from "./target.js"
 *
 * @typedef {object} Team what HR has put together
 * @property {string} title
 * @property {Pool} pool
 * @property {Record<string, string>} labels names of people, by key
 * @property {Record<string, Groups>} groups of people, by key
 * @property {Set<string>} separate codes that are counted by themselves
 * @property {number | null} invited how many were asked, as HR typed it
 * @property {Record<string, number>} lists how many are on HR's list, by the invitation's id
 * @property {number | null | undefined} invitation the one that is looked at; undefined: the one
 *   most of the results are for
 * @property {string | undefined} target what to compare with; undefined: what most have themselves
 * @property {Position[]} positions of a company whose profile was opened
 * @property {Record<string, Choices>} aside what was chosen for other professions, by their ids
 *
 * @typedef {Pick<Team, "invited" | "invitation" | "target" | "positions">} Choices for one profession
 *
 * @typedef {object} Picture
 * @property {number | null} invitation the one that is looked at
 * @property {Invitation | null} known what is known of it
 * @property {Gathered} gathered
 * @property {string} target
 * @property {Aims} aims what it asks
 * @property {string[]} missing names of those on its list who have not answered
 * @property {Person[]} people those whose mode is shown
 * @property {string[]} names theirs
 * @property {(Named | null)[]} proposed what the sources say of whose result it is, for each of them
 * @property {Row[]} rows every competency, over these people
 * @property {Row[]} shown the competencies to be shown, in order
 * @property {number[]} order the people to be shown: their places in `people`
 */

import { once } from "../once.js";
import { peopleOrder, rowsShown, sideOf, SIDES } from "./arrange.js";
import { gather, invitations, numberOf } from "./gather.js";
import { ownersOf } from "./owners.js";
import { emptyPool, invitationOf } from "./read.js";
import { summarise } from "./summary.js";
import { aimsOf, INVITED, proposed } from "./target.js";

/** @returns {Team} */
export function emptyTeam() {
  return {
    title: "",
    pool: emptyPool(),
    labels: {},
    groups: {},
    lists: {},
    separate: new Set(),
    invited: null,
    invitation: undefined,
    target: undefined,
    positions: [],
    aside: {},
  };
}

/** Whether nothing is in it. @param {Team} team */
export const isEmpty = ({ pool: { entries, invitations, seconds, foreign, others } }) =>
  ![entries, invitations, seconds, foreign].some(({ size }) => size) && !others.length;

/**
 * @param {Standard} standard
 * @param {Team} team
 * @param {View} view
 * @param {Say} say
 * @returns {Picture}
 */
export const picture = (standard, team, view, say) => pictures(standard, say)(team, view);

/**
 * Pictures one after the other: what a change leaves as it was is the same object in both.
 *
 * @param {Standard} standard
 * @param {Say} say
 * @returns {(team: Team, view: View) => Picture}
 */
export function pictures(standard, say) {
  const { language } = standard;
  const gathering = once((
    /** @type {Pool} */ pool,
    /** @type {number | null} */ invitation,
    /** @type {Set<string>} */ separate,
    /** @type {string} */ owners,
  ) => gather(pool.entries.values(), invitation, separate, JSON.parse(owners)));
  const waiting = once(missingOf);
  const choosing = once(chosen);
  const naming = once(named);
  const aiming = once(aimsOf);
  const summing = once((/** @type {Person[]} */ people, /** @type {Aims} */ aims) =>
    summarise(standard, people, aims)
  );
  const showing = once((
    /** @type {Row[]} */ rows,
    /** @type {string} */ cluster,
    /** @type {boolean} */ below,
    /** @type {View["skills"]} */ skills,
  ) => rowsShown(rows, { cluster, below, skills }, language));
  const ordering = once((
    /** @type {Row[]} */ shown,
    /** @type {number} */ count,
    /** @type {boolean} */ below,
    /** @type {View["people"]} */ people,
    /** @type {string[] | null} */ names,
  ) => peopleOrder(shown, count, { below, people }, names, language));
  return once(
    (/** @type {Team} */ { pool, labels, separate, ...team }, /** @type {View} */ view) => {
      const asked = [...pool.invitations.values()].map(({ id }) => id);
      const [most = asked[0] ?? null] = invitations(pool.entries.values()).keys();
      const invitation = team.invitation === undefined ? most : team.invitation;
      const known = invitation ? invitationOf(pool, invitation) : null;
      // As a text: most names that are typed change nothing of it.
      const owners = JSON.stringify(ownersOf(pool.entries.values(), labels, separate));
      const gathered = gathering(pool, invitation, separate, owners);
      const people = choosing(
        gathered,
        team.groups,
        view.mode,
        view.profession,
        view.division,
        view.branch,
        view.batch,
      );
      const { names, proposed } = naming(gathered, people, labels, say);
      const target = targetOf(standard, team.target, people, known);
      const aims = aiming(target, known, team.positions);
      const rows = summing(people, aims);
      const shown = showing(rows, view.cluster, view.below, view.skills);
      const sorted = view.people === "name" ? names : null;
      return {
        invitation,
        known,
        gathered,
        missing: waiting(gathered, labels, invitation),
        target,
        aims,
        people,
        names,
        proposed,
        rows,
        shown,
        order: ordering(shown, people.length, view.below, view.people, sorted),
      };
    },
  );
}

/**
 * @param {Gathered} gathered
 * @param {Record<string, Groups>} groups
 * @param {string} mode "" for all, and so are these
 * @param {string[]} sides as SIDES
 */
function chosen({ people }, groups, mode, ...sides) {
  return people.filter((person) =>
    (!mode || person.entry.result.mode === mode) &&
    SIDES.every((by, index) => !sides[index] || sideOf(person, groups, by) === sides[index])
  );
}

/**
 * @param {Gathered} gathered
 * @param {Record<string, string>} labels
 * @param {number | null} invitation
 * @returns {string[]} names of those whom it asks and who have not answered
 */
function missingOf({ people }, labels, invitation) {
  const here = new Set(people.map(({ key }) => key));
  return Object.entries(labels)
    .flatMap(([key, name]) => key.startsWith(`${invitation}:`) && !here.has(key) ? name : []);
}

/**
 * @param {Gathered} gathered
 * @param {Person[]} people those of them who are counted
 * @param {Record<string, string>} labels
 * @param {Say} say
 */
function named(gathered, people, labels, say) {
  const all = proposalsFor(gathered.people, labels);
  const proposals = new Map(gathered.people.map((person, index) => [person, all[index] ?? null]));
  const proposed = people.map((person) => proposals.get(person) ?? null);
  const names = people.map((person, index) => nameOf(person, labels, proposed[index] ?? null, say));
  return { names, proposed };
}

/**
 * @param {Person[]} people
 * @param {Record<string, string>} labels
 * @returns {(Named | null)[]} a name that several of them are given is nobody's for certain
 */
function proposalsFor(people, labels) {
  const open = people.map(({ key, entry: { named, result } }) =>
    labels[key] || result.name ? undefined : named?.name
  );
  /** @type {Map<string | undefined, number>} */
  const counts = new Map();
  for (const name of open) counts.set(name, (counts.get(name) ?? 0) + 1);
  return people.map(({ entry: { named } }, index) => {
    const name = open[index];
    const twice = name !== undefined && counts.get(name) !== 1;
    return named && { ...named, sure: named.sure && !twice };
  });
}

/**
 * @param {Person} person
 * @param {Record<string, string>} labels
 * @param {Named | null} proposal
 * @param {Say} say
 * @returns {string} as HR calls the person, else as the person signed, else as the sources say, else a
 *   number
 */
function nameOf(person, labels, proposal, say) {
  const known = labels[person.key] || person.entry.result.name;
  if (known) return known;
  if (proposal) return proposal.sure ? proposal.name : say("team.check", { name: proposal.name });
  return say("team.person", { n: numberOf(person) });
}

/**
 * @param {Standard} standard
 * @param {string | undefined} chosen
 * @param {Person[]} people
 * @param {Invitation | null} known
 */
function targetOf(standard, chosen, people, known) {
  const invites = known !== null && known.target !== null;
  if (chosen !== undefined && (chosen !== INVITED || invites)) return chosen;
  return invites ? INVITED : proposed(standard, people);
}
