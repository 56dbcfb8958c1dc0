import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import style from './accept-clean.module.css';
import { isSpeakerOpen } from './fixes';
import { RailPanel } from './rail-panel';

/** Accepts all suggestions without a warning, after showing which the server would accept. */
export function AcceptClean({
  articleId,
  quotes,
  names,
  accept,
  close,
}: {
  articleId: string;
  quotes: readonly Quote[];
  names: ReadonlyMap<string, string>;
  accept: (quotes: Quote[]) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const { and } = useDates();
  const { data, error, refetch } = useQuery({
    queryKey: ['accept-clean', articleId],
    queryFn: () => dryRun(articleId),
    gcTime: 0,
  });
  const clean = quotes.filter(({ id }) => data?.decided.includes(id));
  const open = clean.filter(isSpeakerOpen).length;
  return (
    <RailPanel title={t('acceptClean', { n: clean.length })} close={close}>
      {data && (
        <p className={style.note}>
          {clean.length === 0 ? t('acceptCleanNone') : t('acceptCleanNote', { n: open })}
        </p>
      )}
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      <Group gap={8}>
        {clean.length > 0 && (
          <Button
            size="xs"
            autoFocus
            data-ui="accept-these"
            onClick={() => {
              accept(clean);
              close();
            }}
          >
            {t('acceptCleanDo', { n: clean.length })}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </Group>
      <ol className={style.list} data-ui="clean-quotes">
        {clean.map(({ id, speakers, content }) => (
          <li key={id}>
            <strong>{names.get(id)}</strong> {and(speakers.map(({ name }) => name))}
            <span className={style.words} dir="auto">
              {content}
            </span>
          </li>
        ))}
      </ol>
    </RailPanel>
  );
}

const dryRun = (articleId: string) =>
  answer(
    api.POST('/api/v1/quotes/decisions', {
      params: { query: { dryRun: true } },
      body: { articleId, filter: { clean: true }, decision: 'accepted' },
    }),
  );
