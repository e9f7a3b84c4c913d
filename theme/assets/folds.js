// A page that is folded by question: a link opens the fold it leads into, and paper shows every fold.
// @ts-check

const folds =
  /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll(".topics details"));

addEventListener("hashchange", arrive);
// A heading that is led to again has no other address.
addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest("a[href*='#']")) setTimeout(arrive);
});
arrive();

/** Open what the address leads into. */
function arrive() {
  const named = document.getElementById(location.hash.slice(1));
  let fold = named?.closest("details");
  if (!named || !fold) return;
  for (; fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  named.scrollIntoView();
}

/** @type {HTMLDetailsElement[]} */
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...folds].filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of closed) fold.open = false;
});
