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
}

/** The keys of the selected article. */
export function RowKeys({ row, triage, peeking, peek, closePeek, askWhy }: RowKeysProps) {
  useCommand('inbox.peek', peeking ? closePeek : peek);
  useCommand('inbox.closePeek', closePeek, { when: peeking });
  useCommand('inbox.take', () => triage.assign(row));
  useCommand('inbox.putOff', () => triage.snooze(row));
  useCommand('inbox.finish', () => triage.finish(row));
  useCommand('inbox.dismiss', askWhy, { when: row.triage !== 'dismissed' });
  return null;
}
