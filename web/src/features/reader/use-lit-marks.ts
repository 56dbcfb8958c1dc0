import { useLayoutEffect, type RefObject } from 'react';
import type { Quote } from './quotes-query';

/** Lights up the marks of the selected quote, and of the other parts of its quotation, without drawing the text anew. */
export function useLitMarks(body: RefObject<HTMLElement | null>, quote: Quote | undefined): void {
  // After each drawing: a mark may be a new element.
  useLayoutEffect(() => {
    const root = body.current;
    if (!root || !quote) return;
    const own = root.querySelectorAll(`mark[data-quote="${quote.id}"]`);
    const parts = quote.group === null ? [] : root.querySelectorAll(`mark[data-group="${quote.group}"]`);
    own.forEach((mark) => mark.setAttribute('data-selected', ''));
    parts.forEach((mark) => mark.setAttribute('data-together', ''));
    own[0]?.setAttribute('aria-current', 'true');
    return () => {
      own.forEach((mark) => mark.removeAttribute('data-selected'));
      parts.forEach((mark) => mark.removeAttribute('data-together'));
      own[0]?.removeAttribute('aria-current');
    };
  });
}
