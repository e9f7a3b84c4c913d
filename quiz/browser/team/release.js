/**
 * Work that waits until nothing is pressed: what is under a finger or a mouse must still be there
 * when it is let go, and focus has moved by then.
 */
export class Release {
  #work;
  /** Whether something is being pressed. */
  isPressed = false;
  #asked = false;

  /** @param {() => void} work calls `done` */
  constructor(work) {
    this.#work = work;
  }

  listen() {
    addEventListener("pointerdown", () => void (this.isPressed = true), true);
    for (const name of ["pointerup", "pointercancel"]) {
      addEventListener(name, () => {
        this.isPressed = false;
        this.#soon();
      }, true);
    }
  }

  ask() {
    this.#asked = true;
    this.#soon();
  }

  done() {
    this.#asked = false;
  }

  #soon() {
    setTimeout(() => {
      if (this.#asked && !this.isPressed) this.#work();
    });
  }
}
