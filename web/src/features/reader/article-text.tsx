import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { prefer, usePreferences } from '../../lib/preferences';
import { paragraphs, type Cover } from '../../lib/text/segments';
import { Bounds } from './bounds';
import { Caret } from './caret';
import { FindBar } from './find-bar';
import { Paragraph, type Marked } from './paragraph';
import { useReading, voiceOf } from './reading';
import { SelectionBar } from './selection-bar';
import { SentenceList } from './sentence-list';
import { usePointerWords } from './use-pointer-words';
import style from './article-text.module.css';

/** Share of the pane's height at which a selected quote comes to rest. */
const REST = 0.3;

/** The text as it was stored, with its quotes marked in place. A click selects a quote and decides nothing. */
export function ArticleText() {
  const t = useTranslations('reader');
  const { text, article, quotes, names, voices, selected, select, solo, mode, setMode } = useReading();
  const { marks, readSize } = usePreferences();
  const pane = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [passages, setPassages] = useState(false);
  const [finding, setFinding] = useState(false);
  const lines = useMemo(() => paragraphs(text), [text]);
  const marked = useMemo(
    () =>
      quotes
        .filter(({ decision }) => decision !== 'rejected')
        .map<Marked>((quote) => ({
          quote,
          name: names.get(quote.id) ?? '',
          voice: voiceOf(quote, voices),
          cover: {
            id: quote.id,
            start: quote.start,
            end: quote.end,
            parts: quote.quotedParts,
          } satisfies Cover,
        })),
    [quotes, names, voices],
  );
  usePointerWords(body);
  useScrollToSelected(pane, selected?.id);

  const move = (by: 1 | -1) => {
    const here = quotes.findIndex(({ id }) => id === selected?.id);
    const next = here < 0 ? (by > 0 ? 0 : quotes.length - 1) : here + by;
    if (quotes[next]) select(quotes[next].id);
  };
  const reading = mode === 'reading';
  useCommand('reader.next', () => move(1), { when: reading });
  useCommand('reader.previous', () => move(-1), { when: reading });
  useCommand('reader.marks', () => prefer({ marks: !marks }));
  useCommand('reader.passages', () => setPassages(!passages), { when: reading });
  useCommand('reader.find', () => setFinding(true));
  useCommand('reader.bounds', () => setMode('bounds'), { when: reading && selected !== undefined });
  useCommand('reader.caret', () => setMode(mode === 'caret' ? 'reading' : 'caret'));
  useCommand('reader.sentences', () => setMode('sentences'));

  const choose = useCallback((id: string) => select(id), [select]);
  return (
    <div className={style.pane} ref={pane} data-ui="text">
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
        {lines.map((span) => {
          const here = marked.filter(({ quote }) => quote.start < span.end && quote.end > span.start);
          if (passages && here.length === 0) return null;
          return (
            <Paragraph
              key={span.start}
              text={text}
              start={span.start}
              end={span.end}
              marked={here}
              selectedId={here.some(({ quote }) => quote.id === selected?.id) ? selected?.id : undefined}
              group={here.some(({ quote }) => quote.group === selected?.group) ? selected?.group : undefined}
              solo={solo}
              choose={choose}
            />
          );
        })}
        {mode === 'caret' && <Caret body={body} />}
      </div>
      <SelectionBar body={body} />
      {mode === 'bounds' && selected && <Bounds key={selected.id} body={body} quote={selected} />}
      {mode === 'sentences' && <SentenceList />}
    </div>
  );
}

/** Brings the selected quote to rest a third down the pane, and the focus to it, so that it is read out. */
function useScrollToSelected(pane: React.RefObject<HTMLDivElement | null>, id: string | undefined): void {
  useEffect(() => {
    const mark = id && pane.current?.querySelector<HTMLElement>(`mark[data-quote="${id}"]`);
    if (!mark || !pane.current) return;
    const { top, height } = pane.current.getBoundingClientRect();
    const at = mark.getBoundingClientRect().top - top;
    pane.current.scrollBy({ top: at - height * REST });
    if (document.activeElement === document.body || pane.current.contains(document.activeElement))
      mark.focus({ preventScroll: true });
  }, [id, pane]);
}
