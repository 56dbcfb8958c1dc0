import { useTranslations } from 'use-intl';
import { useCodeWords, useDates } from '../../words/words';
import type { ArticleRow } from './articles-query';
import style from './inbox-page.module.css';

/** An article in the list: what it is, and below, what needs a human. */
export function ArticleLine({ row }: { row: ArticleRow }) {
  const t = useTranslations('inbox');
  const code = useCodeWords();
  const { ago, and } = useDates();
  const { quoteCounts: quotes, job } = row;
  const needs = [
    ...row.warnings.map(({ code: warning }) => code('warning', warning)),
    ...(quotes.suggested ? [t('toDecide', { n: quotes.suggested })] : []),
  ];
  return (
    <>
      <span className={style.first}>
        <span
          className={style.dot}
          data-new={quotes.accepted + quotes.rejected === 0 || undefined}
          aria-hidden
        />
        <bdi className={style.title} lang={row.language}>
          {row.title ?? t('untitled')}
        </bdi>
        <span translate="no" className={style.fact}>
          {row.language}
        </span>
        {(row.outlet ?? row.agency) && <bdi className={style.fact}>{row.outlet ?? row.agency}</bdi>}
        <span className={style.fact}>{ago(row.createdAt)}</span>
        <span className={style.fact}>{t('quotes', { n: quotes.total })}</span>
      </span>
      <span className={style.needs}>
        {job && job.state !== 'succeeded' ? t(job.state === 'failed' ? 'failed' : 'reading') : and(needs)}
      </span>
    </>
  );
}
