import { usePeekKeys, type Peeking } from '../../components/use-peek';
import { useCommand } from '../../lib/commands/commands';
import type { ArticleRow } from './articles-query';
import type { TriageActions } from './use-triage';

interface RowKeysProps {
  row: ArticleRow;
  triage: TriageActions;
  peeking: Peeking;
  askWhy: () => void;
  askWho: () => void;
}

/** The keys of the selected article. */
export function RowKeys({ row, triage, peeking, askWhy, askWho }: RowKeysProps) {
  const about = row.title ?? undefined;
  usePeekKeys(peeking, about);
  useCommand('inbox.assign', askWho, { about, withPerson: (person) => triage.assign(row, person) });
  useCommand('inbox.take', () => triage.take(row), { about });
  useCommand('inbox.putOff', () => triage.snooze(row), { about });
  useCommand('inbox.finish', () => triage.finish(row), { about });
  useCommand('inbox.dismiss', askWhy, { about, when: row.triage !== 'dismissed' });
  return null;
}
