import { useTranslations } from 'use-intl';
import { LanguageChip } from '../../components/language-chip';
import { PersonChip } from '../../components/person-chip';
import type { Preferences } from '../../lib/preferences';
import { useDates } from '../../words/words';
import { useArticleNeeds } from './article-needs';
import { isReading } from '../../lib/reading-job';
import type { ArticleRow } from './articles-query';
import style from './inbox-page.module.css';

/** An article in the list: what it is, and below or behind, what needs a human. */
export function ArticleLine({ row, density }: { row: ArticleRow; density: Preferences['rows'] }) {
  const t = useTranslations('inbox');
  const { ago } = useDates();
  const { quoteCounts: quotes } = row;
  const isUntouched = quotes.accepted + quotes.rejected === 0;
  return (
    <span className={style.line} data-density={density}>
      <span className={style.first}>
        <span
          className={style.dot}
          data-new={isUntouched || undefined}
          title={isUntouched ? t('untouched') : undefined}
        >
          {isUntouched && <span className="spoken">{t('untouched')}</span>}
        </span>
        <bdi className={style.title} lang={row.language}>
          {row.title ?? t('untitled')}
        </bdi>
        <LanguageChip tag={row.language} />
        {(row.outlet ?? row.agency) && <bdi className={style.fact}>{row.outlet ?? row.agency}</bdi>}
        <span className={style.fact}>{ago(row.createdAt)}</span>
        <span className={style.fact}>{t('quotes', { n: quotes.total })}</span>
        {row.claimCount > 0 && <span className={style.fact}>{t('claims', { n: row.claimCount })}</span>}
      </span>
      <span className={style.second}>
        <Waits row={row} />
        {row.assignee && (
          <span className={style.fact}>
            <PersonChip name={row.assignee.name} />
          </span>
        )}
      </span>
    </span>
  );
}

/** What the article waits for: its own reading, or a person. */
function Waits({ row }: { row: ArticleRow }) {
  const t = useTranslations('inbox');
  const { moment } = useDates();
  const needs = useArticleNeeds()(row);
  if (isReading(row))
    return (
      <span className={style.reading}>
        {t('reading')} <progress value={row.job?.progress} aria-label={t('reading')} />
      </span>
    );
  if (row.job?.state === 'failed') return <span className={style.needs}>{t('failed')}</span>;
  if (row.dismissReason)
    return <span className={style.reading}>{t('dismissedBecause', { reason: row.dismissReason })}</span>;
  return (
    <span className={style.needs}>
      {row.snoozedUntil && `${t('putOffUntil', { moment: moment(row.snoozedUntil) })} · `}
      {needs.join(' · ')}
    </span>
  );
}
