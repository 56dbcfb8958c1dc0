import { Button, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { withWords } from '../../words/with-words';
import { useDates } from '../../words/words';
import style from './claim-source.module.css';
import { useEditing } from './editing';
import { useAppearanceWrites, type Appearance } from './use-appearance-writes';

const AddAppearance = lazy(
  withWords(['claim'], async () => ({ default: (await import('./add-appearance')).AddAppearance })),
);

/** Every place where the claim was made: quotes and words of articles, and addresses. */
export function Appearances() {
  const t = useTranslations('claim');
  const { day } = useDates();
  const { claim, writable } = useEditing();
  const { add, remove } = useAppearanceWrites(claim);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <h3 data-field="appearances">{t('appearances', { n: claim.appearances.length })}</h3>
      <ul className={style.places} data-ui="appearances">
        {claim.appearances.map((place) => (
          <li key={place.id}>
            <span>
              <Place place={place} />
              {place.publishedOn && <span> · {day(place.publishedOn)}</span>}
              {place.firstKnown && <strong> · {t('firstKnown')}</strong>}
              {place.words && (
                <q className={style.said} dir="auto">
                  {place.words}
                </q>
              )}
            </span>
            {writable && (
              <CloseButton
                size="sm"
                aria-label={t('removeAppearance', { place: place.articleTitle ?? place.url ?? '' })}
                onClick={() => remove(place)}
              />
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <Suspense>
          <AddAppearance claim={claim} add={add} close={() => setAdding(false)} />
        </Suspense>
      ) : (
        writable && (
          <Button
            size="xs"
            variant="default"
            className={style.add}
            onClick={() => setAdding(true)}
            data-ui="add-appearance"
          >
            {t('addAppearance')}
          </Button>
        )
      )}
    </>
  );
}

/** The way to the place. */
function Place({ place }: { place: Appearance }) {
  const t = useTranslations('claim');
  if (place.articleId === null)
    return (
      <a href={place.url ?? undefined} rel="noopener noreferrer" target="_blank">
        {place.url}
      </a>
    );
  const at = place.quoteId === null ? { t: `${place.start}-${place.end}` } : { q: place.quoteId };
  return (
    <Link to="/articles/$articleId" params={{ articleId: place.articleId }} search={at}>
      <bdi>{place.articleTitle ?? t('openSource')}</bdi>
    </Link>
  );
}
