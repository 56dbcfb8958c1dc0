import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { later } from '../../lib/later';
import { usePreferences } from '../../lib/preferences';
import { useSteady } from '../../lib/use-steady';
import { sourceOf } from '../composer/source';
import { claimsByQuote, claimsOfArticleQuery, type ClaimOfArticle } from './claims-of-article-query';
import { ChosenBar } from './chosen-bar';
import { findFixes } from './fixes';
import { FixStrip } from './fix-strip';
import { listQuotes } from './list-order';
import { ListToolbar } from './list-toolbar';
import { QuoteList } from './quote-list';
import { Questions } from './questions';
import { notesQuery, openNotesByQuote, type Note } from '../notes/notes-query';
import { useMay } from '../../lib/use-may';
import type { Quote } from '../reader/quotes-query';
import { useReading } from '../reader/reading';
import { NoneShown } from './none-shown';
import style from './rail.module.css';
import { RailSheet } from './rail-sheet';
import { RailTabs } from './rail-tabs';
import { useClaimOfAddress } from './use-claim-of-address';
import { useOpenClaim } from './use-open-claim';
import { useQuoteActions } from './use-quote-actions';
import { useQuoteWrites } from './use-quote-writes';
import { useSetAside } from './use-set-aside';
import { useShown } from './use-shown';
import { useStatementDate } from './use-statement-date';
import { useVagueClaims } from './use-vague-claims';
import { withWords } from '../../words/with-words';

const ClaimsOfArticle = later(
  withWords(['quotes'], async () => (await import('./claims-of-article')).ClaimsOfArticle),
  { beside: true },
);
const Composer = later(withWords(['composer'], async () => (await import('../composer/composer')).Composer));

const Notes = later(
  withWords(['notes', 'review'], async () => (await import('../notes/notes')).Notes),
  { beside: true },
);
const NoteForm = later(
  withWords(['notes', 'quotes'], async () => (await import('../notes/note-form')).NoteForm),
);

const NO_CLAIMS: ClaimOfArticle[] = [];
const NO_NOTES: Note[] = [];

/** Beside the text of an article: its quotes as cards, its claims and notes, what must be settled, and the composer. */
export function Rail() {
  const t = useTranslations('quotes');
  const { article, text, quotes, names, selected, select, mode, words, ...doing } = useReading();
  const { composing, compose, commenting, comment } = doing;
  const { shown, show, tab, open } = useShown(selected?.id);
  const { cards: density } = usePreferences();
  const [expanded, expand] = useState(false);
  const narrow = useMediaQuery('(max-width: 1024px)', false, { getInitialValueInEffect: false });
  const { data: claims = NO_CLAIMS } = useQuery(claimsOfArticleQuery(article.id));
  const { data: notes = NO_NOTES } = useQuery(notesQuery(article.id));
  const openNotes = useMemo(() => openNotesByQuote(notes), [notes]);
  const mayComment = useMay('threads:write');
  const listed = useMemo(() => listQuotes(quotes, shown, selected?.id), [quotes, shown, selected?.id]);
  const vague = useVagueClaims(claims);
  const fixes = useMemo(() => findFixes(article, quotes, vague), [article, quotes, vague]);
  const writes = useQuoteWrites(article.id, names);
  const claimsOf = useMemo(() => claimsByQuote(claims), [claims]);
  useClaimOfAddress(claims, quotes, select);
  const openClaim = useOpenClaim();
  const setAside = useSetAside(article, names, writes);
  const setDate = useStatementDate(article);
  const source = composing && sourceOf(composing, text, quotes);
  const makeClaim = ({ id }: Quote) => compose({ quoteId: id });
  const actions = useQuoteActions({
    quotes,
    shown: listed,
    selected,
    about: selected && `${names.get(selected.id)} ${selected.content}`,
    select,
    fixes,
    writes,
    claimsOf,
    makeClaim,
    openClaim,
    comment: mayComment ? ({ id }) => comment({ quoteId: id }) : undefined,
    showNotes: ({ id }) => {
      expand(true);
      open('notes', id);
    },
    reading: mode === 'reading',
    wholeQuotes: words === null,
  });
  const selectCard = useSteady(({ id }: Quote) => select(id));
  const runOnCard = useSteady(actions.run);
  const toggleCard = useSteady(actions.toggle);
  const listActions = useMemo(
    () => ({ select: selectCard, run: runOnCard, toggle: toggleCard, mayComment }),
    [selectCard, runOnCard, toggleCard, mayComment],
  );

  if (source)
    return (
      <aside className={style.rail} aria-label={t('rail')}>
        <Composer
          key={`${source.start}-${source.end}`}
          article={article}
          source={source}
          also={[...actions.chosen]}
          quotes={quotes}
          names={names}
          close={() => {
            compose(null);
            actions.forgetChosen();
          }}
        />
      </aside>
    );
  const strip = (
    <FixStrip
      fixes={fixes}
      current={actions.fix}
      start={actions.startFixing}
      next={actions.nextFix}
      leave={actions.stopFixing}
      answer={actions.run}
      setDate={(date) => {
        setDate(date);
        actions.nextFix();
      }}
    />
  );
  const questions = (
    <Questions
      article={article}
      quotes={quotes}
      names={names}
      selected={selected}
      actions={actions}
      writes={writes}
      setAside={setAside}
      claims={claimsOf.get(selected?.id ?? '') ?? NO_CLAIMS}
      openClaim={openClaim}
    />
  );
  const form = commenting && (
    <NoteForm key={JSON.stringify(commenting)} on={commenting} close={() => comment(null)} />
  );
  if (narrow && !expanded)
    return (
      <RailSheet
        selected={selected}
        claims={selected && claimsOf.get(selected.id)}
        notes={(selected && openNotes.get(selected.id)) ?? 0}
        fixes={fixes.length}
        actions={{ select: selectCard, run: runOnCard, mayComment }}
        startFixing={actions.startFixing}
        expand={() => expand(true)}
        modal={actions.question !== null || commenting !== null}
      >
        {form ?? (actions.question ? questions : actions.fix && strip)}
      </RailSheet>
    );
  return (
    <aside className={style.rail} aria-label={t('rail')} data-ui="rail">
      {narrow && (
        <Button size="compact-sm" variant="subtle" onClick={() => expand(false)}>
          {t('sheet.fold')}
        </Button>
      )}
      <RailTabs
        tab={tab}
        show={open}
        quotes={quotes.length}
        claims={claims.length}
        notes={notes.filter(({ state }) => state === 'open').length}
      />
      {form}
      {tab === 'claims' && <ClaimsOfArticle claims={claims} />}
      {tab === 'notes' && <Notes />}
      {tab === 'quotes' && (
        <div role="tabpanel" id="rail-quotes" aria-labelledby="tab-quotes" className={style.tab}>
          {strip}
          {questions}
          <ListToolbar quotes={quotes} shown={shown} show={show} />
          {actions.chosen.size > 0 && (
            <ChosenBar n={actions.chosen.size} weld={actions.weld} forget={actions.forgetChosen} />
          )}
          {listed.length === 0 ? (
            <NoneShown article={article} quotes={quotes} filter={shown.filter} />
          ) : (
            <QuoteList
              quotes={listed}
              density={density}
              selectedId={selected?.id ?? null}
              chosen={actions.chosen}
              actions={listActions}
              claimsOf={claimsOf}
              openNotes={openNotes}
            />
          )}
        </div>
      )}
    </aside>
  );
}
