import { useEffect, type RefObject } from 'react';
import { selectedSpan } from '../../lib/text/positions';
import { trimmed } from '../../lib/text/segments';
import { useReading } from './reading';

/** Follows what is selected in the text: with the pointer when it is let go, or by whatever else makes a selection. */
export function usePointerWords(body: RefObject<HTMLElement | null>): void {
  const { text, setWords, mode } = useReading();
  useEffect(() => {
    if (mode !== 'reading') return;
    let pressed = false;
    let made = false;
    const follow = () => {
      const span = body.current && selectedSpan(body.current);
      // Words that were chosen in another way stay until the text is pressed.
      if (span || made || pressed) setWords(span && trimmed(text, span));
      made = span !== null;
    };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      if (!pressed) return;
      follow();
      pressed = false;
    };
    const change = () => {
      if (!pressed) follow();
    };
    const root = body.current;
    root?.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    document.addEventListener('selectionchange', change);
    return () => {
      root?.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      document.removeEventListener('selectionchange', change);
    };
  }, [body, text, setWords, mode]);
}
