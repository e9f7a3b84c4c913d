/**
 * All that is shown of a group, from all that is known of it.
 *
 * @import { Invitation } from "../invitation.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { View } from "./arrange.js"
 * @import { Gathered, Person } from "./gather.js"
 * @import { Named } from "./named/lexicon.js"
 * @import { Pool } from "./read.js"
 * @import { Row } from "./summary.js"
 *
 * @typedef {object} Team what HR has put together
 * @property {string} title
 * @property {Pool} pool
 * @property {Record<string, string>} labels names of people, by key
 * @property {Set<string>} separate codes that are counted by themselves
 * @property {number | null} invited how many were asked
 * @property {number | null | undefined} invitation the one that is looked at; undefined: the one
 *   most of the results are for
 * @property {string | undefined} target what to compare with; undefined: what most have themselves
 *
 * @typedef {object} Picture
 * @property {number | null} invitation the one that is looked at
 * @property {Invitation | null} known what is known of it
 * @property {Gathered} gathered
 * @property {string} target
 * @property {string[]} missing names of those on its list who have not answered
 * @property {Person[]} people those whose mode is shown
 * @property {string[]} names theirs
 * @property {(Named | null)[]} proposed what the sources say of whose result it is, for each of them
 * @property {Row[]} rows every competency, over these people
 * @property {Row[]} shown the competencies to be shown, in order
 * @property {number[]} order the people to be shown: their places in `people`
 */

import { arrange } from "./arrange.js";
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
    separate: new Set(),
    invited: null,
    invitation: undefined,
    target: undefined,
  };
}

/**
 * @param {Standard} standard
 * @param {Team} team
 * @param {View} view
 * @param {Say} say
 * @returns {Picture}
 */
export function picture(standard, team, view, say) {
  const entries = [...team.pool.entries.values()];
  const asked = [...team.pool.invitations.values()].map(({ id }) => id);
  const [most = asked[0] ?? null] = invitations(entries).keys();
  const invitation = team.invitation === undefined ? most : team.invitation;
  const known = invitation ? invitationOf(team.pool, invitation) : null;
  const gathered = gather(
    entries,
    invitation,
    team.separate,
    ownersOf(entries, team.labels, team.separate),
  );
  const here = new Set(gathered.people.map(({ key }) => key));
  const missing = Object.entries(team.labels)
    .flatMap(([key, name]) => key.startsWith(`${invitation}:`) && !here.has(key) ? name : []);
  const proposals = proposalsFor(gathered.people, team.labels);
  const named = gathered.people
    .map((person, index) => {
      const proposal = proposals[index] ?? null;
      return { person, proposal, name: nameOf(person, team.labels, proposal, say) };
    })
    .filter(({ person }) => !view.mode || person.entry.result.mode === view.mode);
  const people = named.map(({ person }) => person);
  const names = named.map(({ name }) => name);
  const proposed = named.map(({ proposal }) => proposal);
  const target = targetOf(standard, team.target, people, known);
  const rows = summarise(standard, people, aimsOf(target, known));
  const { rows: shown, order } = arrange(rows, view, names, standard.language);
  return {
    invitation,
    known,
    gathered,
    missing,
    target,
    people,
    names,
    proposed,
    rows,
    shown,
    order,
  };
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
