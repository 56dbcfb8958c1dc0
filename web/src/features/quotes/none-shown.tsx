import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { isReading } from '../../lib/reading-job';
import { useMay } from '../../lib/use-may';
import type { Article, Quote } from '../reader/quotes-query';
import { ReadAgain } from '../reader/read-again';
import type { Filter } from './list-order';

interface NoneShownProps {
  article: Article;
  quotes: readonly Quote[];
  filter: Filter;
}

/** An empty list of quotes: what that means, and what to do next. */
export function NoneShown({ article, quotes, filter }: NoneShownProps) {
  const t = useTranslations('quotes');
  const mayReadAgain = useMay('quotes:write');
  if (quotes.length === 0 && isReading(article))
    return (
      <EmptyState title={t('finding')}>
        <progress value={article.job?.progress} aria-label={t('finding')} />
        <p>{t('findingHint')}</p>
      </EmptyState>
    );
  if (quotes.length === 0)
    return (
      <EmptyState title={t('noQuotes')}>
        {article.job?.state === 'failed' && `${t('findingFailed')} `}
        <p>{t('noQuotesHint')}</p>
        {mayReadAgain && <ReadAgain article={article} />}
      </EmptyState>
    );
  if (filter === 'undecided') return <EmptyState title={t('allDecided')}>{t('allDecidedHint')}</EmptyState>;
  return <EmptyState title={t('noneShown')}>{t('noneShownHint')}</EmptyState>;
}
