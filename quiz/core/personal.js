/**
 * What belongs to the reader, whichever attempt, target or edition is open. It stays on the device and
 * goes along in a file; no link holds it.
 *
 * @import { Evidence } from "./evidence.js"
 * @import { Opinion } from "./opinion.js"
 * @import { Tried } from "./tried.js"
 *
 * @typedef {object} Personal
 * @property {Record<string, Evidence>} evidence by competency
 * @property {Record<string, Tried>} tried by competency
 * @property {Opinion[]} opinions how others see the reader, the first that came first
 */

import * as evidences from "./evidence.js";
import { besides } from "./opinion.js";
import * as trieds from "./tried.js";

/** @type {Personal} */
export const NOTHING = { evidence: {}, tried: {}, opinions: [] };

/** Whether there is any of it. @param {Personal} personal */
export const isPersonal = (personal) =>
  Object.values(personal).some((each) => Object.keys(each).length > 0);

/**
 * What of it is written: a part that earlier programs do not know, and that is empty, is left out.
 *
 * @param {Personal} personal
 */
export const written = ({ evidence, tried, opinions }) => ({
  evidence,
  ...Object.keys(tried).length ? { tried } : {},
  ...opinions.length ? { opinions } : {},
});

/**
 * What two places hold.
 *
 * @param {Personal} mine
 * @param {Personal} others
 * @returns {Personal}
 */
export const together = (mine, others) => ({
  evidence: evidences.joined(mine.evidence, others.evidence),
  tried: trieds.joined(mine.tried, others.tried),
  opinions: besides(mine.opinions, others.opinions),
});
