/**
 * Keeps the attempt and the place in it, and shows one screen at a time.
 *
 * @import { Attempt } from "../../core/attempt.js"
 * @import { Asked } from "../../core/invitation.js"
 * @import { Personal } from "../../core/personal.js"
 * @import { Route } from "../../core/route.js"
 * @import { Practice, Standard } from "../../core/standard.js"
 * @import { Answers } from "./answers.js"
 */

import { accept, aim, begin, finish, isBegun, pickAnchor, renew } from "../../core/attempt.js";
import { fragment, isCode } from "../../core/code/envelope.js";
import { isEarlier } from "../../core/edition.js";
import { HANDED, handed } from "../../core/handed.js";
import { limited } from "../../core/invitation.js";
import { besides } from "../../core/opinion.js";
import { answering, reopened } from "../../core/reply.js";
import { asksAt, fits, isQuestion, next, place, previous, resume } from "../../core/route.js";
import { complete } from "../../core/standard.js";
import { sayFrom } from "../../core/words.js";
import { minute } from "../clock.js";
import { arrive, h, need, painted } from "../dom.js";
import { publish, published } from "../publish.js";
import { randomId } from "../random.js";
import { ready } from "../ready.js";
import { answers } from "./answers.js";
import { greeting, showKept, warning } from "./notices.js";
import { Questions } from "./questions.js";
import { Store } from "./store.js";
import { waitScreen } from "./wait.js";

/** The page that opens links, seen from this one. */
const OPENER = "../buka/";

export class App {
  #title = document.title;
  #notice = need("#notice", HTMLElement);
  #screen = need("#screen", HTMLElement);
  /** null: not here yet. @type {Answers | null} */
  answers = null;
  /** What answers a result, by competency. @type {Record<string, Practice>} */
  practice = {};
  /** Whether focus was left where it was. */
  #quiet = true;
  /** Id of what takes focus once the result is whole: what the reader left it for. */
  #left = "";
  /** What the browser is still to be told of the screen that is shown. @type {(() => void)[]} */
  #untold = [];
  /** Edition of the attempt that is begun again by today's. @type {number | null} */
  renewed = null;

  /** The page as it came, all of it; "" where nobody can tell. */
  page = "";
  #came;

  /** @param {Standard} whole @param {() => string} came gives the page as it came so far */
  constructor(whole, came) {
    this.whole = whole;
    this.#came = came;
    this.say = sayFrom(whole.messages);
    this.store = new Store(whole);
    this.attempt = this.store.current ?? this.blank();
    if (this.attempt.finished === null) this.#update();
    this.questions = new Questions(this);
    /** @type {Route} */
    this.route = resume(this.standard, this.attempt);
  }

  /** The standard as far as the attempt asks it. */
  get standard() {
    return limited(this.whole, this.attempt);
  }

