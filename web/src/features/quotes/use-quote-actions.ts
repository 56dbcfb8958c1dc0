import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import type { Quote } from '../reader/quotes-query';
import type { ClaimOfArticle } from './claims-of-article-query';
import type { Fix } from './fixes';
import type { CardAction } from './quote-card';
import { isSpeakerOpen } from './fixes';
import { nextOf } from './list-order';
import { locate } from './locate';
import type { QuoteWrites } from './use-quote-writes';
import { separate, weld, type Regrouping } from './weld';

/** A question that is open in the rail, about one quote or all of them. */
export type Question = 'speaker' | 'kind' | 'notCheckable' | 'reject' | 'claims' | 'acceptClean' | null;

/** What keys and buttons do to the selected quote: decide and go on, or open a question. */
export function useQuoteActions({
  quotes,
  shown,
  selected,
  about,
  select,
  fixes,
  writes,
  claimsOf,
  makeClaim,
  openClaim,
  comment,
  showNotes,
  reading,
  wholeQuotes,
}: {
  quotes: readonly Quote[];
  /** Those in the list, in its order. */
  shown: readonly Quote[];
  selected: Quote | undefined;
  /** Its name and its words. */
  about: string | undefined;
  select: (id: string) => void;
  fixes: readonly Fix[];
  writes: QuoteWrites;
  /** By the quote of which they were made. */
  claimsOf: ReadonlyMap<string, readonly ClaimOfArticle[]>;
  makeClaim: (quote: Quote) => void;
  openClaim: (ref: string) => void;
  /** Begins a note on a quote; undefined for whom may write none. */
  comment: ((quote: Quote) => void) | undefined;
  showNotes: (quote: Quote) => void;
  /** Neither bounds nor a caret are being moved, which have keys of their own. */
  reading: boolean;
  /** No words are selected, of which a claim would be made first. */
  wholeQuotes: boolean;
}) {
  const t = useTranslations('quotes');
  const [question, ask] = useState<Question>(null);
  const [fixId, setFixId] = useState<string | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const fix = fixId === null ? undefined : fixes.find(({ id }) => id === fixId);

  const goToFix = (next: Fix | undefined) => {
    setFixId(next?.id ?? null);
    const place = next?.quote?.id ?? next?.claim?.quoteIds[0];
    if (place) select(place);
  };
  const nextFix = () => goToFix(nextOf(fixes, fixId, () => true));
  const goOn = (from: Quote) => {
    if (fixId !== null) return goToFix(nextOf(fixes, from.id, () => true));
    const next = nextOf(
      shown.length > 1 ? shown : quotes,
      from.id,
      ({ decision }) => decision === 'suggested',
    );
    if (next) select(next.id);
  };
  const accept = (quote: Quote) => {
    if (quote.decision !== 'accepted' || isSpeakerOpen(quote)) writes.decide(quote, 'accepted');
    goOn(quote);
  };
  const reject = (quote: Quote, reason?: string) => {
    if (quote.decision === 'accepted' && reason === undefined) return ask('reject');
    if (quote.decision !== 'rejected') writes.decide(quote, 'rejected', reason);
    goOn(quote);
  };
  const extend = (step: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === selected?.id);
    const next = shown[at + step];
    if (!selected || !next) return;
    choose(new Set([...chosen, selected.id, next.id]));
    select(next.id);
  };
  const toggle = ({ id }: Quote) => {
    const others = new Set(chosen);
    if (!others.delete(id)) others.add(id);
    choose(others);
  };
  const forgetChosen = () => choose(new Set());
  const regroup = (how: Regrouping, words: string) => {
    writes.regroup(how, words);
    forgetChosen();
  };
  const welding = weld(quotes, chosen);
  const parting = separate(quotes, chosen.size > 0 ? chosen : new Set(selected && [selected.id]));

  const settled = (quote: Quote) => {
    if (fixId === quote.id && quote.decision === 'accepted') nextFix();
  };
  const join = () => {
    if (welding) regroup(welding, t('said.welded', { n: welding.after[0]!.length }));
  };
  const part = (how: Regrouping | null) => {
    if (how) regroup(how, t('said.separated'));
  };
  /** Its claim, or which of several; where there is none, a new one. */
  const toClaim = (quote: Quote) => {
    const [claim, ...others] = claimsOf.get(quote.id) ?? [];
    if (!claim) makeClaim(quote);
    else if (others.length === 0) openClaim(claim.ref);
    else ask('claims');
  };
  const run = (quote: Quote, what: CardAction) => {
    select(quote.id);
    if (what === 'accept') accept(quote);
    else if (what === 'reject') reject(quote);
    else if (what === 'speaker') ask('speaker');
    else if (what === 'comment') comment?.(quote);
    else if (what === 'notes') showNotes(quote);
    else if (what === 'separate') part(separate(quotes, new Set([quote.id])));
    else toClaim(quote);
  };

  const on = { when: reading && selected !== undefined, about };
  useCommand('quotes.accept', () => accept(selected!), on);
  useCommand('quotes.reject', () => reject(selected!), on);
  useCommand('quotes.speaker', () => ask('speaker'), on);
  useCommand('quotes.claim', () => makeClaim(selected!), { ...on, when: on.when && wholeQuotes });
  useCommand(
    'quotes.open',
    () => {
      if (fixId !== null) nextFix();
      else toClaim(selected!);
    },
    // What is to be settled need not be about a quote.
    { ...on, when: on.when || (reading && fixId !== null) },
  );
  useCommand('quotes.notCheckable', () => ask('notCheckable'), { ...on, when: on.when && wholeQuotes });
  useCommand('quotes.comment', () => comment!(selected!), {
    ...on,
    when: on.when && wholeQuotes && comment !== undefined,
  });
  useCommand('quotes.locate', () => locate(selected!.id), on);
  useCommand('quotes.kind', () => ask('kind'), on);
  useCommand('quotes.acceptClean', () => ask('acceptClean'), { when: reading });
  useCommand('quotes.fix', () => goToFix(fixes[0]), { when: reading && fixes.length > 0 });
  useCommand('quotes.weld', join, { when: reading && welding !== null });
  useCommand('quotes.separate', () => part(parting), { when: reading && parting !== null });
  useCommand('quotes.chooseNext', () => extend(1), on);
  useCommand('quotes.choosePrevious', () => extend(-1), on);

  return {
    question,
    ask,
    run,
    reject,
    settled,
    fix,
    startFixing: () => goToFix(fixes[0]),
    nextFix,
    stopFixing: () => setFixId(null),
    chosen,
    toggle,
    forgetChosen,
    weld: welding ? join : null,
  };
}

export type QuoteActions = ReturnType<typeof useQuoteActions>;
