import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { KEPT } from '../features/claim/kept-name';
import { inherit } from '../lib/kept';

/** Goes on saving what this person has written in claims on pages that have closed, wherever they are in the desk now. */
export function useKeptEdits(person: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!person) return;
    inherit(person, KEPT, async (ref, edits) => {
      // Only where something is kept, which is rare.
      const { editsOf } = await import('../features/claim/open-edits');
      editsOf(queries, person, ref).takeOver(edits as never);
    });
  }, [person, queries]);
}
