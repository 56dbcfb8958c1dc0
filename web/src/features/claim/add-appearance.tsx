import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { DayField } from '../../components/day-field';
import type { Schemas } from '../../lib/api/client';
import { Layer } from '../../lib/commands/layer';
import { quotesQuery } from '../reader/quotes-query';
import { articlesByTitleQuery, type Dossier } from './claim-query';
import style from './add-appearance.module.css';

/** So many quotes are offered at once; more words find the others. */
const MOST = 8;

/** One more place where the claim was made: a quote of this or another article, or an address. */
export function AddAppearance({
  claim,
  add,
  close,
}: {
  claim: Dossier;
  add: (body: Schemas['AddAppearance']) => void;
  close: () => void;
}) {
  const t = useTranslations('claim');
  const here = claim.appearances.find(({ articleId }) => articleId !== null);
  const [articleId, setArticle] = useState(here?.articleId ?? null);
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [firstKnown, setFirstKnown] = useState(false);
  const { data: found = [] } = useQuery(articlesByTitleQuery(title));
  const { data: quotes = [] } = useQuery({ ...quotesQuery(articleId ?? ''), enabled: articleId !== null });
  const isAddress = /^https?:\/\/\S+$/i.test(words.trim());
  const known = new Set(claim.appearances.map(({ quoteId }) => quoteId));
  const matching = quotes.filter(
    ({ id, decision, content }) =>
      !known.has(id) && decision !== 'rejected' && content.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is not for React.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [matching.length]);
  const articles = new Map(found.map((article) => [article.id, article.title ?? t('untitled')]));
  if (here?.articleId && !title) articles.set(here.articleId, here.articleTitle ?? t('untitled'));
  const put = (body: Schemas['AddAppearance']) => {
    add({ ...body, firstKnown });
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <Layer>
      <form
        ref={form}
        className={style.form}
        aria-label={t('addAppearance')}
        onKeyDown={press}
        onSubmit={(event) => {
          event.preventDefault();
          if (isAddress) put({ url: words.trim(), publishedOn: publishedOn || null });
        }}
      >
        <TextInput
          size="xs"
          label={t('wordsOrAddress')}
          value={words}
          autoFocus
          autoComplete="off"
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {isAddress ? (
          <DayField
            size="xs"
            label={t('publishedOn')}
            value={publishedOn}
            onChange={({ currentTarget }) => setPublishedOn(currentTarget.value)}
          />
        ) : (
          <Select
            size="xs"
            label={t('article')}
            searchable
            data={[...articles].map(([value, label]) => ({ value, label }))}
            value={articleId}
            onChange={setArticle}
            onSearchChange={setTitle}
            filter={({ options }) => options}
            nothingFoundMessage={t('noArticle')}
            comboboxProps={{ withinPortal: false }}
          />
        )}
        <Checkbox
          size="xs"
          label={t('isFirstKnown')}
          checked={firstKnown}
          onChange={({ currentTarget }) => setFirstKnown(currentTarget.checked)}
        />
        {!isAddress && (
          <ul className={style.quotes} aria-label={t('quotesFound')} data-ui="quotes-found">
            {matching.slice(0, MOST).map((quote) => (
              <li key={quote.id}>
                <button type="button" className={style.quote} onClick={() => put({ quoteId: quote.id })}>
                  <span className={style.words} dir="auto">
                    {quote.content}
                  </span>
                  <bdi className={style.who}>{quote.speakers.map(({ name }) => name).join(', ')}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
        {!isAddress && (
          <p className={style.count} role="status">
            {t('quotesFoundCount', { n: matching.length, shown: Math.min(matching.length, MOST) })}
          </p>
        )}
        <div className={style.actions}>
          {isAddress && (
            <Button size="xs" type="submit">
              {t('addThisAddress')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={close}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Layer>
  );
}
