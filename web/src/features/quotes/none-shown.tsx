import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import type { Filter } from './list-order';
import type { Quote } from '../reader/quotes-query';

/** An empty list of quotes: what that means, and what to do next. */
export function NoneShown({ quotes, filter }: { quotes: readonly Quote[]; filter: Filter }) {
  const t = useTranslations('quotes');
  if (quotes.length === 0) return <EmptyState title={t('noQuotes')}>{t('noQuotesHint')}</EmptyState>;
  if (filter === 'undecided') return <EmptyState title={t('allDecided')}>{t('allDecidedHint')}</EmptyState>;
  return <EmptyState title={t('noneShown')}>{t('noneShownHint')}</EmptyState>;
}
