import { useState, type ReactNode } from 'react';
import { waitingHere } from '../lib/api/outgoing';
import { ApiProblem } from '../lib/api/problem';
import { later } from '../lib/later';
import { saving } from '../lib/saving';
import { draftsHere, signOut, signOutForNow, type Ending } from '../lib/session';
import type { Unsent } from './unsent-dialog';

const UnsentDialog = later(async () => (await import('./unsent-dialog')).UnsentDialog);

function unsentNow(): Unsent {
  const { unsaved, conflicts, refused } = saving();
  return { changes: waitingHere() + unsaved, open: conflicts + refused, drafts: draftsHere() };
}

/**
 * @param refused says why one is still signed in
 * @returns what signs out, and the question that it asks first while something is not sent
 */
export function useSignOut(
  ending: Ending,
  refused: (problem: ApiProblem) => void,
): { ask: () => void; question: ReactNode } {
  const [unsent, setUnsent] = useState<Unsent>();
  // A new page, on which nothing of the person is left.
  const leave = async (end: (ending: Ending) => Promise<void>) => {
    try {
      await end(ending);
      location.assign('/sign-in');
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setUnsent(undefined);
      refused(problem);
    }
  };
  const ask = () => {
    const now = unsentNow();
    if (now.changes + now.open + now.drafts > 0) setUnsent(now);
    else void leave(signOut);
  };
  const question = unsent && (
    <UnsentDialog
      unsent={unsent}
      close={() => setUnsent(undefined)}
      leave={() => void leave(signOutForNow)}
      drop={() => void leave(signOut)}
    />
  );
  return { ask, question };
}
