import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../components/problem-words';
import { waitingHere } from '../lib/api/outgoing';
import { ApiProblem } from '../lib/api/problem';
import { useCommand } from '../lib/commands/commands';
import { Layer } from '../lib/commands/layer';
import { saving } from '../lib/saving';
import { signOut, signOutForNow } from '../lib/session';
import { say } from '../lib/undo/undo';
import style from './sign-out.module.css';

/** What no server has yet. */
interface Unsent {
  changes: number;
  /** Fields that wait for a person. */
  open: number;
}

function unsentNow(): Unsent {
  const { unsaved, conflicts, refused } = saving();
  return { changes: waitingHere() + unsaved, open: conflicts + refused };
}

/** Signs out where the command for it is given; asks first while something is not sent. */
export function SignOut() {
  const frame = useTranslations('frame');
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
    if (now.changes + now.open > 0) setUnsent(now);
    else void leave(signOut);
  });
  const close = () => setUnsent(undefined);
  return (
    <Modal
      opened={unsent !== undefined}
      onClose={close}
      title={frame('unsent.title')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      {unsent && (
        <Layer>
          <div className={style.unsent} data-ui="unsent">
            <p>{frame('unsent.what', { ...unsent })}</p>
            <p>{frame('unsent.keep')}</p>
            <div className={style.actions}>
              <Button onClick={close} data-autofocus>
                {frame('unsent.stay')}
              </Button>
              <Button variant="default" onClick={() => void leave(signOutForNow)}>
                {frame('unsent.leave')}
              </Button>
            </div>
          </div>
        </Layer>
      )}
    </Modal>
  );
}
