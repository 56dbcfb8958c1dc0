import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { prefer, usePreferences } from '../../lib/preferences';
import { deal, paragraphs } from '../../lib/text/segments';
import { claimsByQuote, claimsOfArticleQuery } from '../quotes/claims-of-article-query';
import { Bounds } from './bounds';
import { Caret } from './caret';
import { FindBar } from './find-bar';
import { markQuotes } from './marked';
import { Paragraphs } from './paragraphs';
import { useReading } from './reading';
import { SelectionBar } from './selection-bar';
import { usePointerWords } from './use-pointer-words';
import { useScrollToSelected } from './use-scroll-to-selected';
import { useLinkedWords } from './use-linked-words';
import { useLitMarks } from './use-lit-marks';
import style from './article-text.module.css';
import { withWords } from '../../words/with-words';

const SentenceList = later(withWords(['reader'], async () => (await import('./sentence-list')).SentenceList));

/** The text as it was stored, with its quotes marked in place. A click selects a quote and decides nothing. */
export function ArticleText() {
  const t = useTranslations('reader');
  const { text, article, quotes, names, voices, selected, select, solo, mode, setMode } = useReading();
  const { marks, readSize } = usePreferences();
  const { data: claims } = useQuery(claimsOfArticleQuery(article.id));
  const pane = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [passages, setPassages] = useState(false);
  const [rejected, showRejected] = useState(false);
  const [finding, setFinding] = useState(false);
  const ghost = selected?.decision === 'rejected' ? selected.id : undefined;
  const shown = useMemo(
    () => quotes.filter(({ id, decision }) => decision !== 'rejected' || rejected || id === ghost),
    [quotes, rejected, ghost],
  );
  const lines = useMemo(() => paragraphs(text), [text]);
  const marked = useMemo(
    () => deal(lines, markQuotes(shown, text, names, voices, claimsByQuote(claims ?? []))),
    [lines, shown, text, names, voices, claims],
  );
  usePointerWords(body);
  useLitMarks(body, selected);
  useScrollToSelected(pane, selected?.id, `${passages} ${mode === 'bounds'}`);
  useLinkedWords(body);

  const move = (by: 1 | -1) => {
    const here = selected ? quotes.indexOf(selected) : by > 0 ? -1 : quotes.length;
    const ahead = by > 0 ? quotes.slice(here + 1) : quotes.slice(0, Math.max(here, 0)).toReversed();
    const next = ahead.find((quote) => shown.includes(quote));
    if (next) select(next.id);
  };
  const reading = { when: mode === 'reading' };
  useCommand('reader.next', () => move(1), reading);
  useCommand('reader.previous', () => move(-1), reading);
  useCommand('reader.marks', () => prefer({ marks: !marks }), reading);
  useCommand('reader.rejected', () => showRejected(!rejected), reading);
  useCommand('reader.passages', () => setPassages(!passages), reading);
  useCommand(
    'reader.find',
    () => {
      setPassages(false);
      setFinding(true);
    },
    reading,
  );
  useCommand('reader.bounds', () => setMode('bounds'), { when: reading.when && selected !== undefined });
  useCommand('reader.caret', () => setMode(mode === 'caret' ? 'reading' : 'caret'), {
    when: mode !== 'bounds',
  });
  useCommand('reader.sentences', () => setMode('sentences'), { when: mode !== 'bounds' });

  return (
    <div className={style.pane} ref={pane} data-ui="text" tabIndex={0}>
      {finding && <FindBar body={body} close={() => setFinding(false)} />}
      <div
        ref={body}
        className={style.text}
        lang={article.language}
        data-marks={marks ? undefined : 'off'}
        data-size={readSize}
        role="region"
        aria-label={t('text')}
      >
        <Paragraphs
          text={text}
          lines={lines}
          marked={marked}
          passages={passages}
          solo={solo}
          choose={select}
        />
        {mode === 'caret' && <Caret body={body} />}
        {mode === 'bounds' && selected && <Bounds key={selected.id} body={body} quote={selected} />}
      </div>
      <SelectionBar body={body} />
      {mode === 'sentences' && <SentenceList />}
    </div>
  );
}
