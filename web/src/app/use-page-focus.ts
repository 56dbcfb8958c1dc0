import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { whenThere } from '../lib/when-there';

/** Puts the focus on the heading of a page that has been gone to, which says its title aloud. What the page itself has put it on keeps it. */
export function usePageFocus(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (!path || before.current === path) return;
    const first = before.current === undefined;
    before.current = path;
    if (first) return;
    return whenThere(() => document.querySelector<HTMLElement>('#main h1'), focusGently);
  }, [path]);
}

function focusGently(heading: HTMLElement): void {
  const main = heading.closest('#main');
  const active = document.activeElement;
  const taken = active !== main && main?.contains(active);
  if (taken || active?.closest('[role=dialog]')) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
