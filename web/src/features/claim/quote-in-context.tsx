import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { paragraphAt } from '../../lib/text/steps';
import { textQuery } from '../reader/quotes-query';
import { claimQuery, type Dossier } from './claim-query';
import style from './claim-source.module.css';

/** A quote in its article: its paragraph and those around it, from the text itself. Reading it counts as opening the source. */
export function QuoteInContext({ claim, quote }: { claim: Dossier; quote: Dossier['quotes'][number] }) {
  const queries = useQueryClient();
  // Asked anew for each version of the claim: what was opened before a change does not count after it.
  const { data: text } = useQuery({
    ...textQuery(quote.articleId),
    queryKey: [...textQuery(quote.articleId).queryKey, `${claim.id} v${claim.version}`],
  });
  const opened = text !== undefined;
  useEffect(() => {
    if (opened) void queries.invalidateQueries({ queryKey: claimQuery(claim.ref).queryKey });
  }, [opened, queries, claim.ref]);
  const around = text === undefined ? null : { start: start(text, quote.start), end: end(text, quote.end) };
  return (
    <p dir="auto" className={style.passage}>
      <span className={style.context}>
        {around ? text!.slice(around.start, quote.start) : quote.selector.prefix}
      </span>
      <mark>{quote.content}</mark>
      <span className={style.context}>
        {around ? text!.slice(quote.end, around.end) : quote.selector.suffix}
      </span>
    </p>
  );
}

/** Where the paragraph before the one at `at` begins. */
const start = (text: string, at: number) =>
  paragraphAt(text, Math.max(paragraphAt(text, at).start - 1, 0)).start;
/** Where the paragraph behind the one at `at` ends. */
const end = (text: string, at: number) =>
  paragraphAt(text, Math.min(paragraphAt(text, at).end + 1, text.length)).end;
