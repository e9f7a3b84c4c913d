/** Lengths as readers count them: by characters, also those that take two units of a text. */

/** @param {string} text */
export const lengthOf = (text) => [...text].length;

/** @param {string} text @param {number} most */
export const firstOf = (text, most) => [...text].slice(0, most).join("");
