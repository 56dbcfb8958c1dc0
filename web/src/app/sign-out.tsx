import { useSignOut } from '../components/use-sign-out';
import { useCommand } from '../lib/commands/commands';

/** Signs out where the command for it is given. */
export function SignOut() {
  const { ask, question } = useSignOut('logout');
  useCommand('frame.signOut', ask);
  return question;
}
