import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answer, api, type Schemas } from '../../lib/api/client';
import { useDates } from '../../words/words';
import type { Article } from './quotes-query';
import style from './version-notice.module.css';

type Carried = Schemas['CarriedAnswer'];
const MOST = 100;

/** That there is a newer version of the article, or an earlier one, and what became of the quotes between the two. */
export function VersionNotice({ article }: { article: Article }) {
  const { newer, earlier } = article;
  return (
    <>
      {newer && <Notice of="newer" version={newer} articleId={newer.articleId} />}
      {earlier && <Notice of="earlier" version={earlier} articleId={article.id} />}
    </>
  );
}

/** @param articleId the newer of the two, to which quotes were carried */
function Notice({
  of,
  version,
  articleId,
}: {
  of: 'newer' | 'earlier';
  version: NonNullable<Article['newer']>;
  articleId: string;
}) {
  const t = useTranslations('reading');
  const { day } = useDates();
  const [open, setOpen] = useState(false);
  const any = Object.values(version.carried).some((count) => count > 0);
  return (
    <section className={style.notice} data-ui="version-notice" data-of={of}>
      <p>
        {t(of, { day: day(version.at.slice(0, 10)) })}{' '}
        {any ? t('carried', version.carried) : t('nothingCarried')}
      </p>
      <Link to="/articles/$articleId" params={{ articleId: version.articleId }}>
        {t(of === 'newer' ? 'openNewer' : 'openEarlier')}
      </Link>
      {any && (
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('showCarried')}
        </Button>
      )}
      {open && <CarriedList articleId={articleId} />}
    </section>
  );
}

function CarriedList({ articleId }: { articleId: string }) {
  const t = useTranslations('reading');
  const { data } = useQuery({
    queryKey: ['article', articleId, 'carried'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/articles/{id}/carried', {
          params: { path: { id: articleId }, query: { limit: MOST } },
          signal,
        }),
      ),
  });
  return (
    <ul className={style.list}>
      {data?.data.map((carried) => (
        <li key={carried.before.quoteId} data-outcome={carried.outcome}>
          <strong>{t(`outcome.${carried.outcome}`)}</strong>
          <Words place={carried.before} name={t('before')} />
          {carried.outcome === 'changed' && carried.after && (
            <Words place={carried.after} name={t('after')} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ place, name }: { place: Carried['before']; name: string }) {
  return (
    <span>
      <span className={style.name}>{name}</span>{' '}
      <Link to="/articles/$articleId" params={{ articleId: place.articleId }} search={{ q: place.quoteId }}>
        <bdi>{place.content}</bdi>
      </Link>
    </span>
  );
}
