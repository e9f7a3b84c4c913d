/**
 * What a page brings along as data: the part of the standard that the apps need. The keys are
 * those of the content files; compiler/apps.py writes it.
 *
 * @typedef {object} Skill
 * @property {string} id its slug, as in addresses
 * @property {number} code its permanent number
 * @property {string} name
 * @property {Record<string, number>} targets level by target id
 * @property {number} duties how many duties need it
 * @property {number} kpis how many KPIs need it
 * @property {string} action the first thing to practise
 * @property {string} evidence_example
 * @property {string} page address of its page
 *
 * @typedef {object} RatingConstants
 * @property {number} statements_needed
 * @property {number} anchor_weight
 * @property {number} inter_item_correlation
 * @property {number} item_sd
 *
 * @typedef {object} Standard
 * @property {string} site name of the site
 * @property {string} language
 * @property {string} url address of this page on the published site
 * @property {{id: string, code: number, edition: number, name: string, short_name: string}} profession
 * @property {string[]} levels names of the levels 1 to 5
 * @property {{id: string, name: string, meaning: string}[]} targets from low to high
 * @property {string[]} modes ids of the modes that can be asked, from short to long
 * @property {RatingConstants} rating
 * @property {string[]} limits what the result is not
 * @property {Skill[]} skills in the order of the questions
 * @property {Record<string, string>} messages
 */

/**
 * @param {Standard} standard
 * @param {string} id
 * @returns {Skill}
 * @throws {RangeError} for an id that the standard does not have
 */
export function skillOf(standard, id) {
  const skill = standard.skills.find((skill) => skill.id === id);
  if (!skill) throw new RangeError(`unknown skill ${id}`);
  return skill;
}
