import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import type { Evidence } from './claim-query';
import style from './evidence-copy.module.css';

const FIELDS = ['title', 'publisher', 'publishedOn', 'author', 'url'] as const;

/** How a copy came here, what it is, and what the page says about itself. */
export function CopyFacts({ piece, copy }: { piece: Evidence; copy: Schemas['CopyAnswer'] }) {
  const t = useTranslations('archive');
  const format = useFormatter();
  const { suggested } = piece.archive;
  const said = FIELDS.filter((field) => suggested[field]);
  const facts: [string, ReactNode][] = [
    // In one zone and to the second, as the bytes are: it may have to be proved.
    [t('at'), `${copy.at.slice(0, 19).replace('T', ' ')} UTC`],
    [t('from'), <bdi key="from">{copy.finalUrl ?? copy.fileName ?? copy.url}</bdi>],
    [t('broughtBy'), copy.copiedBy?.name],
    [t('status'), copy.status],
    [t('kind'), copy.mediaType],
    [t('size'), t('bytes', { n: copy.size })],
    [t('hash'), <code key="hash">{copy.sha256}</code>],
  ];
  return (
    <>
      <dl className={style.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof value === 'number' ? format.number(value) : value}</dd>
            </div>
          ))}
      </dl>
      <p className={style.ways}>
        <a href={`/api/v1/evidence/${piece.id}/copy/bytes`} download>
          {t('download')}
        </a>
        {piece.archive.waybackUrl && (
          <a href={piece.archive.waybackUrl} rel="noopener noreferrer" target="_blank">
            {t('wayback')}
          </a>
        )}
      </p>
      {said.length > 0 && (
        <details className={style.more}>
          <summary>{t('saysItself')}</summary>
          <dl className={style.facts}>
            {said.map((field) => (
              <div key={field}>
                <dt>{t(`field.${field}`)}</dt>
                <dd>
                  <bdi>{suggested[field]!.text}</bdi>{' '}
                  <small>{t('where', { how: suggested[field]!.how })}</small>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {copy.headers && (
        <details className={style.more}>
          <summary>{t('headers')}</summary>
          <dl className={style.facts}>
            {Object.entries(copy.headers).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
