import { useEffect, type RefObject } from 'react';
import { selectedSpan } from '../../lib/text/positions';
import { useReading } from './reading';

/** Follows what is selected in the text with the pointer, or by whatever else makes a selection. */
export function usePointerWords(body: RefObject<HTMLElement | null>): void {
  const { setWords, mode } = useReading();
  useEffect(() => {
    if (mode !== 'reading') return;
    const follow = () => {
      if (body.current) setWords(selectedSpan(body.current));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [body, setWords, mode]);
}
