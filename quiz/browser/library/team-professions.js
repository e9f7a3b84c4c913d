/**
 * Results of other professions than the page's own: whose they are, each profession by itself, and all of
 * them in what they share. A page fetches this once it has any.
 *
 * @import { Standard } from "../../core/standard.js"
 * @import { Team } from "../../core/team/picture.js"
 * @import { Opening } from "../../core/team/professions.js"
 *
 * @typedef {object} App that shows one of them
 * @property {Standard} home the page's own profession
 * @property {Opening} standard what is shown
 * @property {Team} team
 */

import { counted, settled, SHARED, together, turned as seen } from "../../core/team/professions.js";
import { listed } from "../../core/words.js";
import { say } from "./words.js";

/** All that the site has; they stand before this script, put there while it is made. @type {Opening[]} */
const ALL = Reflect.get(globalThis, "STANDARDS");

/** With what the page says of itself; its own comes first. @param {App} app @returns {Opening[]} */
const known = ({ home }) =>
  [true, false].flatMap((own) =>
    ALL.filter(({ profession }) => (profession.id === home.profession.id) === own)
      .map((standard) => ({ ...home, ...standard }))
  );

/** Those of which there is a result, the page's own first. @param {App} app */
const here = (app) => counted(app.team.pool, known(app));

/** @param {App} app @returns {{id: string, name: string}[]} what can be shown */
export function options(app) {
  const all = here(app);
  const { skills } = together(all.map(({ standard }) => standard));
  return [
    ...all.map(({ standard: { profession: { id, name } }, n }) => {
      return { id, name: say("team.of-profession", { name, n }) };
    }),
    ...all.length > 1 && skills.length
      ? [{ id: SHARED, name: say("team.shared", { n: skills.length }) }]
      : [],
  ];
}

/**
 * @param {App} app
 * @param {string} id of a profession, or SHARED
 * @returns {{standard: Opening, team: Team}} what shows it
 */
export function turned(app, id) {
  const all = known(app);
  const found = [app.home, ...all].find(({ profession }) => profession.id === id);
  const standard = /** @type {Opening} */ (
    found ?? together(here(app).map(({ standard }) => standard))
  );
  return { standard, team: seen(app.team, app.standard, standard, all) };
}

/** What was read, told apart by profession. @param {App} app @param {Team} team */
export const apart = (app, team) => settled(team, known(app));

/**
 * @param {App} app
 * @param {string} id of what was shown
 * @returns {string} of what is to be shown: as before, unless there is nothing of it
 */
export function chosen(app, id) {
  const all = here(app);
  const [most] = [...all].sort((a, b) => b.n - a.n);
  const stays = id === SHARED
    ? all.length > 1
    : all.some(({ standard }) => standard.profession.id === id);
  return stays ? id : most?.standard.profession.id ?? app.home.profession.id;
}

/** @param {App} app @returns {string} whose results are shown, and whose are here besides */
export function told(app) {
  const all = here(app);
  const { id, name } = app.standard.profession;
  const counts = (/** @type {typeof all} */ some) =>
    listed(
      some.map(({ standard: { profession: { name } }, n }) => say("team.n-for", { name, n })),
      app.home.language,
    );
  if (id === SHARED) {
    return say("team.shared-text", { n: app.standard.skills.length, counts: counts(all) });
  }
  const others = all.filter(({ standard }) => standard.profession.id !== id);
  if (!others.length && id === app.home.profession.id) return "";
  return [
    say("team.shown-profession", { name }),
    others.length > 0 && say("team.other-professions", { counts: counts(others) }),
  ].filter(Boolean).join(" ");
}
