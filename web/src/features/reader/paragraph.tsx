import { Fragment, memo } from 'react';
import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import { cut, wordBreaks, type Segment, type Span } from '../../lib/text/segments';
import { isSpeakerOpen } from '../quotes/fixes';
import { nameOfSign, type Marked, type Sign } from './marked';
import { QuoteSign } from './quote-sign';
import style from './article-text.module.css';

interface ParagraphProps {
  text: string;
  /** The paragraph, or the passage of it that is shown. */
  shown: Span;
  line: Span;
  marked: Marked[];
  solo: string | null;
  choose: (id: string) => void;
}

/** A paragraph of the article. It is drawn anew only when something in it changes. */
export const Paragraph = memo(
  function Paragraph({ text, shown, line, marked, solo, choose }: ParagraphProps) {
    const heard = marked.filter(({ voice }) => solo === null || voice?.name === solo);
    const signs = heard.flatMap((one) => one.signs);
    const breaks = new Set(wordBreaks(text, shown));
    const segments = cut(
      shown,
      heard.map(({ cover }) => cover),
      [...signs.map(({ at }) => at), ...breaks],
    );
    return (
      <p
        className={style.paragraph}
        data-paragraph={line.start}
        data-cut-before={shown.start > line.start || undefined}
        data-cut-behind={shown.end < line.end || undefined}
        dir="auto"
      >
        {segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          const one = heard.find(({ quote }) => quote.id === segment.id);
          return (
            <Fragment key={segment.start}>
              {one ? (
                <Stretch words={words} segment={segment} one={one} choose={choose} />
              ) : (
                <span data-start={segment.start}>{words}</span>
              )}
              {breaks.has(segment.end) && <wbr />}
              {signs.map(
                (sign) => sign.at === segment.end && <QuoteSign key={nameOfSign(sign)} sign={sign} />,
              )}
            </Fragment>
          );
        })}
      </p>
    );
  },
  ({ marked, shown, ...before }, after) =>
    Object.entries(before).every(([name, value]) => value === after[name as keyof ParagraphProps]) &&
    shown.start === after.shown.start &&
    shown.end === after.shown.end &&
    (marked === after.marked || isSame(marked, after.marked)),
);

const isSame = (before: Marked[], after: Marked[]) =>
  before.length === after.length &&
  before.every(({ quote, voice, name, signs }, at) => {
    const now = after[at]!;
    return (
      quote === now.quote &&
      voice?.colour === now.voice?.colour &&
      name === now.name &&
      namesOfSigns(signs) === namesOfSigns(now.signs)
    );
  });

const namesOfSigns = (signs: readonly Sign[]) => signs.map(nameOfSign).join(' ');

interface StretchProps {
  words: string;
  segment: Segment;
  one: Marked;
  choose: (id: string) => void;
}

/** Part of a quote: the first carries its name for screen readers. Whether it is selected is not drawn here, but by `useLitMarks`. */
function Stretch({ words, segment, one: { quote, name, voice }, choose }: StretchProps) {
  const t = useTranslations('reader');
  const code = useCodeWords();
  return (
    <mark
      className={style.mark}
      data-quote={quote.id}
      data-group={quote.group ?? undefined}
      data-start={segment.start}
      data-decision={quote.decision}
      data-open-speaker={isSpeakerOpen(quote) || undefined}
      data-speaker={voice?.colour ?? 'unknown'}
      data-pattern={voice?.pattern}
      data-reported={segment.quoted ? undefined : true}
      data-inserted={segment.inserted || undefined}
      tabIndex={segment.first ? -1 : undefined}
      onClick={() => {
        if (document.getSelection()?.isCollapsed !== false) choose(quote.id);
      }}
    >
      {segment.first && (
        // With a direction of its own: or the paragraph would run as the interface does, whose words come first.
        <span className="spoken" dir="auto">
          {t('markName', {
            name,
            speaker: voice?.name ?? t('nobody'),
            decision: code('decision', quote.decision),
            kind: code('kind', quote.kind),
          })}
        </span>
      )}
      {words}
    </mark>
  );
}
