import { useTranslations } from 'use-intl';
import { useSignOut } from '../components/use-sign-out';
import { useCommand } from '../lib/commands/commands';
import { say } from '../lib/undo/undo';

/** Signs out where the command for it is given. */
export function SignOut() {
  const t = useTranslations('frame');
  const { ask, question } = useSignOut('logout', () => say(t('stillSignedIn'), { tone: 'danger' }));
  useCommand('frame.signOut', ask);
  return question;
}
