import { useProblemWords } from '../components/problem-words';
import { useSignOut } from '../components/use-sign-out';
import { useCommand } from '../lib/commands/commands';
import { say } from '../lib/undo/undo';

/** Signs out where the command for it is given. */
export function SignOut() {
  const { title } = useProblemWords();
  const { ask, question } = useSignOut('logout', (problem) => say(title(problem), { tone: 'danger' }));
  useCommand('frame.signOut', ask);
  return question;
}
