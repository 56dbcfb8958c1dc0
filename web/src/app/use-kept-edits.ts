import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { KEPT, LAID_ASIDE } from '../features/claim/kept-name';
import { inherit } from '../lib/kept';
import { namesOnDevice } from '../lib/on-device';

/**
 * Goes on saving what this person has written in claims on pages that have closed, wherever they are in the desk now, and tells about what
 * they have laid aside.
 */
export function useKeptEdits(person: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!person) return;
    // Only where something is kept, which is rare.
    const editsIn = async (ref: string) =>
      (await import('../features/claim/open-edits')).editsOf(queries, person, ref);
    inherit(person, KEPT, async (ref, edits) => (await editsIn(ref)).takeOver(edits as never));
    for (const ref of namesOnDevice(`${LAID_ASIDE}${person}.`)) void editsIn(ref).then((all) => all.report());
  }, [person, queries]);
}
