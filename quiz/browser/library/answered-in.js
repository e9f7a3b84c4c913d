/** Whose results stand in a text: a page fetches this once somebody pastes one. */

export { answeredIn } from "../../core/people/answered.js";
