import { Button } from '@mantine/core';
import { Flag } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCodeWords, useDates } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import { countFixes, type Fix } from './fixes';
import { FixClaim } from './fix-claim';
import { FixDate } from './fix-date';
import style from './fix-strip.module.css';

/** What a person must settle in this article, closed in one line, or open as one question after another. */
export function FixStrip({
  fixes,
  current,
  start,
  next,
  leave,
  answer,
  setDate,
}: {
  fixes: readonly Fix[];
  /** The question that is open; undefined: the strip is closed. */
  current: Fix | undefined;
  start: () => void;
  next: () => void;
  leave: () => void;
  answer: (quote: Quote, what: 'accept' | 'reject' | 'speaker') => void;
  setDate: (date: string) => void;
}) {
  const t = useTranslations('quotes');
  const ask = useQuestion();
  if (fixes.length === 0) return null;
  if (!current)
    return (
      <button type="button" className={style.strip} onClick={start} data-ui="fix-strip">
        <Flag size={14} aria-hidden />
        <span className={style.counts}>
          <strong>{t('fix.open', { n: fixes.length })}</strong> <Counts fixes={fixes} />
        </span>
        <KeyHint keys="f" />
      </button>
    );
  const { quote, claim, code } = current;
  return (
    <section
      className={style.open}
      aria-label={t('fix.open', { n: fixes.length })}
      data-ui="fix-strip"
      data-fix={code}
    >
      <header className={style.head}>
        <span className={style.left}>
          <Flag size={12} aria-hidden /> {t('fix.progress', { n: fixes.length })}
        </span>
        <Button size="compact-xs" variant="subtle" onClick={leave}>
          {t('fix.leave')}
        </Button>
      </header>
      {quote ? (
        <>
          <p role="status">{ask(current)}</p>
          <div className={style.answers}>
            <Button size="xs" data-ui="fix-accept" onClick={() => answer(quote, 'accept')}>
              {quote.decision === 'accepted' ? t('do.confirm') : t('do.accept')}&nbsp;
              <KeyHint keys="a" />
            </Button>
            {quote.decision !== 'accepted' && (
              <Button size="xs" variant="default" onClick={() => answer(quote, 'reject')}>
                {t('do.reject')}&nbsp;
                <KeyHint keys="x" />
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => answer(quote, 'speaker')}>
              {t('do.speaker')}&nbsp;
              <KeyHint keys="s" />
            </Button>
            <Button size="xs" variant="subtle" onClick={next}>
              {t('fix.next')}&nbsp;
              <KeyHint keys="Enter" />
            </Button>
          </div>
        </>
      ) : claim ? (
        <FixClaim key={claim.ref} claim={claim} next={next} />
      ) : (
        <FixDate set={setDate} next={next} />
      )}
    </section>
  );
}

/** What is asked for first in the line that sums up. */
const ORDER = [
  'date_missing',
  'mismatched_marks',
  'speaker_unresolved',
  'speaker',
  'headline',
  'third_person_direct',
  'vague_claim',
  'other',
];

const Counts = memo(function Counts({ fixes }: { fixes: readonly Fix[] }) {
  const t = useTranslations('quotes.fix');
  const { and } = useDates();
  const grouped = new Map<string, number>();
  for (const [code, n] of countFixes(fixes)) {
    const known = t.has(`what.${code}` as never) ? code : 'other';
    grouped.set(known, (grouped.get(known) ?? 0) + n);
  }
  return and(
    [...grouped]
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([code, n]) => t('count', { n, what: t(`what.${code}` as never, { n } as never) })),
  );
});

/** The question of a fix, in words. */
function useQuestion(): (fix: Fix) => string {
  const t = useTranslations('quotes.fix.ask');
  const quotes = useTranslations('quotes');
  const code = useCodeWords();
  const { and } = useDates();
  return ({ code: about, quote }) => {
    if (!quote) return '';
    const params = {
      name: quote.speakers.length ? and(quote.speakers.map(({ name }) => name)) : quotes('noSpeaker'),
      opened: quote.selector.prefix.trimEnd().at(-1) ?? '',
      closed: quote.selector.suffix.trimStart().at(0) ?? '',
      warning: code('warning', about),
    };
    return t((t.has(about as never) ? about : 'other') as never, params as never);
  };
}
