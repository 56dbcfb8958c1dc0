import { useCommand } from '../../lib/commands/commands';
import type { Stance } from './stances';

/** The four digits that say how a piece of evidence stands to the claim. */
export function useStanceKeys(choose: (stance: Stance) => void, when = true): void {
  useCommand('evidence.supports', () => choose('supports'), { when });
  useCommand('evidence.refutes', () => choose('refutes'), { when });
  useCommand('evidence.qualifies', () => choose('qualifies'), { when });
  useCommand('evidence.context', () => choose('context'), { when });
}
