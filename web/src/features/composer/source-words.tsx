import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { cutAtUnresolved } from './hints';
import type { Source } from './source';
import style from './composer.module.css';

/** The words that the claim is made of, exactly as they stand; those that must be named are marked. */
export function SourceWords({
  source,
  hints,
  language,
}: {
  source: Source;
  hints: Schemas['ClaimHintsAnswer'] | undefined;
  language: string;
}) {
  const t = useTranslations('composer');
  return (
    <figure className={style.source}>
      <figcaption>{t('source')}</figcaption>
      <blockquote lang={language} dir="auto" tabIndex={0} data-ui="source-words">
        {cutAtUnresolved(source, hints?.unresolved ?? []).map(({ words, unresolved }, index) =>
          unresolved ? (
            <mark key={index} className={style.unresolved} title={t('mustBeNamed', { words })}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </blockquote>
    </figure>
  );
}
