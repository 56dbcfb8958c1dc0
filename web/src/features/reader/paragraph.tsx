import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import { cut, type Cover, type Segment } from '../../lib/text/segments';
import type { Quote } from './quotes-query';
import type { Voice } from './reading';
import style from './article-text.module.css';

/** A quote with what its mark shows. */
export interface Marked {
  quote: Quote;
  name: string;
  voice: Voice | undefined;
  cover: Cover;
}

interface ParagraphProps {
  text: string;
  start: number;
  end: number;
  marked: Marked[];
  selectedId: string | undefined;
  /** The quotation whose parts light up together. */
  group: string | null | undefined;
  solo: string | null;
  choose: (id: string) => void;
}

/** A paragraph of the article. It is drawn anew only when something in it changes. */
export const Paragraph = memo(
  function Paragraph({ text, start, end, marked, selectedId, group, solo, choose }: ParagraphProps) {
    const segments = cut(
      { start, end },
      marked.map(({ cover }) => cover),
    );
    return (
      <p className={style.paragraph} data-paragraph={start} dir="auto">
        {segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          const one = marked.find(({ quote }) => quote.id === segment.id);
          if (!one || (solo !== null && one.voice?.name !== solo))
            return (
              <span key={segment.start} data-start={segment.start}>
                {words}
              </span>
            );
          return (
            <Stretch
              key={segment.start}
              words={words}
              segment={segment}
              one={one}
              selected={one.quote.id === selectedId}
              together={group != null && one.quote.group === group}
              choose={choose}
            />
          );
        })}
      </p>
    );
  },
  (before, after) =>
    before.start === after.start &&
    before.text === after.text &&
    before.selectedId === after.selectedId &&
    before.group === after.group &&
    before.solo === after.solo &&
    before.choose === after.choose &&
    before.marked.length === after.marked.length &&
    before.marked.every(
      ({ quote, voice }, at) => quote === after.marked[at]!.quote && voice === after.marked[at]!.voice,
    ),
);

interface StretchProps {
  words: string;
  segment: Segment;
  one: Marked;
  selected: boolean;
  together: boolean;
  choose: (id: string) => void;
}

/** Part of a quote: the first carries its name for screen readers, the last what its marks have to say. */
function Stretch({ words, segment, one: { quote, name, voice }, selected, together, choose }: StretchProps) {
  const t = useTranslations('reader');
  const code = useCodeWords();
  const mismatched = segment.last && quote.warnings.some(({ code }) => code === 'mismatched_marks');
  return (
    <>
      <mark
        className={style.mark}
        data-quote={quote.id}
        data-start={segment.start}
        data-decision={quote.decision}
        data-confirmed={isSure(quote) || undefined}
        data-speaker={voice?.colour ?? 'unknown'}
        data-reported={segment.quoted ? undefined : true}
        data-selected={selected || undefined}
        data-together={together || undefined}
        tabIndex={segment.first ? -1 : undefined}
        onClick={() => choose(quote.id)}
      >
        {segment.first && (
          <span className="spoken">
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
      {mismatched && (
        <span className={style.mismatch} title={t('mismatched')} data-ui="mismatch">
          ≠<span className="spoken">{t('mismatched')}</span>
        </span>
      )}
      {segment.last && quote.group !== null && (
        <span className={style.link} aria-hidden>
          ⛓
        </span>
      )}
    </>
  );
}

/** Somebody vouches for the speaker, or the text names them beside the reporting word. */
function isSure({ speakerConfirmedBy, speakers }: Quote): boolean {
  return (
    speakerConfirmedBy !== null ||
    (speakers.length > 0 && speakers.every(({ resolvedBy }) => resolvedBy === 'explicit'))
  );
}
