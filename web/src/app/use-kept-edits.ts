import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClaimEdits } from '../features/claim/claim-edits';
import { KEPT, LAID_ASIDE } from '../features/claim/kept-name';
import { laidAside } from '../features/claim/laid-aside';
import { inherit } from '../lib/kept';
import { missing } from '../lib/missing-code';
import { namesOnDevice } from '../lib/on-device';
import { reportSaving } from '../lib/saving';

/**
 * Goes on saving what this person has written in claims on pages that have closed, wherever they are in the desk now, and tells about what
 * they have laid aside. Where the code for it does not come, the words are told as not saved, and wait for the next page.
 */
export function useKeptEdits(person: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!person) return;
    // Only where something is kept, which is rare.
    const editsIn = async (ref: string, fields: number) => {
      const { editsOf } = await import('../features/claim/open-edits').catch((cause: unknown) => {
        reportSaving(ref, { unsaved: 0, conflicts: 0, refused: fields });
        return missing(cause);
      });
      return editsOf(queries, person, ref);
    };
    inherit(person, KEPT, async (ref, kept) => {
      const edits = kept as Parameters<ClaimEdits['takeOver']>[0];
      (await editsIn(ref, edits.length)).takeOver(edits);
    });
    for (const ref of namesOnDevice(`${LAID_ASIDE}${person}.`))
      void editsIn(ref, laidAside(person, ref).length).then(
        (all) => all.report(),
        () => undefined,
      );
  }, [person, queries]);
}