  start() {
    const agreed = this.#agreed();
    if (!agreed && isCode(fragment(location))) {
      location.replace(this.#opener());
      return;
    }
    const returning = this.store.current !== null;
    const received = this.#receive(agreed);
    const named = this.#named();
    // Whoever was faster than the script has answered already.
    const picked = this.questions.picked();
    if (named || picked.length) this.#update();
    else if (!agreed && !history.state?.route) this.#reopen();
    for (const [skill, pick] of picked) {
      this.change(pickAnchor(this.attempt, skill, pick, minute()));
    }
    this.questions.fill(this.attempt);
    history.scrollRestoration = "manual";
    addEventListener("popstate", (event) => {
      this.#untold = [];
      // A link into the open page is followed as one from elsewhere.
      if (isCode(location.hash)) return location.replace(this.#opener());
      const named = event.state?.route ? null : this.#named();
      const route = event.state?.route ?? named;
      if (!route) return;
      if (named) this.#update();
      const { standard, attempt } = this;
      this.#show(fits(route, standard, attempt) ? route : resume(standard, attempt));
    });
    this.store.watch(() => {
      showKept(this);
      this.#notice.replaceChildren(...warning(this));
    });
    const route = named ?? this.route;
    history.replaceState({ route, from: history.state?.from }, "");
    this.#show(route, { quiet: true });
    const words = received ? [h("p", {}, this.say(received))] : greeting(this, returning);
    if (!named || this.renewed !== null) this.#notice.append(...words);
    this.questions.peek();
    ready(this);
    void answers.then((found) => this.#take(found));
  }

  /** Load the page again; nothing is lost. */
  reload() {
    this.#tellBrowser();
    this.store.carry();
    location.reload();
  }

  /** Show a screen. @param {Route} route */
  go(route) {
    this.#tellBrowser();
    // What an earlier edition asked is no longer here to be answered.
    if (isQuestion(route) && isEarlier(this.attempt, this.whole)) {
      return void answers.then(({ renew }) => renew(this));
    }
    if (isQuestion(route) && route.to === "result") this.#left = `edit-${route.skill}`;
    if (isSame(history.state?.from, route)) return history.back();
    this.#enter(route);
  }

  /** Show the result again, as things stand now. @param {string} id of what takes focus */
  refresh(id) {
    this.#left = id;
    this.#show(this.route);
  }

  /** Finish what was added to the screen after it was shown. @param {HTMLElement} root */
  settle(root) {
    publish(root, this.whole.url);
    showKept(this);
    if (this.#left) document.getElementById(this.#left)?.focus();
    this.#left = "";
  }

  next() {
    this.go(next(this.route, this.standard, this.attempt));
  }

  previous() {
    this.#tellBrowser();
    const route = previous(this.route, this.standard, this.attempt);
    if (!route) return;
    if (isSame(history.state?.from, route)) return history.back();
    history.replaceState({ route, from: history.state?.from }, "", address(route));
    this.#show(route);
  }

  /** Take over a new state of the attempt and keep it. @param {Attempt} attempt */
  change(attempt) {
    this.attempt = attempt;
    this.store.save(attempt);
    showKept(this);
  }

  /** Keep what is new of the reader's own. @param {Partial<Personal>} parts */
  note(parts) {
    this.store.note(parts);
    showKept(this);
  }

  /** Go on with the last of these. @param {Attempt[]} attempts */
  open(attempts) {
    this.#replace(attempts);
    this.go(resume(this.standard, this.attempt));
  }

  /**
   * Go on with other attempts.
   *
   * @param {Attempt[]} attempts oldest first
   * @param {string} words
   * @param {Personal} [personal]
   */
  adopt(attempts, words, personal) {
    this.#replace(attempts, personal);
    this.#show({ at: "attempts" });
    this.tell(words);
  }

  /** @param {Attempt[]} attempts @param {Personal} [personal] */
  #replace(attempts, personal) {
    this.store.replace(attempts, personal);
    this.attempt = this.store.current ?? this.blank();
    this.questions.fill(this.attempt);
  }

  /**
   * Go on with an attempt that is kept already.
   *
   * @param {Attempt} attempt
   * @param {{back?: boolean}} [options] back: the screen before may be the one to show
   */
  begin(attempt, { back = true } = {}) {
    this.attempt = attempt;
    this.questions.fill(attempt);
    const route = resume(this.standard, attempt);
    if (back) this.go(route);
    else this.#enter(route);
  }

  /** An attempt without any answer. */
  blank() {
    return begin(this.whole, this.whole.modes[0]?.id ?? "");
  }

  /** Say something beside the screen, until the next one. @param {string} words */
  tell(words) {
    this.#notice.replaceChildren(h("p", {}, words));
  }

  /** What an earlier edition asked is answered by today's; what was answered stays as it is. */
  #update() {
    if (!isEarlier(this.attempt, this.whole)) return;
    this.renewed = this.attempt.edition;
    this.attempt = renew(this.attempt, this.whole);
    this.store.add(this.attempt);
    this.questions?.fill(this.attempt);
    this.route = resume(this.standard, this.attempt);
  }

  /** Whoever began again, left before the first answer and comes back has the last result as it was. */
  #reopen() {
    this.store.reopen();
    const { current } = this.store;
    if (!current || current === this.attempt) return;
    this.attempt = current;
    this.route = resume(this.standard, this.attempt);
  }

  /** What the reader agreed to on the page that opens links. It holds once, and for its code alone. */
  #agreed() {
    const [code, rest = ""] = location.hash.slice(1).split("&");
    /** @type {string | null} */
    let text = "";
    try {
      text = sessionStorage.getItem(HANDED);
      sessionStorage.removeItem(HANDED);
    } catch {
      // Where nothing can be kept, the address holds it; no other page can give our own as its origin.
      const ours = document.referrer.startsWith(new URL(OPENER, location.href).href);
      if (ours) text = decodeURIComponent(rest);
    }
    const found = handed(text ?? "", this.whole);
    return found?.code === code ? found : null;
  }

