import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { rangeOf } from '../../lib/text/positions';
import { say } from '../../lib/undo/undo';
import { useReading } from './reading';
import style from './selection-bar.module.css';
import { useMarkQuote } from './use-mark-quote';

/** Above words that are selected: what can be made of them. */
export function SelectionBar({ body }: { body: RefObject<HTMLElement | null> }) {
  const t = useTranslations('reader');
  const { words, setWords, article, mode, compose } = useReading();
  const markQuote = useMarkQuote();
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const when = words !== null && mode !== 'bounds';

  useLayoutEffect(() => {
    const range = words && body.current && rangeOf(body.current, words);
    const box = range?.getBoundingClientRect();
    const pane = body.current?.parentElement;
    if (!box || !pane) return setPlace(null);
    const around = pane.getBoundingClientRect();
    setPlace({
      top: Math.max(box.top - around.top, 0) + pane.scrollTop - 48,
      left: Math.min(Math.max(box.left - around.left, 8), Math.max(around.width - 340, 8)),
    });
  }, [words, body]);

  const done = () => {
    document.getSelection()?.removeAllRanges();
    setWords(null);
  };
  const mark = () => {
    if (words) void markQuote(words);
    done();
  };
  const claim = () => {
    if (words) compose({ words });
    done();
  };
  const copyLink = async () => {
    if (!words) return;
    const address = `${location.origin}/articles/${article.id}?t=${words.start}-${words.end}`;
    await navigator.clipboard.writeText(address);
    void navigate({ search: (search) => ({ ...search, t: `${words.start}-${words.end}` }), replace: true });
    say(t('linkCopied'));
  };
  useCommand('reader.mark', mark, { when });
  useCommand('reader.claimOfWords', claim, { when });
  useCommand('reader.dropWords', done, { when: when && mode === 'reading' });

  if (!when || !place) return null;
  return (
    <div
      ref={bar}
      className={style.bar}
      style={{ top: place.top, insetInlineStart: place.left }}
      role="toolbar"
      aria-label={t('withWords')}
    >
      <Button size="compact-sm" variant="subtle" onClick={mark}>
        {t('makeQuote')}&nbsp;
        <KeyHint keys="q" />
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={claim}>
        {t('makeClaim')}&nbsp;
        <KeyHint keys="c" />
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => void copyLink()}>
        {t('copyLink')}
      </Button>
    </div>
  );
}
