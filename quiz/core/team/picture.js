/**
 * All that is shown of a group, from all that is known of it.
 *
 * @import { Invitation } from "../invitation.js"
 * @import { Standard } from "../standard.js"
 * @import { Say } from "../words.js"
 * @import { View } from "./arrange.js"
 * @import { Gathered, Person } from "./gather.js"
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
 * @property {Person[]} people those whose mode is shown
 * @property {string[]} names theirs
 * @property {Row[]} rows every competency, over these people
 * @property {Row[]} shown the competencies to be shown, in order
 * @property {number[]} order the people to be shown: their places in `people`
 */

import { arrange } from "./arrange.js";
import { gather, invitations } from "./gather.js";
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
  const [most = null] = invitations(entries).keys();
  const invitation = team.invitation === undefined ? most : team.invitation;
  const known = invitation ? invitationOf(team.pool, invitation) : null;
  const gathered = gather(entries, invitation, team.separate);
  const named = gathered.people
    .map((person, index) => ({ person, name: nameOf(person, index, team.labels, say) }))
    .filter(({ person }) => !view.mode || person.entry.result.mode === view.mode);
  const people = named.map(({ person }) => person);
  const names = named.map(({ name }) => name);
  const target = targetOf(standard, team.target, people, known);
  const rows = summarise(standard, people, aimsOf(target, known));
  const { rows: shown, order } = arrange(rows, view, names, standard.language);
  return { invitation, known, gathered, target, people, names, rows, shown, order };
}

/**
 * @param {Person} person
 * @param {number} index
 * @param {Record<string, string>} labels
 * @param {Say} say
 * @returns {string} as HR calls the person, else as the person signed, else a number
 */
function nameOf({ key, entry }, index, labels, say) {
  return labels[key] || entry.result.name || say("team.person", { n: index + 1 });
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
