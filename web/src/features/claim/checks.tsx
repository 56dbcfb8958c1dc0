import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDates } from '../../words/words';
import style from './checks.module.css';
import { useEditing, useField } from './editing';
import type { Passage } from './passages';
import { atPlace } from './place-in-text';
import { checkTexts, type Check } from './text-checks';

/** What a careful reader would ask about the texts, as they are being written. Hints only. */
export function Checks() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const texts = {
    summary: useField('summary').value ?? '',
    explanation: useField('explanation').value ?? '',
    unknowns: useField('unknowns').value ?? '',
  };
  const summary = useDeferredValue(texts.summary);
  const explanation = useDeferredValue(texts.explanation);
  const unknowns = useDeferredValue(texts.unknowns);
  const { language, evidence } = claim;
  const checks = useMemo(
    () => checkTexts({ language, summary, explanation, unknowns, evidence }),
    [language, summary, explanation, unknowns, evidence],
  );
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="checks" data-ui="checks" className={style.section}>
      <h2 id="checks">{t('checks')}</h2>
      <ul className={style.checks}>
        {checks.map((check) => {
          const passed = check.about.length === 0;
          return (
            <li key={check.code} data-check={check.code} data-passed={passed}>
              <span role="img" aria-label={t(passed ? 'passed' : 'toLookAt')}>
                {passed ? '✓' : '⚠'}
              </span>
              {passed ? <span>{t(`pass.${check.code}`)}</span> : <Warning check={check} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Warning({ check }: { check: Check }): ReactNode {
  const t = useTranslations('claim');
  const { and } = useDates();
  switch (check.code) {
    case 'paragraphs':
      return (
        <span>
          {t('warn.paragraphs', { n: check.about.length })}{' '}
          {check.about.map((passage) => (
            <button
              key={passage.start}
              type="button"
              className={style.place}
              aria-label={t('goToPlace', { words: beginning(passage) })}
              onClick={() => goTo(passage)}
            >
              <bdi>{beginning(passage)}</bdi>
            </button>
          ))}
        </span>
      );
    case 'dates':
      return t('warn.dates', { n: check.about.length, sentence: check.about[0]! });
    case 'numbers':
    case 'internal':
    case 'against':
      return t(`warn.${check.code}`, {
        n: check.about.length,
        evidence: and(check.about.map((number) => `E${number}`)),
      });
  }
}

/** The first words of a passage. */
function beginning(passage: Passage): string {
  const words = passage.words.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}

/** Selects a passage where it is written. */
function goTo({ start, end }: Passage): void {
  const input = document.querySelector<HTMLTextAreaElement>('[data-field=explanation] textarea');
  if (!input) return;
  input.focus({ preventScroll: true });
  input.setSelectionRange(start, end);
  atPlace(input, start, (mark) => mark.scrollIntoView({ block: 'center' }));
}
