import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Composer } from '../composer/composer';
import { sourceOf } from '../composer/source';
import { claimsOfArticleQuery } from './claims-of-article-query';
import { ClaimsOfArticle } from './claims-of-article';
import { findFixes } from './fixes';
import { FixStrip } from './fix-strip';
import { listQuotes, type Shown } from './list-order';
import { ListToolbar } from './list-toolbar';
import { QuoteList, type Density } from './quote-list';
import { Questions } from './questions';
import type { Quote } from '../reader/quotes-query';
import { useReading } from '../reader/reading';
import { NoneShown } from './none-shown';
import style from './rail.module.css';
import { RailTabs, type Tab } from './rail-tabs';
import { useOpenClaim } from './use-open-claim';
import { useQuoteActions } from './use-quote-actions';
import { useQuoteWrites } from './use-quote-writes';
import { useSetAside } from './use-set-aside';
import { useStatementDate } from './use-statement-date';

/** Beside the text of an article: its quotes as cards, its claims, what must be settled, and the composer. */
export function Rail() {
  const t = useTranslations('quotes');
  const { article, text, quotes, names, selected, select, composing, compose, mode, words } = useReading();
  const [tab, setTab] = useState<Tab>('quotes');
  const [shown, setShown] = useState<Shown>({ filter: 'undecided', sort: 'text' });
  const [density, setDensity] = useState<Density>('comfortable');
  const { data: claims = [] } = useQuery(claimsOfArticleQuery(article.id));
  const listed = listQuotes(quotes, shown, selected?.id);
  const fixes = findFixes(article, quotes);
  const writes = useQuoteWrites(article.id, names);
  const claimRefs = new Map(claims.flatMap(({ ref, quoteIds }) => quoteIds.map((id) => [id, ref])));
  const openClaim = useOpenClaim(claimRefs);
  const setAside = useSetAside(article, names, writes);
  const setDate = useStatementDate(article);
  const source = composing && sourceOf(composing, text, quotes);
  const makeClaim = ({ id }: Quote) => compose({ quoteId: id });
  const actions = useQuoteActions({
    quotes,
    shown: listed,
    selected,
    select,
    fixes,
    writes,
    makeClaim,
    openClaim,
    reading: mode === 'reading',
    wholeQuotes: words === null,
  });

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
          close={() => compose(null)}
        />
      </aside>
    );
  return (
    <aside className={style.rail} aria-label={t('rail')} data-ui="rail">
      <RailTabs tab={tab} show={setTab} quotes={quotes.length} claims={claims.length} />
      {tab === 'claims' ? (
        <ClaimsOfArticle claims={claims} />
      ) : (
        <div role="tabpanel" id="rail-quotes" aria-labelledby="tab-quotes" className={style.tab}>
          <FixStrip
            fixes={fixes}
            current={actions.fix}
            start={actions.startFixing}
            next={actions.nextFix}
            leave={actions.stopFixing}
            answer={(quote, what) => actions.run(quote, what)}
            setDate={(date) => {
              setDate(date);
              actions.nextFix();
            }}
          />
          <Questions
            article={article}
            quotes={quotes}
            names={names}
            selected={selected}
            actions={actions}
            writes={writes}
            setAside={setAside}
          />
          <ListToolbar
            quotes={quotes}
            shown={shown}
            show={(change) => setShown({ ...shown, ...change })}
            density={density}
            setDensity={setDensity}
          />
          {listed.length === 0 ? (
            <NoneShown quotes={quotes} filter={shown.filter} />
          ) : (
            <QuoteList
              quotes={listed}
              density={density}
              selectedId={selected?.id ?? null}
              chosen={actions.chosen}
              actions={{ select: ({ id }) => select(id), run: actions.run }}
              claimRefs={claimRefs}
            />
          )}
        </div>
      )}
    </aside>
  );
}
