import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ReadingExplained } from '../../components/reading-explained';
import { answer, api, type Schemas } from '../../lib/api/client';
import { useDates } from '../../words/words';
import style from './add-article.module.css';

type Found = Schemas['ArticleAnswer'];

/** What the desk has found in the text, and where; and whether it has the text already. */
export function Recognised({
  found,
  close,
  addVersion,
}: {
  found: Found;
  close: () => void;
  /** Adds it as a newer version of the article with this id. */
  addVersion: (id: string) => void;
}) {
  const t = useTranslations('inbox');
  const r = useTranslations('reading');
  const { day } = useDates();
  const parts = [
    {
      name: t('language'),
      value: found.language,
      how: t(found.languageConfidence > 0.9 ? 'fromText' : 'guess'),
    },
    { name: t('title'), value: found.title, how: placeOf('title') },
    { name: t('outlet'), value: found.outlet, how: placeOf('outlet') },
    { name: t('agency'), value: found.agency, how: placeOf('agency') },
    { name: t('author'), value: found.author, how: placeOf('author') },
    { name: t('published'), value: found.publishedOn && day(found.publishedOn), how: placeOf('publishedOn') },
    { name: t('date'), value: found.statementDate && day(found.statementDate), how: t('missing') },
    { name: t('photo'), value: found.photoCredit, how: placeOf('photoCredit') },
  ];
  function placeOf(part: keyof Found['found']): string {
    const place = found.found[part];
    if (!place) return '';
    return place.start == null
      ? t('fromPageHow', { how: place.how })
      : t('at', { start: place.start, end: place.end ?? place.start });
  }
  return (
    <div aria-live="polite">
      <ul className={style.chips} data-ui="recognised">
        {parts.map(({ name, value, how }) => (
          <li key={name} data-missing={value ? undefined : true}>
            {name}: <bdi>{value ?? t('missing')}</bdi>
            {value && <span className={style.how}>{how}</span>}
          </li>
        ))}
        <li>{t('quotes', { n: found.quoteCounts.total })}</li>
      </ul>
      {(found.format !== 'text' || found.reading.encoding) && (
        <details className={style.reading}>
          <summary>{r('how')}</summary>
          <ReadingExplained reading={found.reading} />
        </details>
      )}
      {found.duplicateOf ? (
        <Duplicate id={found.duplicateOf} close={close} />
      ) : (
        found.sameAddress && (
          <p className={style.duplicate} data-ui="same-address">
            {t('sameAddress', { day: day(found.sameAddress.at.slice(0, 10)) })}{' '}
            <Link
              to="/articles/$articleId"
              params={{ articleId: found.sameAddress.articleId }}
              onClick={close}
            >
              {t('openIt')}
            </Link>{' '}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => addVersion(found.sameAddress!.articleId)}
            >
              {t('addVersion')}
            </Button>
          </p>
        )
      )}
    </div>
  );
}

/** The desk has the same text already: since when, and the way to it. */
function Duplicate({ id, close }: { id: string; close: () => void }) {
  const t = useTranslations('inbox');
  const { day } = useDates();
  const { data: first } = useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/articles/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <p className={style.duplicate} data-ui="duplicate">
      {first ? t('duplicateSince', { day: day(first.createdAt.slice(0, 10)) }) : t('duplicate')}{' '}
      <Link to="/articles/$articleId" params={{ articleId: id }} onClick={close}>
        {t('openIt')}
      </Link>
    </p>
  );
}
