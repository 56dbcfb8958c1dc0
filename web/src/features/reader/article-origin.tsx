import { Anchor, Button, Popover } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadingExplained } from '../../components/reading-explained';
import { useProblemWords } from '../../components/problem-words';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import style from './article-origin.module.css';
import { articleQuery, type Article } from './quotes-query';

/** What the text was read from and how; the document itself; and its address, to be fetched again. */
export function ArticleOrigin({ article }: { article: Article }) {
  const t = useTranslations('reading');
  const { day } = useDates();
  const [open, setOpen] = useState(false);
  const { fetchAgain, busy } = useFetchAgain(article);
  const { original, url, newer } = article;
  const again = url !== null && newer === null;
  useCommand('reader.fetchAgain', () => void fetchAgain(), { when: again });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={() => setOpen(!open)}
          data-ui="origin"
        >
          {t(`from.${article.format}`)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={style.origin}>
          <strong>{t('how')}</strong>
          <ReadingExplained reading={article.reading} />
          {original?.fetchedAt && <span>{t('fetched', { day: day(original.fetchedAt.slice(0, 10)) })}</span>}
          {original && (
            <Anchor href={`/api/v1/articles/${article.id}/original`} download size="sm">
              {t('original', { size: sizeOf(original.size) })}
            </Anchor>
          )}
          {url && (
            <Anchor href={url} target="_blank" rel="noopener noreferrer" size="sm">
              {t('address')}
            </Anchor>
          )}
          {again && (
            <Button size="xs" variant="default" loading={busy} onClick={() => void fetchAgain()}>
              {t('fetchAgain')}
            </Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Fetches the address again: the newer version is opened, the same text is said to be the same. */
function useFetchAgain({ id }: Article) {
  const t = useTranslations('reading');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const fetchAgain = async () => {
    if (busy) return;
    setBusy(true);
    say(t('fetching'));
    try {
      const version = await send('post', '/api/v1/articles/{id}/versions', {
        params: { path: { id } },
        body: {},
      });
      say(t(version.added ? 'versionAdded' : 'sameText'));
      if (!version.added) return;
      await queries.invalidateQueries({ queryKey: articleQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: ['articles'] });
      await navigate({ to: '/articles/$articleId', params: { articleId: version.articleId } });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const [first] = problem.errors ?? [];
      say(first ? fault(first) : title(problem), { tone: 'danger' });
    } finally {
      setBusy(false);
    }
  };
  return { fetchAgain, busy };
}
