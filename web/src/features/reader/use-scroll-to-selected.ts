import { useLayoutEffect, type RefObject } from 'react';

/** Share of the pane's height at which a selected quote comes to rest. */
const REST = 0.3;

/**
 * Brings the selected quote to rest a third down the pane, and the focus to it, so that it is read out.
 * @param view another one is brought to the same place
 */
export function useScrollToSelected(
  pane: RefObject<HTMLElement | null>,
  id: string | undefined,
  view: string,
): void {
  useLayoutEffect(() => {
    const mark = id && pane.current && scrollTo(pane.current, id);
    const { activeElement } = document;
    if (mark && (activeElement === document.body || pane.current?.contains(activeElement)))
      mark.focus({ preventScroll: true });
  }, [id, pane, view]);
}

function scrollTo(pane: HTMLElement, id: string): HTMLElement | null {
  const mark = pane.querySelector<HTMLElement>(`mark[data-quote="${id}"]`);
  if (!mark) return null;
  const { top, height } = pane.getBoundingClientRect();
  pane.scrollBy({ top: mark.getBoundingClientRect().top - top - height * REST });
  return mark;
}
