import { Input, Select } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { KeyHint } from '../../components/key-hint';
import { RatingChip } from '../../components/rating-chip';
import { Checks } from './checks';
import { EditingContext, useEditing } from './editing';
import { Explanation } from './explanation';
import style from './rating-tab.module.css';
import { TextField } from './text-field';
import type { Chosen, Rating } from './use-rating';
import { WhyChanged } from './why-changed';

/** As many options have a digit. */
const DIGITS = 9;

/** The verdict and what is found, in short and at length. */
export function RatingTab({ rating }: { rating: Rating }) {
  const t = useTranslations('claim');
  const editing = useEditing();
  const { claim } = editing;
  const writable = rating.writable;
  return (
    <EditingContext value={{ ...editing, writable }}>
      <div className={cards.column}>
        {!writable && !claim.closed && <p className={style.means}>{t('rateReadOnly')}</p>}
        <Scale rating={rating} />
        <TextField field="reading" label={t('reading')} description={t('readingHint')} cites="@E" />
        <TextField
          field="summary"
          label={t('summary')}
          description={t('summaryHint')}
          advised={400}
          rows={3}
          command="claim.summary"
          cites="@E"
        />
        <Explanation />
        <TextField
          field="unknowns"
          label={t('unknowns')}
          description={t('unknownsHint')}
          rows={2}
          cites="@E"
        />
        <Checks />
      </div>
    </EditingContext>
  );
}

function Scale({ rating }: { rating: Rating }) {
  const t = useTranslations('claim');
  const { value, error, scales, scale, setScale, writable, rate, called, setCalled, unexplained } = rating;
  const options = useRef<HTMLDivElement>(null);
  const shown = scale !== undefined;
  useEffect(() => {
    if (called && shown) options.current?.focus();
  }, [called, shown]);
  if (!scale) return null;
  const optionOf = ({ scaleId, value: place }: Chosen) =>
    scales.find(({ id }) => id === scaleId)?.values.find((option) => option.value === place);
  const given = value ? optionOf(value) : undefined;
  const current = value?.scaleId === scale.id ? given : undefined;
  const explain = (reason: string | undefined) => {
    rating.explain(reason);
    options.current?.focus();
  };
  return (
    <section data-field="rating" aria-labelledby="rating" className={style.scale}>
      <h2 id="rating">{t('rating')}</h2>
      <div
        ref={options}
        role="radiogroup"
        aria-labelledby="rating"
        className={style.options}
        tabIndex={-1}
        onBlur={({ currentTarget, relatedTarget }) =>
          setCalled(called && currentTarget.contains(relatedTarget))
        }
        onKeyDown={moveAlong}
      >
        {scale.values.map((option, index) => (
          <button
            key={option.key}
            type="button"
            role="radio"
            aria-checked={current === option}
            aria-labelledby={`rating-${index}`}
            aria-describedby={`rating-${index}-means`}
            tabIndex={option === (current ?? scale.values[0]) ? 0 : -1}
            disabled={!writable}
            className={style.option}
            onClick={() => void rate(index)}
          >
            <span>
              <span id={`rating-${index}`}>
                <RatingChip name={option.key} words={option.alternateName} />
              </span>{' '}
              {index < DIGITS && <KeyHint keys={`r ${index + 1}`} />}
            </span>
            <span id={`rating-${index}-means`} className={style.means}>
              {option.definition}
            </span>
          </button>
        ))}
      </div>
      {!current && <p className={style.means}>{t('chooseRating')}</p>}
      {unexplained && (
        <WhyChanged
          before={given?.alternateName ?? ''}
          after={optionOf(unexplained)?.alternateName ?? ''}
          explain={explain}
        />
      )}
      {error && <Input.Error role="alert">{error}</Input.Error>}
      {scales.length > 1 && (
        <Select
          size="xs"
          label={t('scale')}
          value={scale.id}
          onChange={(id) => setScale(id ?? undefined)}
          data={scales.map(({ id, name, language }) => ({ value: id, label: `${name} (${language})` }))}
          allowDeselect={false}
        />
      )}
    </section>
  );
}

/** Arrow keys go from option to option; they choose none, for another rating wants its reason before it takes the place of this one. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const options = [...event.currentTarget.querySelectorAll('button')];
  const at = options.findIndex((option) => option === document.activeElement);
  // From the group itself, which the key of the rating brings into focus, to its first or its last.
  const next = at < 0 && step > 0 ? 0 : Math.max(at, 0) + step;
  options.at(next % options.length)?.focus();
}
