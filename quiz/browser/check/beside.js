/**
 * What other pages keep on this device, for a file. What cannot be read stays where it is.
 *
 * @import { Beside } from "../../core/beside.js"
 */

import { besideKeys, joined, readBeside } from "../../core/beside.js";

/** @param {string} profession its id @returns {Beside} */
export function beside(profession) {
  const found = besideKeys(profession).flatMap(([end, key]) => {
    try {
      return [[end, JSON.parse(localStorage.getItem(key) ?? "null")]];
    } catch {
      return [];
    }
  });
  return readBeside(Object.fromEntries(found));
}

/** Keep what a file holds beside what is here. @param {string} profession @param {Beside} others */
export function bringBeside(profession, others) {
  const mine = beside(profession);
  const all = joined(mine, others);
  for (const [end, key] of besideKeys(profession)) {
    try {
      const isReadable = mine[end] || localStorage.getItem(key) === null;
      if (others[end] && isReadable) localStorage.setItem(key, JSON.stringify(all[end]));
    } catch {
      // Where nothing can be kept, the pages that keep it say so.
    }
  }
}
