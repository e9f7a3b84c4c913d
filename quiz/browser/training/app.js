/**
 * Keeps the results, the plan and what was agreed, and shows them. Nothing leaves the page except into a
 * file that HR asks for.
 *
 * @import { Picture } from "../../core/team/picture.js"
 * @import { Row } from "../../core/team/summary.js"
 * @import { Say } from "../../core/words.js"
 * @import { Step } from "../../core/training/plan.js"
 * @import { Talk, Task, Training, TrainingStandard } from "../../core/training/training.js"
 */

import { WHOLE } from "../../core/team/arrange.js";
import { picture } from "../../core/team/picture.js";
import { summarise } from "../../core/team/summary.js";
import { ALL, within } from "../../core/training/groups.js";
import { lacking, planned, proposed } from "../../core/training/plan.js";
import { NO_TALK, nothing } from "../../core/training/training.js";
import { sayFrom } from "../../core/words.js";
import { today } from "../clock.js";
import { arrive, h, need } from "../dom.js";
import { fetched } from "../library.js";
import { ready } from "../ready.js";
import { focusIn } from "../team/focus.js";
import { Intake } from "./intake.js";
import { screen } from "./screen.js";
import { sheet } from "./sheet.js";

export class TrainingApp {
  #screen = need("#screen", HTMLElement);
  #notice = need("#notice", HTMLElement);
  #paper = need("#paper", HTMLElement);
  #blank = [...this.#screen.childNodes];
  /** @type {{of: unknown, picture: Picture} | null} */
  #known = null;

  training = nothing(today());
  /** @type {"plan" | "person"} */
  view = "plan";
  group = ALL;
  /** Key of the person who is looked at; where nobody has it, the first stands in. */
  person = "";
  invented = false;
  saved = true;
  /** @type {any} what shows what was sent besides results, once it was fetched */
  sent = null;

  /** @param {TrainingStandard} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Say} */
    this.say = sayFrom(standard.messages);
    this.intake = new Intake(this);
  }

  start() {
    this.intake.listen();
    addEventListener("beforeunload", (event) => {
      if (!this.saved) event.preventDefault();
    });
    addEventListener("afterprint", () => {
      delete document.documentElement.dataset.print;
      this.#paper.replaceChildren();
    });
    ready(this);
  }

  get isEmpty() {
    return !this.picture().people.length;
  }

  /** @returns {Picture} everybody, made once for each group of results */
  picture() {
    const { team } = this.training;
    if (this.#known?.of !== team) {
      this.#known = { of: team, picture: picture(this.standard, team, WHOLE, this.say) };
    }
    return this.#known.picture;
  }

  /** @returns {Row[]} of the people of the group */
  rows() {
    const { people, aims, rows } = this.picture();
    if (this.group === ALL) return rows;
    const chosen = people.filter(within(this.training.team.groups, this.group));
    return summarise(this.standard, chosen, aims);
  }

  /** @returns {number} the place of the person who is looked at; of another group than is shown nobody is */
  get place() {
    const { people } = this.picture();
    const place = people.findIndex(({ key }) => key === this.person);
    const here = this.places();
    return here.includes(place) ? place : here[0] ?? 0;
  }

  /** @returns {number[]} the places of the people of the group, by their names */
  places() {
    const { people, names } = this.picture();
    const { compare } = new Intl.Collator(this.standard.language, { numeric: true });
    const isHere = within(this.training.team.groups, this.group);
    return people.map((person, place) => isHere(person) ? place : -1)
      .filter((place) => place >= 0)
      .sort((a, b) => compare(String(names[a]), String(names[b])));
  }

  /**
   * Fetch what shows what was sent besides results, where anything was.
   *
   * @returns {Promise<string>} why it is not here; "" where all is well
   */
  async bring() {
    const { ratings, evidence } = this.training;
    if (this.sent || !Object.keys({ ...ratings, ...evidence }).length) return "";
    const found = await fetched(this, "sent");
    if ("problem" in found) return found.problem;
    this.sent = found.exports;
    return "";
  }

  /** @param {string} key */
  nameOf(key) {
    const { people, names } = this.picture();
    return String(names[people.findIndex((person) => person.key === key)] ?? "");
  }

  /** @returns {{rows: Row[], chosen: string[], steps: Step[]}} rows: what the group lacks */
  plan() {
    const rows = this.rows();
    const chosen = this.training.chosen[this.group] ?? proposed(rows);
    const lacked = lacking(rows);
    const practised = lacked.filter(({ skill }) => chosen.includes(skill.id));
    const { start } = this.training;
    const all = this.picture().rows;
    const steps = planned(this.standard, practised, all, start, (id) => this.task(id));
    return { rows: lacked, chosen, steps };
  }

  /** @param {string} id of a step @returns {Task} */
  task(id) {
    return this.training.tasks[this.#taskKey(id)] ?? {};
  }

  /** @param {string} id */
  #taskKey(id) {
    return `${this.group}|${id}`;
  }

  /** Take over what was typed about a step; it stands there already. @param {string} id @param {Task} task */
  note(id, task) {
    const tasks = { ...this.training.tasks, [this.#taskKey(id)]: { ...this.task(id), ...task } };
    this.#keep({ tasks });
  }

  /** @param {string} key @returns {Talk} */
  talk(key) {
    return this.training.talks[key] ?? NO_TALK;
  }

  /** @param {string} key @param {Partial<Talk>} talk */
  agree(key, talk) {
    this.#keep({ talks: { ...this.training.talks, [key]: { ...this.talk(key), ...talk } } });
  }

  /** @param {Partial<Training>} changes */
  #keep(changes) {
    this.training = { ...this.training, ...changes };
    this.saved = this.invented;
  }

  /** @param {Partial<Training>} changes */
  change(changes) {
    this.#keep(changes);
    this.show();
  }

  /** @param {Training} training @param {string} words that say what it was @param {boolean} [invented] */
  take(training, words, invented = false) {
    this.training = training;
    this.invented = invented;
    this.saved = invented;
    if (!this.picture().people.some(within(training.team.groups, this.group))) this.group = ALL;
    this.show();
    this.tell(words);
    arrive(need("h1", HTMLElement, this.#screen));
  }

  /** @param {string} words */
  tell(words) {
    this.#notice.replaceChildren(h("p", {}, words));
  }

  /** @param {"plan" | "person"} view @param {string} [person] key */
  look(view, person = this.person) {
    this.view = view;
    this.person = person;
    this.show();
  }

  /** Show everything anew; focus stays where it is. */
  show() {
    const focus = focusIn(this.#screen);
    if (this.isEmpty) this.#screen.replaceChildren(...this.#blank);
    else this.#screen.replaceChildren(...screen(this));
    this.intake.show(this.isEmpty);
    focus();
  }

  /** @param {"plan" | "sheet" | "all"} what all: a sheet for each person of the group */
  print(what) {
    document.documentElement.dataset.print = what;
    const paper = () => this.places().flatMap((place) => sheet(this, place));
    if (what === "all") this.#paper.replaceChildren(...paper());
    print();
  }
}
