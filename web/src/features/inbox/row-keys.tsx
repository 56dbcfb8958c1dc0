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
  useCommand('inbox.peek', peeking ? closePeek : peek);
  useCommand('inbox.closePeek', closePeek, { when: peeking });
  useCommand('inbox.assign', askWho);
  useCommand('inbox.take', () => triage.take(row));
  useCommand('inbox.putOff', () => triage.snooze(row));
  useCommand('inbox.finish', () => triage.finish(row));
  useCommand('inbox.dismiss', askWhy, { when: row.triage !== 'dismissed' });
  return null;
}
