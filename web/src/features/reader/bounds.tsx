import { Button } from '@mantine/core';
import { memo, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { directionAt, rangeOf } from '../../lib/text/positions';
import { betweenMarks } from '../../lib/text/quotation-marks';
import type { Span } from '../../lib/text/segments';
import { sentenceAt, step, wordEnd } from '../../lib/text/steps';
import { useSteady } from '../../lib/use-steady';
import { BoundsHandle } from './bounds-handle';
import type { Quote } from './quotes-query';
import { useReading } from './reading';
import { useKeepBounds } from './use-keep-bounds';
import style from './bounds.module.css';

const HIGHLIGHT = 'bounds-preview';

/** Moves where a quote begins and ends, with what it would hold shown as it is. */
export function Bounds({ body, quote }: { body: RefObject<HTMLElement | null>; quote: Quote }) {
  const t = useTranslations('reader');
  const { text, article, names, setMode } = useReading();
  const keepBounds = useKeepBounds();
  const [{ span, said }, setNow] = useState({ span: { start: quote.start, end: quote.end }, said: '' });
  const { language } = article;
  // Arrows move where they point, however the text runs.
  const [right] = useState(() => directionAt(body.current, quote.start));
  const left = right === 1 ? -1 : 1;

  useLayoutEffect(() => {
    const range = body.current && rangeOf(body.current, span);
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  }, [span, body]);
  useEffect(() => () => void CSS.highlights.delete(HIGHLIGHT), []);

  const put = (next: Partial<Span>) =>
    setNow((now) => {
      const to = { ...now.span, ...next };
      if (to.start < 0 || to.end > text.length || to.start >= to.end) return now;
      return { span: to, said: sayChange(now.span, to) };
    });
  const sayChange = (from: Span, to: Span) => {
    const between = (a: number, b: number) => text.slice(Math.min(a, b), Math.max(a, b)).trim();
    const words = between(from.start, to.start) || between(from.end, to.end);
    return t(to.end - to.start > from.end - from.start ? 'wordsAdded' : 'wordsTaken', {
      words,
      first: text.slice(to.start, to.start + SPOKEN),
      last: text.slice(Math.max(to.end - SPOKEN, to.start), to.end),
    });
  };
  const end = (direction: 1 | -1) => put({ end: wordEnd(text, span.end, direction, language) });
  const start = (direction: 1 | -1) => put({ start: step(text, span.start, 'word', direction, language) });
  const endBy = (direction: 1 | -1) => put({ end: step(text, span.end, 'character', direction) });
  const startBy = (direction: 1 | -1) => put({ start: step(text, span.start, 'character', direction) });
  const toMarks = () => put(betweenMarks(text, span));
  const toSentence = () =>
    put({
      start: sentenceAt(text, span.start, language).start,
      end: sentenceAt(text, span.end - 1, language).end,
    });
  const drop = () => setMode('reading');
  const keep = () => {
    setMode('reading');
    if (span.start !== quote.start || span.end !== quote.end) keepBounds(quote, span);
  };
  useCommand('bounds.longer', () => end(right));
  useCommand('bounds.shorter', () => end(left));
  useCommand('bounds.startLater', () => start(right));
  useCommand('bounds.startEarlier', () => start(left));
  useCommand('bounds.endForward', () => endBy(right));
  useCommand('bounds.endBack', () => endBy(left));
  useCommand('bounds.startForward', () => startBy(right));
  useCommand('bounds.startBack', () => startBy(left));
  useCommand('bounds.marks', toMarks);
  useCommand('bounds.sentence', toSentence);
  useCommand('bounds.keep', keep);
  useCommand('bounds.drop', drop);

  const does: Record<Choice, () => void> = {
    startEarlier: () => start(-1),
    startLater: () => start(1),
    endEarlier: () => end(-1),
    endLater: () => end(1),
    toMarks,
    toSentence,
    keepBounds: keep,
    dropBounds: drop,
  };
  const choose = useSteady((choice: Choice) => does[choice]());
  const words = text.slice(span.start, span.end);
  return (
    <>
      <BoundsHandle body={body} offset={span.start} end="start" move={(to) => put({ start: to })} />
      <BoundsHandle body={body} offset={span.end} end="end" move={(to) => put({ end: to })} />
      <div
        className={style.bounds}
        role="group"
        aria-label={t('bounds', { name: names.get(quote.id) ?? '' })}
        data-ui="bounds"
      >
        <p className={style.words}>
          <bdi lang={language}>
            {words.length > SHOWN ? `${words.slice(0, SHOWN / 2)} … ${words.slice(-SHOWN / 2)}` : words}
          </bdi>
        </p>
        <output className={style.offsets} data-ui="offsets">
          {span.start}–{span.end}
        </output>
        <span className="spoken" role="status">
          {said}
        </span>
        <Choices right={right} choose={choose} />
      </div>
    </>
  );
}

const ARROWS = ['ArrowLeft', 'ArrowRight'] as const;

/** What can be done, each with its key, where the text runs from left to right, or from right to left. */
const choices = (right: 1 | -1) => {
  const [earlier, later] = right === 1 ? ARROWS : ARROWS.toReversed();
  return {
    startEarlier: `Shift+${earlier}`,
    startLater: `Shift+${later}`,
    endEarlier: earlier!,
    endLater: later!,
    toMarks: '"',
    toSentence: '.',
    keepBounds: 'Enter',
    dropBounds: 'Escape',
  };
};
type Choice = keyof ReturnType<typeof choices>;

/** The same wherever the bounds are. */
const Choices = memo(function Choices({
  right,
  choose,
}: {
  right: 1 | -1;
  choose: (choice: Choice) => void;
}) {
  const t = useTranslations('reader');
  return (
    <div className={style.steps}>
      {(Object.entries(choices(right)) as [Choice, string][]).map(([choice, keys]) => (
        <Button
          key={choice}
          size="compact-sm"
          variant={choice === 'keepBounds' ? 'filled' : 'default'}
          onClick={() => choose(choice)}
        >
          {t(choice)}&nbsp;
          <KeyHint keys={keys} />
        </Button>
      ))}
    </div>
  );
});

/** Letters of the words that are shown, and of the first and last that are spoken. */
const SHOWN = 80;
const SPOKEN = 30;
