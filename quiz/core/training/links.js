/**
 * Codes in links that are pasted as they are. Chats, mails and tables, which wrap and break links, are read
 * where the group's picture is made.
 */

const CODE = /\b[hup]=[\w-]+z/g;

/** @param {string} text @returns {string[]} "h=…z", each as often as it stands there */
export const codesIn = (text) => text.replace(/%(?:25)*3d/gi, "=").match(CODE) ?? [];
