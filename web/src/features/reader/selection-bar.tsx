import { Button } from '@mantine/core';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { rangeOf } from '../../lib/text/positions';
import { say } from '../../lib/undo/undo';
import { useMay } from '../../lib/use-may';
import { AskWhenSelected } from './ask-when-selected';
import { useReading } from './reading';
import style from './selection-bar.module.css';
import { useMarkQuote } from './use-mark-quote';

const HIGHLIGHT = 'chosen-words';
/** Pixels that the bar is wide, and how high: where it has to break, in two rows. */
const BAR = { width: 580, row: 40, rows: 76 };
const GAP = 8;

/** Above words that are selected, or below those with no room above: what can be made of them. */
export function SelectionBar({ body }: { body: RefObject<HTMLElement | null> }) {
  const t = useTranslations('reader');
  const { text, words, setWords, article, mode, setMode, compose, comment } = useReading();
  const mayComment = useMay('threads:write');
  const markQuote = useMarkQuote();
  const [asking, setAsking] = useState<string>();
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const when = words !== null && mode !== 'bounds';

  useLayoutEffect(() => {
    const range = words && body.current && rangeOf(body.current, words);
    const pane = body.current?.parentElement;
    if (!range || !pane) return setPlace(null);
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    const around = pane.getBoundingClientRect();
    const seen = range.getBoundingClientRect();
    if (seen.bottom < around.top || seen.top > around.bottom)
      pane.scrollBy({ top: seen.top - around.top - around.height / 3 });
    const box = range.getBoundingClientRect();
    const height = around.width < BAR.width ? BAR.rows : BAR.row;
    const above = box.top - around.top - height - GAP;
    const below = box.bottom - around.top + GAP;
    // Over words that fill all of the pane.
    const top = above >= 0 ? above : below + height <= around.height ? below : GAP;
    setPlace({
      top: top + pane.scrollTop,
      left: Math.min(Math.max(box.left - around.left, GAP), Math.max(around.width - BAR.width, GAP)),
    });
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [words, body]);

  const done = () => {
    document.getSelection()?.removeAllRanges();
    setWords(null);
    if (mode === 'caret') setMode('reading');
  };
  const mark = () => {
    if (words) void markQuote(words);
    done();
  };
  const claim = () => {
    if (words) compose({ words });
    done();
  };
  const commentOn = () => {
    if (words) comment({ words });
    done();
  };
  const copyLink = async () => {
    if (!words) return;
    const address = `${location.origin}/articles/${article.id}?t=${words.start}-${words.end}`;
    await navigator.clipboard.writeText(address);
    say(t('linkCopied'));
  };
  const setAside = async () => {
    if (!words) return;
    done();
    setAsking(await markQuote(words));
  };
  useCommand('reader.mark', mark, { when });
  useCommand('reader.asideWords', () => void setAside(), { when });
  useCommand('reader.claimOfWords', claim, { when });
  useCommand('reader.commentOnWords', commentOn, { when: when && mayComment });
  useCommand('reader.linkToWords', () => void copyLink(), { when });
  useCommand('reader.dropWords', done, { when: when && mode === 'reading' });

  if (asking) return <AskWhenSelected quoteId={asking} asked={() => setAsking(undefined)} />;
  if (!when || !place) return null;
  return (
    <div
      className={style.bar}
      style={{ top: place.top, insetInlineStart: place.left }}
      role="toolbar"
      aria-label={t('withWords')}
      data-words={`${words.start}-${words.end}`}
      // A press must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="spoken" role="status">
        {t('wordsChosen', { words: text.slice(words.start, words.end) })}
      </span>
      <Button size="compact-sm" variant="subtle" onClick={mark}>
        {t('makeQuote')}&nbsp;
        <KeyHint keys="q" />
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={claim}>
        {t('makeClaim')}&nbsp;
        <KeyHint keys="c" />
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => void setAside()}>
        {t('notCheckable')}&nbsp;
        <KeyHint keys="n" />
      </Button>
      {mayComment && (
        <Button size="compact-sm" variant="subtle" onClick={commentOn}>
          {t('comment')}&nbsp;
          <KeyHint keys="Shift+C" />
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => void copyLink()}>
        {t('copyLink')}&nbsp;
        <KeyHint keys="y" />
      </Button>
    </div>
  );
}
