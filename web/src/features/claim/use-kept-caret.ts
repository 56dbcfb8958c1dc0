import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { commonEdges } from '../../lib/text/edges';
import type { ClaimEdits } from './claim-edits';

/** Leaves the cursor at the words where somebody is writing when others' words come into the same text. */
export function useKeptCaret(
  input: RefObject<HTMLTextAreaElement | null>,
  edits: ClaimEdits,
  text: string,
): void {
  const before = useRef<{ text: string; start: number; end: number }>(undefined);
  useEffect(
    () =>
      edits.subscribe(() => {
        const { value, selectionStart, selectionEnd } = input.current ?? {};
        if (value !== undefined) before.current = { text: value, start: selectionStart!, end: selectionEnd! };
      }),
    [edits, input],
  );
  useLayoutEffect(() => {
    const was = before.current;
    if (!was || was.text === text || document.activeElement !== input.current) return;
    input.current?.setSelectionRange(moved(was.start, was.text, text), moved(was.end, was.text, text));
  }, [input, text]);
}

/** Where a position of one text is in the next: before what has changed it stays, behind that it goes along. */
function moved(at: number, from: string, to: string): number {
  const { head, tail } = commonEdges(from, to);
  if (at <= head) return at;
  return at >= from.length - tail ? at + to.length - from.length : head;
}
