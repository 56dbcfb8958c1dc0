/**
 * Puts a new drawing of the page in place of the old one. On the same page, what was unfolded stays unfolded, lists stay scrolled (those
 * with `data-scrolls`), and the focus stays where it was, or on the nearest thing around it that is still there; on a new page it goes to
 * the heading.
 */
export function exchange(main, node, isNew) {
  const unfolded = [...main.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const scrolled = [...main.querySelectorAll('[data-scrolls]')].map(({ id, scrollTop }) => ({
    id,
    scrollTop,
  }));
  const focused = idsAround(document.activeElement);
  main.replaceChildren(node);
  if (isNew) {
    scrollTo(0, 0);
    main.querySelector('h1')?.focus({ preventScroll: true });
    return;
  }
  for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
  for (const { id, scrollTop } of scrolled) document.getElementById(id)?.scrollTo(0, scrollTop);
  focused.some((id) => takesFocus(document.getElementById(id)));
}

/** Tries to give the focus to an element; a fold takes it on its label, and what is hidden or gone does not take it. */
function takesFocus(element) {
  const target = element?.tagName === 'DETAILS' ? element.querySelector('summary') : element;
  target?.focus({ preventScroll: true });
  return target !== null && target === document.activeElement;
}

function idsAround(element) {
  const ids = [];
  for (let at = element; at && at.tagName !== 'MAIN'; at = at.parentElement) if (at.id) ids.push(at.id);
  return ids;
}
