import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { rangeOf } from '../../lib/text/positions';
import type { Span } from '../../lib/text/segments';
import { sentenceAt, step, wordEnd } from '../../lib/text/steps';
import { say } from '../../lib/undo/undo';
import { quotesQuery, type Quote } from './quotes-query';
import { useReading } from './reading';
import style from './bounds.module.css';

const HIGHLIGHT = 'bounds-preview';
const MARKS = /["“”„‟«»‹›‘’「」『』]/;

/** Moves where a quote begins and ends, with what it would hold shown as it is. */
export function Bounds({ body, quote }: { body: RefObject<HTMLElement | null>; quote: Quote }) {
  const t = useTranslations('reader');
  const { text, article, names, setMode } = useReading();
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const [span, setSpan] = useState<Span>({ start: quote.start, end: quote.end });
  const { language } = article;

  useLayoutEffect(() => {
    const range = body.current && rangeOf(body.current, span);
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  }, [span, body]);
  useEffect(() => () => void CSS.highlights.delete(HIGHLIGHT), []);

  const put = ({ start, end }: Span) =>
    setSpan((now) => {
      const next = { start: Math.max(start, 0), end: Math.min(end, text.length) };
      return next.start < next.end ? next : now;
    });
  const end = (direction: 1 | -1) => put({ ...span, end: wordEnd(text, span.end, direction, language) });
  const start = (direction: 1 | -1) =>
    put({ ...span, start: step(text, span.start, 'word', direction, language) });
  const endBy = (direction: 1 | -1) => put({ ...span, end: step(text, span.end, 'character', direction) });
  const startBy = (direction: 1 | -1) =>
    put({ ...span, start: step(text, span.start, 'character', direction) });
  const toMarks = () => put(betweenMarks(text, span));
  const toSentence = () =>
    put({
      start: sentenceAt(text, span.start, language).start,
      end: sentenceAt(text, Math.max(span.end - 1, span.start), language).end,
    });

  const keep = async () => {
    setMode('reading');
    if (span.start === quote.start && span.end === quote.end) return;
    const save = (to: Span, version: number) =>
      send('patch', '/api/v1/quotes/{id}', {
        params: { path: { id: quote.id }, header: ifMatch(version) },
        body: to,
      });
    const { queryKey } = quotesQuery(article.id);
    try {
      const { version } = await save(span, quote.version);
      await queries.invalidateQueries({ queryKey });
      const undo = async () => {
        await save({ start: quote.start, end: quote.end }, version);
        await queries.invalidateQueries({ queryKey });
      };
      say(t('boundsKept', { name: names.get(quote.id) ?? '' }), { undo });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
      await queries.invalidateQueries({ queryKey });
    }
  };

  useCommand('bounds.longer', () => end(1));
  useCommand('bounds.shorter', () => end(-1));
  useCommand('bounds.startLater', () => start(1));
  useCommand('bounds.startEarlier', () => start(-1));
  useCommand('bounds.endForward', () => endBy(1));
  useCommand('bounds.endBack', () => endBy(-1));
  useCommand('bounds.startForward', () => startBy(1));
  useCommand('bounds.startBack', () => startBy(-1));
  useCommand('bounds.marks', toMarks);
  useCommand('bounds.sentence', toSentence);
  useCommand('bounds.keep', () => void keep());
  useCommand('bounds.drop', () => setMode('reading'));

  const words = text.slice(span.start, span.end);
  const steps = [
    { label: t('startEarlier'), act: () => start(-1), keys: 'Shift+ArrowLeft' },
    { label: t('startLater'), act: () => start(1), keys: 'Shift+ArrowRight' },
    { label: t('endEarlier'), act: () => end(-1), keys: 'ArrowLeft' },
    { label: t('endLater'), act: () => end(1), keys: 'ArrowRight' },
    { label: t('toMarks'), act: toMarks, keys: '"' },
    { label: t('toSentence'), act: toSentence, keys: '.' },
  ];
  return (
    <div
      className={style.bounds}
      role="group"
      aria-label={t('bounds', { name: names.get(quote.id) ?? '' })}
      data-ui="bounds"
    >
      <p className={style.words}>
        <bdi lang={language}>{words.length > 90 ? `${words.slice(0, 40)} … ${words.slice(-40)}` : words}</bdi>
      </p>
      <output className={style.offsets}>
        {span.start}–{span.end}
      </output>
      <span className="spoken" role="status">
        {t('boundsNow', { first: words.slice(0, 30), last: words.slice(-30) })}
      </span>
      <div className={style.steps}>
        {steps.map(({ label, act, keys }) => (
          <Button key={label} size="compact-sm" variant="default" onClick={act}>
            {label}&nbsp;
            <KeyHint keys={keys} />
          </Button>
        ))}
        <Button size="compact-sm" onClick={() => void keep()}>
          {t('keepBounds')}&nbsp;
          <KeyHint keys="Enter" />
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setMode('reading')}>
          {t('dropBounds')}&nbsp;
          <KeyHint keys="Escape" />
        </Button>
      </div>
    </div>
  );
}

/** The words between the nearest quotation marks around the middle of a span, without white space at their ends. */
export function betweenMarks(text: string, { start, end }: Span): Span {
  const middle = Math.floor((start + end) / 2);
  let from = middle;
  while (from > 0 && text[from - 1] !== '\n' && !MARKS.test(text[from - 1]!)) from -= 1;
  let to = middle;
  while (to < text.length && text[to] !== '\n' && !MARKS.test(text[to]!)) to += 1;
  const words = text.slice(from, to);
  const first = from + words.length - words.trimStart().length;
  return words.trim() ? { start: first, end: first + words.trim().length } : { start, end };
}
