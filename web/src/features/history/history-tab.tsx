import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { Waiting } from '../../components/waiting';
import { WordChanges } from '../../components/word-changes';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { comparisonQuery, historyQuery, versionsQuery } from './history-query';
import style from './history-tab.module.css';

/** All that has happened to the claim, and what differs between any two of its versions. */
export function HistoryTab({ claim }: { claim: Dossier }) {
  const t = useTranslations('history');
  const code = useCodeWords();
  const { moment } = useDates();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(historyQuery(claim.ref));
  if (!data) return <Waiting />;
  return (
    <div className={cards.column}>
      <Comparison claim={claim} />
      <h2>{t('all')}</h2>
      <ol className={style.entries}>
        {data.pages
          .flatMap((page) => page.data)
          .map((entry) => (
            <li key={entry.seq}>
              <span className={style.when}>{moment(entry.at)}</span>{' '}
              <bdi>{entry.actor?.name ?? t('program')}</bdi>{' '}
              {code('done', entry.action.replaceAll('.', '_')).replace(
                '{move}',
                code('move', String(entry.after?.move ?? '')),
              )}
            </li>
          ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function Comparison({ claim }: { claim: Dossier }) {
  const t = useTranslations('history');
  const code = useCodeWords();
  const { moment } = useDates();
  const { compare } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const { data: versions = [] } = useQuery(versionsQuery(claim.ref));
  const [from, to] = compare?.split('..').map(Number) ?? [Math.max(claim.version - 1, 1), claim.version];
  const { data: changes } = useQuery({
    ...comparisonQuery(claim.ref, from!, to!),
    enabled: from !== to && versions.length > 0,
  });
  const choose = (a: number, b: number) =>
    void navigate({
      search: (search) => ({ ...search, compare: `${a}..${b}` }),
      replace: true,
      resetScroll: false,
    });
  if (versions.length < 2) return null;
  const options = versions.map(({ version, actor, at }) => ({
    value: String(version),
    label: t('version', { version, name: actor.name, at: moment(at) }),
  }));
  return (
    <section className={cards.card} aria-label={t('compare')}>
      <div className={cards.pair}>
        <NativeSelect
          label={t('from')}
          value={String(from)}
          data={options}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value), to!)}
        />
        <NativeSelect
          label={t('to')}
          value={String(to)}
          data={options}
          onChange={({ currentTarget }) => choose(from!, Number(currentTarget.value))}
        />
      </div>
      {changes?.length === 0 && <p>{t('same')}</p>}
      {changes?.map(({ field, before, after }) => (
        <div key={field}>
          <h3>{code('field', field)}</h3>
          <WordChanges before={asWords(before)} after={asWords(after)} />
        </div>
      ))}
    </section>
  );
}

/** A value of any field as words that can be compared. */
function asWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object')
    return JSON.stringify(value, null, 1)
      .replace(/["{}[\],]/g, '')
      .trim();
  return String(value);
}
