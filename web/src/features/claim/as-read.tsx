import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { headingLevels } from '../../../../src/core/rich-text/heading-levels.js';
import style from './as-read.module.css';
import { CitationChip } from './citation-chip';
import { useEditing } from './editing';
import { passagesOf } from './passages';
import { RichText } from './rich-text';

/** An explanation as readers will see it, with what each part cites in the margin. */
export const AsRead = memo(function AsRead({ text }: { text: string }) {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const passages = useMemo(() => passagesOf(text), [text]);
  const levels = headingLevels(passages.flatMap(({ blocks }) => blocks));
  const shown = new Set(claim.evidence.flatMap(({ sensitive }, at) => (sensitive ? [] : [at + 1])));
  return (
    <section aria-labelledby="as-read" data-ui="as-read" className={style.section}>
      <h2 id="as-read">{t('asRead')}</h2>
      <div className={style.page}>
        {passages.map(({ blocks, cited, lacks }, index) => (
          <div key={index} className={style.passage} data-ui="passage">
            <div className={style.words} lang={claim.language} dir="auto">
              <RichText blocks={blocks} levels={levels} shown={shown} />
            </div>
            {(cited.length > 0 || lacks) && (
              <p className={style.margin}>
                {cited.map((number) => (
                  <CitationChip key={number} number={number} />
                ))}
                {lacks && <span className={style.lacks}>{t('noSource')}</span>}
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
});
