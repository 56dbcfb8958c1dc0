import { Button, Modal, TextInput } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Layer } from '../../lib/commands/layer';
import { placesOf } from '../../lib/text/places';
import { paragraphAt, sentencesOf } from '../../lib/text/steps';
import { useReading } from './reading';
import style from './sentence-list.module.css';

/** Selects words without a pointer and without a caret: from the sentences of a paragraph, or by typing them. */
export function SentenceList() {
  const t = useTranslations('reader');
  const { text, article, selected, words, setWords, setMode } = useReading();
  const [typed, setTyped] = useState('');
  const [here, setHere] = useState(words?.start ?? selected?.start ?? 0);
  const [active, setActive] = useState(0);
  const [first, setFirst] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const paragraph = paragraphAt(text, here);
  const spans = useMemo(
    () =>
      typed
        ? placesOf(text, typed, MOST_FOUND)
        : sentencesOf(text, paragraphAt(text, here), article.language),
    [text, typed, here, article.language],
  );
  const begin = (change: () => void) => {
    change();
    setActive(0);
    setFirst(null);
  };
  const choose = (at: number) => {
    setActive(at);
    if (!typed && first === null) return setFirst(at);
    const [from, to] = typed ? [at, at] : [Math.min(first!, at), Math.max(first!, at)];
    if (!spans[from] || !spans[to]) return;
    setWords({ start: spans[from].start, end: spans[to].end });
    setMode('reading');
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive(Math.min(Math.max(active + step, 0), spans.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  };
  const pressInField = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focus();
    else if (event.key === 'Enter') choose(active);
    else return;
    event.preventDefault();
  };
  const isChosen = (at: number) =>
    first !== null && at >= Math.min(first, active) && at <= Math.max(first, active);
  return (
    <Modal
      opened
      onClose={() => setMode('reading')}
      title={t('sentences')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('leaveSentences') }}
    >
      <Layer>
        <TextInput
          label={t('typeWords')}
          value={typed}
          onChange={({ currentTarget: { value } }) => begin(() => setTyped(value))}
          onKeyDown={pressInField}
        />
        <p className={style.hint} role="status">
          {typed ? t('found', { n: spans.length }) : first === null ? t('chooseFirst') : t('chooseLast')}
        </p>
        <ul
          ref={list}
          role="listbox"
          aria-label={t('sentences')}
          aria-multiselectable
          aria-activedescendant={spans.length > 0 ? `sentence-${active}` : undefined}
          tabIndex={0}
          className={style.list}
          lang={article.language}
          onKeyDown={press}
          data-autofocus
        >
          {spans.map((span, at) => (
            <li
              key={span.start}
              id={`sentence-${at}`}
              role="option"
              aria-selected={isChosen(at)}
              data-active={at === active || undefined}
              className={style.sentence}
              dir="auto"
              onClick={() => choose(at)}
            >
              {typed &&
                text.slice(Math.max(span.start - AROUND, paragraphAt(text, span.start).start), span.start)}
              <b data-ui="words">{text.slice(span.start, span.end)}</b>
              {typed && text.slice(span.end, Math.min(span.end + AROUND, paragraphAt(text, span.end).end))}
            </li>
          ))}
        </ul>
        {!typed && (
          <div className={style.paragraphs}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={paragraph.start === 0}
              onClick={() => begin(() => setHere(paragraph.start - 1))}
            >
              {t('paragraphBefore')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={paragraph.end === text.length}
              onClick={() => begin(() => setHere(paragraph.end + 1))}
            >
              {t('paragraphAfter')}
            </Button>
          </div>
        )}
      </Layer>
    </Modal>
  );
}

const MOST_FOUND = 50;
/** Letters that are shown around words that were found. */
const AROUND = 40;