  /**
   * Begin or go on with what was handed over.
   *
   * @param {ReturnType<typeof handed>} agreed
   * @returns {string} the message of what came, "" for none
   */
  #receive(agreed) {
    const { hash, pathname, search } = location;
    if (hash.includes("=")) history.replaceState(null, "", pathname + search);
    if (agreed?.asked) this.#accept(agreed.asked, agreed.anew);
    if (agreed?.opinions.length) {
      this.store.note({ opinions: besides(this.store.personal.opinions, agreed.opinions) });
      this.route = { at: "opinions" };
    }
    if (!agreed?.attempts.length) return "";
    for (const attempt of agreed.attempts) {
      this.attempt = this.store.take({ ...attempt, at: attempt.finished ? "result" : null });
    }
    this.route = resume(this.standard, this.attempt);
    return this.store.problem ? "" : "open.taken";
  }

  /**
   * Begin to answer an invitation; the same one again goes on where its answer stands.
   *
   * @param {Asked} asked
   * @param {boolean} anew whether to answer once more what was answered
   */
  #accept(asked, anew) {
    const { attempts } = this.store;
    const last = answering(attempts, asked);
    this.attempt = last && !anew
      ? reopened(last, asked)
      : accept(this.whole, asked, last?.reply ?? randomId());
    const others = attempts.filter((other) => isBegun(other) && (anew || other !== last));
    this.store.replace([...others, this.attempt]);
    this.route = resume(this.standard, this.attempt);
    if (this.attempt.finished === null) this.#update();
  }

  /** The page that opens links, with what stands in the address. */
  #opener() {
    return published(OPENER + fragment(location), this.whole.url);
  }

  /** Show a screen as one more in the history. @param {Route} route */
  #enter(route) {
    const state = { route, from: this.route };
    this.#later(() => history.pushState(state, "", address(route)));
    this.#show(route);
  }

  /**
   * Tell the browser something of the screen that is being shown once it is seen: where the processor
   * is slow, that takes as long as a part of the screen. Whatever asks the history tells it first.
   *
   * @param {() => void} tell
   */
  #later(tell) {
    this.#untold.push(tell);
    void painted().then(() => this.#tellBrowser());
  }

  #tellBrowser() {
    for (const tell of this.#untold.splice(0)) tell();
  }

  /** From here on there are answers. @param {Answers} found */
  #take(found) {
    this.answers = found;
    this.practice = found.practice;
    complete(this.whole, found.more);
    this.page = this.#came();
    publish(document, this.whole.url);
    this.questions.help();
    if (!asksAt(this.route)) this.#put();
    this.#notice.append(...found.beside(this));
  }

  /** @param {Route} route @param {{quiet?: boolean}} [options] quiet: do not move focus */
  #show(route, { quiet = false } = {}) {
    this.route = route;
    this.#quiet = quiet;
    const at = place(route);
    const here = at && at !== this.attempt.at ? { ...this.attempt, at } : this.attempt;
    const attempt = at === "result" ? finish(aim(here, this.whole), minute()) : here;
    if (attempt !== this.attempt) this.change(attempt);
    this.#notice.replaceChildren(...warning(this));
    this.#put();
  }

  /** Put the screen of the place on the page: that of the wait where it is not here yet. */
  #put() {
    const { route } = this;
    const asking = isQuestion(route) && (asksAt(route) || this.answers !== null);
    const heading = asking ? this.questions.show(route) : this.#render(route);
    if (!asking) this.questions.hide();
    this.#screen.hidden = asking;
    showKept(this);
    const title = `${heading.textContent} · ${this.#title}`;
    this.#later(() => document.title = title);
    if (!this.#quiet) arrive(heading);
    // Last, when nothing else changes how things lie.
    this.questions.peek();
  }

  /** @param {Route} route @returns {HTMLElement} the screen's heading */
  #render(route) {
    const screen = this.answers?.screen(this, route) ?? waitScreen(this);
    this.#screen.replaceChildren(screen);
    publish(this.#screen, this.whole.url);
    return need("h1", HTMLElement, this.#screen);
  }

  /** @returns {Route | null} the competency that the address names */
  #named() {
    const id = location.hash.slice(1);
    const found = this.standard.skills.some((skill) => skill.id === id);
    return found ? { at: "question", skill: id, to: "skill" } : null;
  }
}

/** @param {unknown} a @param {unknown} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {Route} route */
function address(route) {
  const single = route.at === "skill" || (isQuestion(route) && route.to === "skill");
  return location.pathname + location.search + (single ? `#${route.skill}` : "");
}
