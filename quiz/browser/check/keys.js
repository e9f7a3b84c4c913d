/**
 * Answers by a single key: 1 to 5 for a level or how often, 0 for what was never faced. Only while
 * focus is in the question, where each new one puts it: elsewhere keys belong to other things, and
 * to those who speak rather than type (WCAG 2.1.4).
 */

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} question what holds the question that is shown
 * @param {HTMLElement | undefined} first the group that is meant while focus is in none
 * @returns {HTMLInputElement | null} the answer that the key stands for
 */
export function answerOf(event, question, first) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-5]$/.test(key)) return null;
  if (!(target instanceof Element) || !question.contains(target)) return null;
  const group = target.closest("fieldset") ?? first;
  return group?.querySelector(`input[value="${key === "0" ? "never" : key}"]`) ?? null;
}
