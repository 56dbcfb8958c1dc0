import { Button, Popover, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { DayField } from '../../components/day-field';
import { LanguageChip } from '../../components/language-chip';
import { PageHeader } from '../../components/page-header';
import { PresentPeople } from '../../components/present-people';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { usePresence } from '../../lib/live/use-presence';
import { isReading } from '../../lib/reading-job';
import { useMay } from '../../lib/use-may';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import { PracticeBadge } from '../practice/practice-badge';
import { ArticleMenu } from './article-menu';
import { ArticleOrigin } from './article-origin';
import { articleQuery } from './quotes-query';
import { useReading } from './reading';
import style from './reader-head.module.css';
import { VersionNotice } from './version-notice';

/** Title of the article, where it comes from, when its words were said, and how far its quotes are decided. */
export function ReaderHead({ children }: { children?: ReactNode }) {
  const t = useTranslations('reader');
  const tq = useTranslations('quotes');
  const { article, text, quotes } = useReading();
  const people = usePresence('article', article.id);
  const mayReadAgain = useMay('quotes:write');
  const words = useMemo(() => text.split(/\s+/).filter(Boolean).length, [text]);
  const decided = quotes.filter(({ decision }) => decision !== 'suggested').length;
  const from = [article.outlet, article.agency, article.author].filter(Boolean).join(' · ');
  const found = article.found.title;
  const foundAt =
    found?.start != null && found.start > 0
      ? t('titleFoundAt', { start: found.start, end: found.end ?? found.start })
      : undefined;
  const credit = article.photoCredit && withoutDashes(article.photoCredit);
  return (
    <div className={style.head}>
      <PageHeader
        title={<bdi lang={article.language}>{article.title ?? t('untitled')}</bdi>}
        windowTitle={article.title ?? t('untitled')}
      >
        <PracticeBadge articleIds={[article.id]} />
        <PresentPeople people={people} />
        <span className={style.progress} data-ui="progress">
          {quotes.length === 0 && isReading(article)
            ? tq('finding')
            : t('progress', { decided, all: quotes.length })}
        </span>
        {mayReadAgain && <ArticleMenu article={article} />}
      </PageHeader>
      <div className={style.facts}>
        <LanguageChip tag={article.language} />
        <span>{t('wordCount', { n: words })}</span>
        {from && <bdi title={from}>{from}</bdi>}
        <StatementDate />
        <ArticleOrigin article={article} />
        {foundAt && (
          <span title={`${foundAt}: ${found?.how}`} className={style.detail}>
            {foundAt}
          </span>
        )}
        {credit && (
          <span title={credit} className={style.detail}>
            {t('photo', { credit })}
          </span>
        )}
      </div>
      {(article.newer || article.earlier) && <VersionNotice article={article} />}
      {children}
    </div>
  );
}

/** A credit as it is read: the dashes of its lines only show where each begins. */
const withoutDashes = (credit: string) =>
  credit
    .split('\n')
    .map((line) => line.replace(/^[\s–—-]+/, ''))
    .join(' ');

/** When and where the words were said: claims take it over. */
function StatementDate() {
  const t = useTranslations('reader');
  const { article, mode } = useReading();
  const { title } = useProblemWords();
  const { day } = useDates();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  useCommand('reader.date', () => setOpen(true), { when: mode === 'reading' });

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name)).trim() || null;
    const before = { statementDate: article.statementDate, statementPlace: article.statementPlace };
    setOpen(false);
    const put = async (body: typeof before, version: number) => {
      const answer = await send('patch', '/api/v1/articles/{id}', {
        params: { path: { id: article.id }, header: ifMatch(version) },
        body,
      });
      queries.setQueryData(articleQuery(article.id).queryKey, answer);
      return answer.version;
    };
    try {
      const version = await put(
        { statementDate: value('date'), statementPlace: value('place') },
        article.version,
      );
      say(t('dateSet'), { undo: async () => void (await put(before, version)) });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
      await queries.invalidateQueries({ queryKey: articleQuery(article.id).queryKey });
    }
  };
  const said = [article.statementDate && day(article.statementDate), article.statementPlace]
    .filter(Boolean)
    .join(', ');
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
          className={article.statementDate ? undefined : style.missing}
          onClick={() => setOpen(!open)}
          data-ui="statement-date"
        >
          <span className={style.said}>{article.statementDate ? t('said', { said }) : t('dateMissing')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={style.dateForm} onSubmit={(event) => void save(event)}>
          <DayField name="date" label={t('date')} defaultValue={article.statementDate ?? ''} />
          <TextInput name="place" label={t('place')} defaultValue={article.statementPlace ?? ''} />
          <Button type="submit" size="xs">
            {t('setDate')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
