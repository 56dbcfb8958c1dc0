import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { RatingChip } from '../../components/rating-chip';
import { useCommand } from '../../lib/commands/commands';
import { ratingsQuery } from './claim-query';
import { useEditing, useField } from './editing';
import style from './rating-tab.module.css';
import { TextField } from './text-field';

/** The verdict and what is found, in short and at length. */
export function RatingTab() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  return (
    <div className={style.tab}>
      <Scale />
      <TextField
        field="summary"
        label={t('summary')}
        description={t('summaryHint')}
        advised={400}
        rows={3}
        command="claim.summary"
      />
      <TextField field="explanation" label={t('explanation')} description={t('explanationHint')} rows={6} />
      <TextField field="unknowns" label={t('unknowns')} description={t('unknownsHint')} rows={2} />
      <Checks key={claim.version} />
    </div>
  );
}

function Scale() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value, choose, writable } = useField('rating');
  const { data: scales = [] } = useQuery(ratingsQuery);
  const [chosen, setChosen] = useState<string>();
  const own = scales.find(({ id }) => id === value?.scaleId);
  const scale =
    scales.find(({ id }) => id === chosen) ??
    own ??
    scales.find(({ language }) => language === claim.language) ??
    scales[0];
  const rate = (index: number) => {
    const option = scale?.values[index];
    if (scale && option) choose({ scaleId: scale.id, value: option.value });
  };
  useRatingKeys(rate, writable && scale !== undefined);
  if (!scale) return null;
  const current =
    value && value.scaleId === scale.id
      ? scale.values.find((option) => option.value === value.value)
      : undefined;
  return (
    <section data-field="rating" aria-labelledby="rating" className={style.scale}>
      <h2 id="rating">{t('rating')}</h2>
      <div role="radiogroup" aria-labelledby="rating" className={style.options}>
        {scale.values.map((option, index) => (
          <button
            key={option.key}
            type="button"
            role="radio"
            aria-checked={current === option}
            disabled={!writable}
            className={style.option}
            onClick={() => rate(index)}
            title={option.definition}
          >
            <RatingChip name={option.key} words={option.alternateName} /> <KeyHint keys={`r ${index + 1}`} />
          </button>
        ))}
      </div>
      <p className={style.means}>
        {current ? t('means', { definition: current.definition }) : t('chooseRating')}
      </p>
      {scales.length > 1 && (
        <Select
          size="xs"
          label={t('scale')}
          value={scale.id}
          onChange={(id) => setChosen(id ?? undefined)}
          data={scales.map(({ id, name, language }) => ({ value: id, label: `${name} (${language})` }))}
          allowDeselect={false}
        />
      )}
    </section>
  );
}

function useRatingKeys(rate: (index: number) => void, when: boolean): void {
  useCommand('rating.rate1', () => rate(0), { when });
  useCommand('rating.rate2', () => rate(1), { when });
  useCommand('rating.rate3', () => rate(2), { when });
  useCommand('rating.rate4', () => rate(3), { when });
  useCommand('rating.rate5', () => rate(4), { when });
  useCommand('rating.rate6', () => rate(5), { when });
}

/** What a careful reader would ask about the explanation. Hints only. */
function Checks() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const cited = (number: number) =>
    new RegExp(`\\[E${number}\\]`).test(`${claim.summary ?? ''} ${claim.explanation ?? ''}`);
  const silent = claim.evidence
    .map((piece, index) => ({ piece, number: index + 1 }))
    .filter(({ piece, number }) => piece.stance === 'refutes' && !cited(number));
  if (silent.length === 0) return null;
  return (
    <ul className={style.checks}>
      {silent.map(({ number }) => (
        <li key={number}>{t('counterEvidence', { evidence: `E${number}` })}</li>
      ))}
    </ul>
  );
}
