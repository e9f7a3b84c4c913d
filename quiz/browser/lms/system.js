/**
 * A learning system that the page runs in, by the interface of SCORM 1.2. Whatever it does, nothing
 * here throws.
 *
 * @typedef {Record<"LMSInitialize" | "LMSGetValue" | "LMSSetValue" | "LMSCommit" | "LMSFinish",
 *   (...texts: string[]) => unknown>} Api
 */

export class System {
  #api;

  /** @param {Api} api */
  constructor(api) {
    this.#api = api;
  }

  /** @returns {System | null} the one around this page, with a session that has begun; null: none */
  static found() {
    const api = above(self) ?? above(opener) ?? above(top?.opener);
    const system = api && new System(api);
    return system?.begin() ? system : null;
  }

  begin() {
    return this.#done("LMSInitialize", "");
  }

  /** @param {string} name @returns {string} "" where the system says nothing of it */
  get(name) {
    return String(this.#call("LMSGetValue", name) ?? "");
  }

  /** @param {string} name @param {string} value @returns {boolean} whether the system took it */
  set(name, value) {
    return this.#done("LMSSetValue", name, value);
  }

  /** @returns {boolean} whether what was set is kept */
  commit() {
    return this.#done("LMSCommit", "");
  }

  finish() {
    return this.#done("LMSFinish", "");
  }

  /** @param {keyof Api} name @param {...string} texts */
  #done(name, ...texts) {
    return String(this.#call(name, ...texts)) === "true";
  }

  /** @param {keyof Api} name @param {...string} texts */
  #call(name, ...texts) {
    try {
      return this.#api[name](...texts);
    } catch {
      return null;
    }
  }
}

/**
 * @param {Window | null | undefined} window
 * @returns {Api | null} the interface that it or one of the windows around it has
 */
function above(window) {
  for (let here = window; here; here = here.parent === here ? null : here.parent) {
    const api = apiOf(here);
    if (api) return api;
  }
  return null;
}

/** A window of another origin tells nothing of itself. @param {Window} window @returns {Api | null} */
function apiOf(window) {
  try {
    const api = Reflect.get(window, "API");
    return typeof api?.LMSInitialize === "function" ? api : null;
  } catch {
    return null;
  }
}
