import { Button, Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Layer } from '../../lib/commands/layer';
import { edgesOf, paragraphAt } from '../../lib/text/steps';
import type { Span } from '../../lib/text/segments';
import { useReading } from './reading';
import style from './sentence-list.module.css';

/** Selects words without a pointer and without a caret: from a list of sentences, or by typing them. */
export function SentenceList() {
  const t = useTranslations('reader');
  const { text, article, selected, setWords, setMode } = useReading();
  const [typed, setTyped] = useState('');
  const [first, setFirst] = useState<number | null>(null);
  const here = selected?.start ?? 0;
  const sentences = useMemo(
    () => (typed ? find(text, typed) : sentencesOf(text, paragraphAt(text, here), article.language)),
    [text, typed, here, article.language],
  );
  const take = (at: number) => {
    if (!typed && first === null) return setFirst(at);
    const from = typed ? at : Math.min(first!, at);
    const to = typed ? at : Math.max(first!, at);
    setWords({ start: sentences[from]!.start, end: sentences[to]!.end });
    setMode('reading');
  };
  return (
    <Modal
      opened
      onClose={() => setMode('reading')}
      title={t('sentences')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('dropBounds') }}
    >
      <Layer>
        <TextInput
          label={t('typeWords')}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFirst(null);
          }}
          data-autofocus
        />
        <p className={style.hint} role="status">
          {typed ? t('found', { n: sentences.length }) : first === null ? t('chooseFirst') : t('chooseLast')}
        </p>
        <ul className={style.list}>
          {sentences.map((span, at) => (
            <li key={span.start}>
              <Button
                variant={at === first ? 'filled' : 'default'}
                fullWidth
                justify="start"
                onClick={() => take(at)}
                className={style.sentence}
              >
                <bdi lang={article.language}>{text.slice(span.start, span.end)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      </Layer>
    </Modal>
  );
}

const MOST_FOUND = 50;

/** Sentences of a paragraph, without the space behind them. */
function sentencesOf(text: string, paragraph: Span, language: string): Span[] {
  const edges = edgesOf(text, paragraph, 'sentence', language);
  return edges
    .slice(0, -1)
    .map((start, at) => ({ start, end: start + text.slice(start, edges[at + 1]).trimEnd().length }))
    .filter(({ start, end }) => start < end);
}

/** Where these words stand in the text, whatever their case. */
function find(text: string, words: string): Span[] {
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return [...text.matchAll(pattern)]
    .slice(0, MOST_FOUND)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
