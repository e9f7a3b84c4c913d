/** Where the other pages are, seen from the one that opens links. */

export const CHECK = "../cek/";
export const RATER = "../hr/penilai/";
export const RATERS = "../hr/menilai/";
