import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { quotesQuery, type Quote } from '../reader/quotes-query';
import { regrouped, type Quotations, type Regrouping } from './weld';

type GivenSpeaker = Schemas['GivenSpeakerRequest'];
type Kind = NonNullable<Schemas['EditQuoteRequest']['kind']>;

/** Changes quotes of an article: shown at once, sent in order, put back where the server refuses, and undone from the message. */
export function useQuoteWrites(articleId: string, names: ReadonlyMap<string, string>) {
  const queries = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const t = useTranslations('quotes');
  const { title } = useProblemWords();
  const { queryKey } = quotesQuery(articleId);
  const person = me ? { id: me.id, name: me.name } : null;
  const nameOf = ({ id }: Quote) => names.get(id) ?? '';

  const cached = () => queries.getQueryData(queryKey) ?? [];
  const put = (changed: readonly Quote[]) => {
    void queries.cancelQueries({ queryKey });
    const byId = new Map(changed.map((quote) => [quote.id, quote]));
    queries.setQueryData(queryKey, (quotes) => quotes?.map((quote) => byId.get(quote.id) ?? quote));
  };
  /** What the server made of it, unless this page has gone on meanwhile. */
  const settle = (answers: readonly Quote[]) => {
    const versions = new Map(cached().map(({ id, version }) => [id, version]));
    put(answers.filter(({ id, version }) => version >= (versions.get(id) ?? 0)));
  };
  /** Reads again; nobody waits for it, or what comes next would not be undone or done again meanwhile. */
  const refresh = () => void queries.invalidateQueries({ queryKey });
  const putBack = (before: readonly Quote[]) => (problem: unknown) => {
    put(before);
    refresh();
    if (!(problem instanceof ApiProblem)) throw problem;
    say(title(problem), { tone: 'danger' });
  };
  /** As it stood, at a version that comes after all that was done to it. */
  const restore = (before: readonly Quote[]) => {
    const versions = new Map(cached().map(({ id, version }) => [id, version]));
    put(before.map((quote) => ({ ...quote, version: (versions.get(quote.id) ?? quote.version) + 1 })));
  };
  const takeBack = async (before: readonly Quote[], sent: Promise<{ undoToken?: string }>) => {
    restore(before);
    try {
      const { undoToken } = await sent;
      if (!undoToken) return;
      const { skipped } = await send('post', '/api/v1/quotes/decisions/undo', { body: { undoToken } });
      if (skipped.length > 0) say(t('said.skipped', { n: skipped.length }), { tone: 'danger' });
    } finally {
      refresh();
    }
  };
  const decided = (quote: Quote, decision: Quote['decision'], confirms: boolean): Quote => ({
    ...quote,
    decision,
    version: quote.version + 1,
    decidedBy: person,
    speakerConfirmedBy: decision === 'rejected' ? null : confirms ? person : quote.speakerConfirmedBy,
  });

  const edit = (quote: Quote, body: { kind?: Kind; speakers?: GivenSpeaker[] }, cascade?: 'apply') =>
    send('patch', '/api/v1/quotes/{id}', {
      params: { path: { id: quote.id }, query: { cascade }, header: ifMatch(quote.version) },
      body,
    });

  const now = ({ id }: Quote) => cached().find((quote) => quote.id === id)!;

  const writes = {
    /** Accepts or rejects one quote that somebody has looked at. */
    decide(quote: Quote, decision: 'accepted' | 'rejected', reason?: string): void {
      put([decided(quote, decision, true)]);
      const sent = send('post', '/api/v1/quotes/{id}/decision', {
        params: { path: { id: quote.id } },
        body: { decision, reason },
      });
      sent.then(({ undoToken: _, undoUntil: __, ...answer }) => settle([answer]), putBack([quote]));
      const words = { name: nameOf(quote) };
      say(t(quote.decision === decision ? 'said.confirmed' : `said.${decision}`, words), {
        undo: () => takeBack([quote], sent),
        redo: () => writes.decide(now(quote), decision, reason),
      });
    },
    /** Accepts many quotes, which were listed before. */
    acceptAll(quotes: readonly Quote[]): void {
      const explicit = ({ speakers }: Quote) =>
        speakers.length > 0 && speakers.every(({ resolvedBy }) => resolvedBy === 'explicit');
      put(quotes.map((quote) => decided(quote, 'accepted', explicit(quote))));
      const sent = send('post', '/api/v1/quotes/decisions', {
        body: { ids: quotes.map(({ id }) => id), decision: 'accepted' },
      });
      sent.then(refresh, putBack(quotes));
      say(t('said.acceptedMany', { n: quotes.length }), {
        undo: () => takeBack(quotes, sent),
        redo: () => writes.acceptAll(quotes.map(now)),
      });
    },
    /** Says what a quote is. A headline is a hint of the extraction: no person can make one again. */
    setKind(quote: Quote, kind: Kind): void {
      put([{ ...quote, kind, version: quote.version + 1 }]);
      edit(quote, { kind }).then(({ dependents: _, ...answer }) => settle([answer]), putBack([quote]));
      const undo = () => {
        const changed = now(quote);
        restore([quote]);
        return edit(changed, { kind: quote.kind as Kind }).then(refresh);
      };
      const redo = () => writes.setKind(now(quote), kind);
      say(t('said.kind', { name: nameOf(quote) }), quote.kind === 'headline' ? {} : { undo, redo });
    },
    /** Welds parts of one quotation, or separates them. */
    regroup({ before, after }: Regrouping, words: string): void {
      const set = (quotations: Quotations) => {
        const all = cached();
        const changed = regrouped(all, quotations);
        put(changed);
        const ids = new Set(changed.map(({ id }) => id));
        return send('post', '/api/v1/articles/{id}/quotations', {
          params: { path: { id: articleId } },
          body: { quotations: quotations.map((quoteIds) => ({ quoteIds })) },
        }).then(({ data }) => settle(data), putBack(all.filter(({ id }) => ids.has(id))));
      };
      void set(after);
      say(words, {
        undo: () => set(before),
        redo: () => writes.regroup({ before, after }, words),
      });
    },
    /** Says who said it; with `cascade` also for the quotes that hang on it, of which `dependents` are known already. */
    setSpeakers(
      quote: Quote,
      speakers: GivenSpeaker[],
      { cascade, dependents }: { cascade: boolean; dependents: readonly Quote[] },
    ): void {
      const all = cached();
      let before = [quote, ...(cascade ? dependents : [])];
      put(before.map((one) => withSpeakers(one, speakers, person)));
      const sent = edit(quote, { speakers }, cascade ? 'apply' : undefined);
      sent.then(({ dependents: changed, undoToken: _, undoUntil: __, ...answer }) => {
        const ids = new Set([quote.id, ...(cascade ? changed.map(({ id }) => id) : [])]);
        before = all.filter(({ id }) => ids.has(id));
        settle(cascade ? [answer, ...changed] : [answer]);
        // The panel may not have known yet which hang on it.
        if (cascade && changed.length > dependents.length)
          say(t('said.speaker', { name: nameOf(quote), n: changed.length }));
      }, putBack(before));
      say(t('said.speaker', { name: nameOf(quote), n: before.length - 1 }), {
        undo: () => takeBack(before, sent),
        redo: () => writes.setSpeakers(now(quote), speakers, { cascade, dependents: dependents.map(now) }),
      });
    },
  };
  return writes;
}

export type QuoteWrites = ReturnType<typeof useQuoteWrites>;

/** A quote as it will stand when people have said who said it. */
function withSpeakers(
  quote: Quote,
  given: readonly GivenSpeaker[],
  speakerConfirmedBy: Quote['speakerConfirmedBy'],
): Quote {
  const speakers: Quote['speakers'] = given.map(({ speakerId = null, name = '' }) => ({
    speakerId,
    name,
    nameInArticle: name,
    mention: null,
    anaphor: null,
    resolvedBy: 'human',
    confidence: 1,
    candidates: [],
  }));
  return {
    ...quote,
    speakers,
    speakerConfirmedBy,
    version: quote.version + 1,
    warnings: quote.warnings.filter(({ code }) => code !== 'speaker_unresolved'),
  };
}
