/**
 * Where on the device things are kept, and the version of what the check keeps there. Apart from the form
 * itself, which brings along all that reads answers.
 */

/** Every key on the device begins so: hosts may be shared. */
export const PREFIX = "standar-profesi:";

/**
 * Version 1 kept a line of evidence with each attempt. What came later, and is no answer, stands beside
 * what was there: earlier programs of this version pass over it.
 */
export const VERSION = 2;
