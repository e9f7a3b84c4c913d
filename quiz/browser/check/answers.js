/**
 * What answers comes after what asks, in the same page: a script and data of its own. Whoever needs
 * it sooner waits for it.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { App } from "./app.js"
 * @import { More, Practice, Skill } from "../../core/standard.js"
 * @import { QuestionRoute, Route } from "../../core/route.js"
 *
 * @typedef {object} Asks what asks more than the anchors
 * @property {(app: App, skill: Skill, instruct: boolean) => HTMLElement} question what holds it
 * @property {(app: App, skill: string, made: HTMLElement, input: HTMLInputElement) => Attempt} pick
 *   takes what was chosen in it
 * @property {(app: App, skill: Skill, made: HTMLElement) => void} changed puts into it what follows
 *   from that
 * @property {(app: App, group: HTMLElement) => string} missing what is still to be chosen, in words
 *
 * @typedef {object} Answers
 * @property {More} more of the standard
 * @property {Record<string, Practice>} practice what answers a result, by competency
 * @property {(app: App, route: Route) => HTMLElement} screen
 * @property {{statements: Asks, case: Asks}} asks
 * @property {(app: App, route: QuestionRoute) => void} prepare what comes after it
 * @property {(app: App, route: QuestionRoute, instruct: boolean) => HTMLElement | null} readied
 * @property {(app: App, route: QuestionRoute) => HTMLElement | ""} termList
 * @property {(app: App, route: QuestionRoute) => HTMLElement | ""} reportLink
 * @property {(app: App) => Promise<void>} restart
 * @property {(app: App) => Promise<void>} renew
 * @property {(app: App) => Promise<void>} erase
 * @property {(app: App) => Node[]} beside to be said beside the first screen
 * @property {(app: App) => void} saveFile
 * @property {(app: App, text: string) => void} saveRaw
 */

/** @type {(found: Answers) => void} */
let resolve;

/** @type {Promise<Answers>} */
export const answers = new Promise((found) => resolve = found);

/** What the second script of the page does. @param {Answers} found */
export const arrive = (found) => resolve(found);
