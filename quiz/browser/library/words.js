/** What a script that a page fetches says: its messages stand before it, put there while it is made. */

import { sayFrom } from "../../core/words.js";

export const say = sayFrom(Reflect.get(globalThis, "MESSAGES"));
