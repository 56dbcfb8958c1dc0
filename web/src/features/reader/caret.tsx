import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { directionAt, offsetAt, rangeOf } from '../../lib/text/positions';
import { say } from '../../lib/undo/undo';
import { sentenceAt, step, type Unit } from '../../lib/text/steps';
import { useReading } from './reading';
import style from './caret.module.css';

interface Ends {
  anchor: number;
  focus: number;
}

const HIGHLIGHT = 'caret-selection';

/** A caret in the text, for selecting words without a pointer. */
export function Caret({ body }: { body: RefObject<HTMLElement | null> }) {
  const t = useTranslations('reader');
  const { text, article, selected, words, setWords, setMode } = useReading();
  const [{ anchor, focus }, setEnds] = useState<Ends>(() => {
    const at = selected?.start ?? firstSeen(body.current) ?? 0;
    return { anchor: at, focus: at };
  });
  const [box, setBox] = useState<{ top: number; left: number; height: number } | null>(null);
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];

  useLayoutEffect(() => {
    const root = body.current;
    if (!root) return;
    const range = rangeOf(root, { start: focus, end: focus });
    const around = root.getBoundingClientRect();
    const seen = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect();
    if (seen) setBox({ top: seen.top - around.top, left: seen.left - around.left, height: seen.height });
    if (seen) range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const painted = start === end ? null : rangeOf(root, { start, end });
    if (painted) CSS.highlights.set(HIGHLIGHT, new Highlight(painted));
    else CSS.highlights.delete(HIGHLIGHT);
  }, [start, end, focus, body]);
  useEffect(() => () => void CSS.highlights.delete(HIGHLIGHT), []);

  const go = (unit: Unit, direction: 1 | -1, extend: boolean) =>
    setEnds((ends) => {
      const next = step(text, ends.focus, unit, direction, article.language);
      return { anchor: extend ? ends.anchor : next, focus: next };
    });
  /** Arrows go where they point, however the text runs. */
  const goRight = (unit: 'character' | 'word', by: 1 | -1, extend: boolean) =>
    go(unit, directionAt(body.current, focus) === by ? 1 : -1, extend);
  const goLine = (direction: 1 | -1, extend: boolean) =>
    setEnds((ends) => {
      const next = (body.current && lineFrom(body.current, ends.focus, direction)) ?? ends.focus;
      return { anchor: extend ? ends.anchor : next, focus: next };
    });
  useCommand('caret.forward', () => goRight('character', 1, false));
  useCommand('caret.back', () => goRight('character', -1, false));
  useCommand('caret.extendForward', () => goRight('character', 1, true));
  useCommand('caret.extendBack', () => goRight('character', -1, true));
  useCommand('caret.word', () => goRight('word', 1, false));
  useCommand('caret.wordBack', () => goRight('word', -1, false));
  useCommand('caret.extendWord', () => goRight('word', 1, true));
  useCommand('caret.extendWordBack', () => goRight('word', -1, true));
  useCommand('caret.down', () => goLine(1, false));
  useCommand('caret.up', () => goLine(-1, false));
  useCommand('caret.extendDown', () => goLine(1, true));
  useCommand('caret.extendUp', () => goLine(-1, true));
  useCommand('caret.sentence', () => go('sentence', 1, false));
  useCommand('caret.sentenceBack', () => go('sentence', -1, false));
  useCommand('caret.extendSentence', () => go('sentence', 1, true));
  useCommand('caret.extendSentenceBack', () => go('sentence', -1, true));
  useCommand('caret.wholeSentence', () => {
    const { start, end } = sentenceAt(text, focus, article.language);
    setEnds({ anchor: start, focus: end });
  });
  useCommand('caret.take', () => setWords(start < end ? { start, end } : null));
  useCommand('caret.leave', () => {
    if (words) return setWords(null);
    setMode('reading');
    say(t('caretLeft'));
  });

  return (
    <>
      <span className="spoken" role="status">
        {start < end ? text.slice(start, end) : t('caretHint')}
      </span>
      {box && (
        <span
          className={style.caret}
          data-ui="caret"
          data-offset={focus}
          style={{ top: box.top, insetInlineStart: box.left, blockSize: box.height }}
          aria-hidden
        />
      )}
    </>
  );
}

/** The first offset that is in sight. */
function firstSeen(root: HTMLElement | null): number | undefined {
  const top = root?.parentElement?.getBoundingClientRect().top ?? 0;
  const seen = [...(root?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].find(
    (stretch) => stretch.getBoundingClientRect().bottom > top + 40,
  );
  return seen && Number(seen.dataset.start);
}

/** The offset in the line above or below, as it is drawn. */
function lineFrom(root: HTMLElement, offset: number, direction: 1 | -1): number | null {
  const box = rangeOf(root, { start: offset, end: offset })?.getBoundingClientRect();
  if (!box) return null;
  for (let distance = box.height * 0.8; distance < 400; distance += box.height * 0.8) {
    const y = direction > 0 ? box.bottom + distance : box.top - distance;
    const next = offsetAt(root, box.left, y);
    if (next !== null && next !== offset) return next;
  }
  return null;
}
