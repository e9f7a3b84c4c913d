// A trade term leads to the glossary. Where the browser can, its meaning opens beside it instead.
// @ts-check

if ("showPopover" in HTMLElement.prototype) addEventListener("click", explain);

/** @param {MouseEvent} event */
function explain(event) {
  const term = event.target instanceof Element && event.target.closest("a.term");
  // Who asks for a new tab gets the glossary in it.
  if (!(term instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const meaning = document.getElementById(`term-${term.hash.slice(1)}`);
  if (!meaning) return;
  event.preventDefault();
  meaning.hidden = false;
  meaning.showPopover();
  meaning.focus();
}
