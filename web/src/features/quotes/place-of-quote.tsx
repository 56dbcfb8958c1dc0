import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { placesQuery, type Quote } from '../reader/quotes-query';

/** The page of a document, or the moment of a recording, where a quote begins. */
export function PlaceOfQuote({ articleId, quote }: { articleId: string; quote: Quote }) {
  const t = useTranslations('quotes');
  const { data } = useQuery(placesQuery(articleId));
  const holds = ({ start, end }: { start: number; end: number }) => start <= quote.start && quote.start < end;
  const page = data?.pages.find(holds)?.page;
  const at = data?.timecodes.find(holds)?.at;
  if (page === undefined && at === undefined) return null;
  // The milliseconds of a time code are of no use to a person.
  const place = page === undefined ? at!.slice(0, 'hh:mm:ss'.length) : t('page', { page });
  return <span data-ui="place">{place} · </span>;
}
