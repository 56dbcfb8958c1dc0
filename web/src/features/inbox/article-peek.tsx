import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../lib/api/client';
import { LanguageChip } from '../../components/language-chip';
import { Peek } from '../../components/peek';
import style from '../../components/peek.module.css';
import { PersonChip } from '../../components/person-chip';
import { ProblemPanel } from '../../components/problem-panel';
import { SpeakerChip } from '../../components/speaker-chip';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import { useArticleNeeds } from './article-needs';
import type { ArticleRow } from './articles-query';

const FIRST = 5;

/** More of an article, beside the list: what is known of it, what must be settled, its first quotes. */
export function ArticlePeek({ row, close }: { row: ArticleRow; close: () => void }) {
  const t = useTranslations('inbox');
  const { day } = useDates();
  const needs = useArticleNeeds()(row);
  const {
    data: quotes,
    error,
    refetch,
  } = useQuery({
    queryKey: ['first-quotes', row.id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/articles/{id}/quotes', {
          params: { path: { id: row.id }, query: { limit: FIRST } },
          signal,
        }),
      ),
  });
  const facts = [row.outlet ?? row.agency, row.author, row.statementDate && day(row.statementDate)];
  return (
    <Peek
      language={row.language}
      close={close}
      heading={
        <Link to="/articles/$articleId" params={{ articleId: row.id }}>
          {row.title ?? t('untitled')}
        </Link>
      }
    >
      <ul className={style.facts}>
        {facts
          .filter((fact) => fact)
          .map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        <li>
          <LanguageChip tag={row.language} />
        </li>
        {row.assignee && (
          <li>
            <PersonChip name={row.assignee.name} />
          </li>
        )}
      </ul>
      {row.dismissReason && <p>{t('dismissedBecause', { reason: row.dismissReason })}</p>}
      {needs.length > 0 && (
        <>
          <h3>{t('toSettle')}</h3>
          <ul className={style.needs}>
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </>
      )}
      {!quotes && error instanceof ApiProblem && (
        <ProblemPanel problem={error} again={() => void refetch()} />
      )}
      {quotes && quotes.data.length > 0 && (
        <>
          <h3>{t('firstQuotes')}</h3>
          <ul className={style.quotes}>
            {quotes.data.map((quote) => (
              <li key={quote.id}>
                <Link to="/articles/$articleId" params={{ articleId: row.id }} search={{ q: quote.id }}>
                  <q lang={row.language} dir="auto">
                    {quote.content}
                  </q>
                </Link>
                {quote.speakers[0] && <SpeakerChip name={quote.speakers[0].name} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Peek>
  );
}
