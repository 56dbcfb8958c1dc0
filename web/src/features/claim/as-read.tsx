import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { headingLevels } from '../../../../src/core/rich-text/heading-levels.js';
import style from './as-read.module.css';
import { CitationChip } from './citation-chip';
import type { Dossier } from './claim-query';
import { passagesOf, type Passage } from './passages';
import { RichText } from './rich-text';

interface AsReadProps {
  text: string;
  /** BCP 47. */
  language: string;
  evidence: Dossier['evidence'];
}

/** An explanation as readers will see it, with what each part cites in the margin. */
export const AsRead = memo(function AsRead({ text, language, evidence }: AsReadProps) {
  const t = useTranslations('claim');
  const passages = useMemo(() => passagesOf(text), [text]);
  const levels = headingLevels(passages.flatMap(({ blocks }) => blocks)).join();
  return (
    <section aria-labelledby="as-read" data-ui="as-read" className={style.section}>
      <h2 id="as-read">{t('asRead')}</h2>
      <div className={style.page} lang={language}>
        {passages.map((passage, index) => (
          <Part key={index} passage={passage} levels={levels} evidence={evidence} />
        ))}
      </div>
    </section>
  );
});

interface PartProps {
  passage: Passage;
  /** Levels of headings of the whole text, the highest first, with commas between. */
  levels: string;
  evidence: Dossier['evidence'];
}

/** One passage. Those that were written as before are not drawn anew with each key. */
const Part = memo(
  function Part({ passage: { blocks, cited, lacks }, levels, evidence }: PartProps) {
    const t = useTranslations('claim');
    const shown = new Set(evidence.flatMap(({ sensitive }, at) => (sensitive ? [] : [at + 1])));
    return (
      <div className={style.passage} data-ui="passage">
        <div className={style.words} dir="auto">
          <RichText blocks={blocks} levels={levels.split(',').map(Number)} shown={shown} />
        </div>
        {(cited.length > 0 || lacks) && (
          <p className={style.margin}>
            {cited.map((number) => (
              <CitationChip key={number} number={number} piece={evidence[number - 1]} />
            ))}
            {lacks && <span className={style.lacks}>{t('noSource')}</span>}
          </p>
        )}
      </div>
    );
  },
  (before, after) =>
    before.passage.source === after.passage.source &&
    before.levels === after.levels &&
    before.evidence === after.evidence,
);
