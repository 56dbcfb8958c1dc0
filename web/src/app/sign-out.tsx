import { useState } from 'react';
import { useProblemWords } from '../components/problem-words';
import { waitingHere } from '../lib/api/outgoing';
import { ApiProblem } from '../lib/api/problem';
import { useCommand } from '../lib/commands/commands';
import { later } from '../lib/later';
import { saving } from '../lib/saving';
import { draftsHere, signOut, signOutForNow } from '../lib/session';
import { say } from '../lib/undo/undo';
import type { Unsent } from './unsent-dialog';

const UnsentDialog = later(async () => (await import('./unsent-dialog')).UnsentDialog);

function unsentNow(): Unsent {
  const { unsaved, conflicts, refused } = saving();
  return { changes: waitingHere() + unsaved, open: conflicts + refused, drafts: draftsHere() };
}

/** Signs out where the command for it is given; asks first while something is not sent. */
export function SignOut() {
  const { title } = useProblemWords();
  const [unsent, setUnsent] = useState<Unsent>();
  // A new page, on which nothing of the person is left.
  const leave = async (end: () => Promise<void>) => {
    try {
      await end();
      location.assign('/sign-in');
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    }
  };
  useCommand('frame.signOut', () => {
    const now = unsentNow();
    if (now.changes + now.open + now.drafts > 0) setUnsent(now);
    else void leave(signOut);
  });
  return (
    unsent && (
      <UnsentDialog
        unsent={unsent}
        close={() => setUnsent(undefined)}
        leave={() => void leave(signOutForNow)}
        drop={() => void leave(signOut)}
      />
    )
  );
}
