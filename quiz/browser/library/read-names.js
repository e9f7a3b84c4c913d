/** Whose results stand in a text, as what is around their links says: a page fetches this once somebody pastes one. */

export { Names } from "../../core/team/named.js";
