import { useSearch } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import { rangeOf } from '../../lib/text/positions';
import { useReading } from './reading';

const HIGHLIGHT = 'linked-words';

/** Shows the words that the address points to: `t=5501-5548`. */
export function useLinkedWords(body: RefObject<HTMLElement | null>): void {
  const t = useSearch({ from: '/desk/articles/$articleId', select: (search) => search.t });
  const { text } = useReading();
  useEffect(() => {
    const [start = 0, end = 0] = (t ?? '').split('-').map(Number);
    const range =
      start < end && end <= text.length && body.current ? rangeOf(body.current, { start, end }) : null;
    if (!range) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [t, text, body]);
}
