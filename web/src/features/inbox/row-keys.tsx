import { useCommand } from '../../lib/commands/commands';
import type { ArticleRow } from './articles-query';
import type { TriageActions } from './use-triage';

interface RowKeysProps {
  row: ArticleRow;
  triage: TriageActions;
  peeking: boolean;
  peek: () => void;
  closePeek: () => void;
  askWhy: () => void;
  askWho: () => void;
}

/** The keys of the selected article. */
export function RowKeys({ row, triage, peeking, peek, closePeek, askWhy, askWho }: RowKeysProps) {
  const about = row.title ?? undefined;
  useCommand('inbox.peek', peeking ? closePeek : peek, { about });
  useCommand('inbox.closePeek', closePeek, { when: peeking });
  useCommand('inbox.assign', askWho, { about, withPerson: (person) => triage.assign(row, person) });
  useCommand('inbox.take', () => triage.take(row), { about });
  useCommand('inbox.putOff', () => triage.snooze(row), { about });
  useCommand('inbox.finish', () => triage.finish(row), { about });
  useCommand('inbox.dismiss', askWhy, { about, when: row.triage !== 'dismissed' });
  return null;
}
