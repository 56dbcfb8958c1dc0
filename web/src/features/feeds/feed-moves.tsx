import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { useRemoval } from '../../components/use-removal';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import style from './feeds.module.css';
import { nameOf, PACES, type FeedRow } from './feeds-query';

/** Checks a feed now, pauses it and goes on, changes its pace, and removes it. */
export function FeedMoves({ feed }: { feed: FeedRow }) {
  const t = useTranslations('feeds');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { attempt, problem } = useAttempt(['feeds']);
  const path = { id: feed.id };
  const { active, everyMinutes } = feed;
  const change = (body: { active: boolean; everyMinutes: number }) =>
    attempt(() =>
      send('patch', '/api/v1/feeds/{id}', { params: { path, header: ifMatch(feed.version) }, body }),
    );
  const check = () =>
    attempt(async () => {
      await send('post', '/api/v1/feeds/{id}/check', { params: { path } });
      say(t('checking'));
    });
  const addAgain = async () => {
    const { url, outlet, language } = feed;
    await send('post', '/api/v1/feeds', { body: { url, outlet, language, everyMinutes, active } });
    await queries.invalidateQueries({ queryKey: ['feeds'] });
  };
  const removal = useRemoval(['feeds'], () => navigate({ to: '/feeds', search: {} }));
  const remove = () =>
    removal(async () => {
      await send('delete', '/api/v1/feeds/{id}', { params: { path, header: ifMatch(feed.version) } });
      say(t('removed', { name: nameOf(feed) }), { undo: addAgain });
    });
  return (
    <>
      {problem && <ProblemPanel problem={problem} />}
      <div className={style.moves}>
        <NativeSelect
          size="xs"
          aria-label={t('pace')}
          value={String(everyMinutes)}
          onChange={({ currentTarget }) => void change({ active, everyMinutes: Number(currentTarget.value) })}
          data={[...new Set([...PACES, everyMinutes])]
            .sort((a, b) => a - b)
            .map((n) => ({ value: String(n), label: t('every', { n }) }))}
        />
        {active && (
          <Button size="xs" variant="default" onClick={() => void check()}>
            {t('check')}
          </Button>
        )}
        {feed.code !== 'redacted' && (
          <Button size="xs" variant="default" onClick={() => void change({ active: !active, everyMinutes })}>
            {t(active ? 'pause' : 'resume')}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="danger" onClick={() => void remove()}>
          {t('remove')}
        </Button>
      </div>
    </>
  );
}
