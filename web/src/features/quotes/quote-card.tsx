import { MessageSquare, Unlink2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { SpeakerChip } from '../../components/speaker-chip';
import { later } from '../../lib/later';
import { withWords } from '../../words/with-words';
import { useCodeWords, useDates } from '../../words/words';
import type { Article, Quote } from '../reader/quotes-query';
import { useReadText, voiceOf } from '../reader/reading';
import type { ClaimOfArticle } from './claims-of-article-query';
import { isSpeakerOpen } from './fixes';
import style from './quote-card.module.css';
import { WhySpeaker } from './why-speaker';
import { useWorthReasons, WorthLevel } from './worth';

const PlaceOfQuote = later(
  withWords(['quotes'], async () => (await import('./place-of-quote')).PlaceOfQuote),
  { beside: true },
);

/** Formats of documents with places of their own, by which others find the words. */
const WITH_PLACES: readonly Article['format'][] = ['pdf', 'srt', 'vtt'];

/** What can be done with a card by pointer; keys do the same to the selected one. */
export interface CardActions {
  select(quote: Quote): void;
  run(quote: Quote, action: CardAction): void;
  /** Chooses it with others, or no longer; absent where only one is shown. */
  toggle?: (quote: Quote) => void;
  /** Whether notes can be written. */
  mayComment: boolean;
}

/** A quote in the rail, always of the same height. It is drawn anew only when something in it changes. */
export const QuoteCard = memo(function QuoteCard({
  quote,
  claims = [],
  notes,
  selected,
  chosen,
  actions,
}: {
  quote: Quote;
  /** Those that were made of it. */
  claims?: readonly ClaimOfArticle[];
  /** How many open notes it has. */
  notes: number;
  selected: boolean;
  chosen: boolean;
  actions: CardActions;
}) {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  const { and } = useDates();
  const reasons = useWorthReasons()(quote.checkWorthiness);
  const { article, text, names, voices } = useReadText();
  const { decision, speakers } = quote;
  const name = names.get(quote.id)!;
  const who = speakers.length > 0 ? and(speakers.map((speaker) => speaker.name)) : t('noSpeaker');
  const colour = voiceOf(quote, voices)?.colour ?? 'unknown';
  const noteWords = notes > 0 ? t('do.notes', { name, n: notes }) : t('do.comment', { name });
  const confirms = decision === 'accepted' && isSpeakerOpen(quote);
  return (
    <div
      className={style.card}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      data-decision={decision}
      data-speaker={colour}
      onClick={() => actions.select(quote)}
    >
      <div className={style.head}>
        <button
          type="button"
          className={style.name}
          aria-label={t('do.select', { name })}
          aria-current={selected || undefined}
        >
          {name}
        </button>
        <span className={style.kind}>{code('kind', quote.kind)}</span>
        <span className={style.who}>
          <SpeakerChip name={who} colour={colour} />
        </span>
        {quote.group !== null && (
          <button
            type="button"
            className={style.separate}
            data-ui="separate"
            tabIndex={selected ? 0 : -1}
            aria-label={t('do.separate', { name })}
            title={t('do.separate', { name })}
            onClick={(event) => {
              event.stopPropagation();
              actions.run(quote, 'separate');
            }}
          >
            <Unlink2 size={14} aria-hidden />
          </button>
        )}
        {(notes > 0 || actions.mayComment) && (
          <button
            type="button"
            className={style.notes}
            data-ui="card-notes"
            data-open={notes > 0 || undefined}
            tabIndex={selected ? 0 : -1}
            aria-label={noteWords}
            title={noteWords}
            onClick={(event) => {
              event.stopPropagation();
              actions.run(quote, notes > 0 ? 'notes' : 'comment');
            }}
          >
            <MessageSquare size={14} aria-hidden />
            {notes > 0 && notes}
          </button>
        )}
        <span className={style.state} data-decision={decision}>
          {code('decision', decision)}
        </span>
        {actions.toggle && (
          <label className={style.choose} onClick={(event) => event.stopPropagation()}>
            <input
              type="checkbox"
              data-ui="choose"
              tabIndex={selected ? 0 : -1}
              aria-label={t('do.choose', { name })}
              title={t('do.choose', { name })}
              checked={chosen}
              onChange={() => actions.toggle?.(quote)}
            />
          </label>
        )}
      </div>
      <p className={style.words} lang={article.language} dir="auto">
        {quote.content.slice(0, LONGEST_WORDS)}
      </p>
      <p className={style.why}>
        {WITH_PLACES.includes(article.format) && <PlaceOfQuote articleId={article.id} quote={quote} />}
        <WhySpeaker quote={quote} text={text} />
        {' · '}
        <Sureness quote={quote} />
      </p>
      <p className={style.worth} title={reasons.join('\n')}>
        <WorthLevel level={quote.checkWorthiness.level} /> {reasons[0]}
      </p>
      <p className={style.warnings}>{quote.warnings.map((one) => code('warning', one.code)).join(' ')}</p>
      <div className={style.actions}>
        {ACTIONS.filter(isOpen).map((action) => (
          <button
            key={action}
            type="button"
            className={style.action}
            data-ui={`card-${action}`}
            tabIndex={selected ? 0 : -1}
            aria-label={`${labelOf(action)} ${name}`}
            onClick={(event) => {
              event.stopPropagation();
              actions.run(quote, action);
            }}
          >
            {labelOf(action)} <KeyHint keys={keysOf(action)} />
          </button>
        ))}
      </div>
    </div>
  );

  function isOpen(action: Decision): boolean {
    if (action === 'accept') return decision !== 'accepted' || confirms;
    return action === 'speaker' || decision !== 'rejected';
  }

  function labelOf(action: Decision): string {
    if (action === 'accept' && confirms) return t('do.confirm');
    const [first, ...others] = action === 'claim' ? claims : [];
    if (first) return others.length > 0 ? `${first.ref} +${others.length}` : first.ref;
    return t(`do.${action}`);
  }

  function keysOf(action: Decision): string {
    return action === 'claim' && claims.length > 0 ? 'Enter' : KEYS[action];
  }
});

/** Far more than three lines hold; to lay out a quote of megabytes would hold up the page. */
const LONGEST_WORDS = 5000;

const ACTIONS = ['accept', 'reject', 'speaker', 'claim'] as const;
type Decision = (typeof ACTIONS)[number];
export type CardAction = Decision | 'separate' | 'comment' | 'notes';
const KEYS: Record<Decision, string> = { accept: 'a', reject: 'x', speaker: 's', claim: 'c' };

/** How sure the speaker is, or who vouches for it. */
function Sureness({ quote: { speakers, speakerConfirmedBy } }: { quote: Quote }) {
  const t = useTranslations('quotes');
  if (speakerConfirmedBy) return t('confirmedBy', { name: speakerConfirmedBy.name });
  const confidence = Math.min(...speakers.map((speaker) => speaker.confidence));
  if (speakers.length === 0) return t('toConfirm');
  return t(`sure.${confidence >= 0.95 ? 'high' : confidence >= 0.75 ? 'medium' : 'low'}`);
}
