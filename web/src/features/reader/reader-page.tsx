import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Newcomers } from '../../components/newcomers';
import { PageProblem } from '../../components/page-problem';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import type { Span } from '../../lib/text/segments';
import { nameQuotes } from '../quotes/quote-names';
import { usePractice } from '../practice/practice-query';
import { Rail } from '../quotes/rail';
import { ArticleText } from './article-text';
import { Outline } from './outline';
import { articleQuery, quotesQuery, textQuery, type Article, type Quote } from './quotes-query';
import { ReaderHead } from './reader-head';
import style from './reader-page.module.css';
import {
  listVoices,
  ReadingContext,
  ReadTextContext,
  type Composing,
  type Mode,
  type Reading,
} from './reading';
import { useQuietQuotes } from './use-quiet-quotes';
import { useSelected } from './use-selected';

// Fetched before there are words in it, which would move as it comes.
void document.fonts.load('1em "Source Serif 4"');

/** An article with its quotes marked in place, and beside it what is to be decided about them. */
export function ReaderPage() {
  const { articleId } = useParams({ from: '/desk/articles/$articleId' });
  const article = useQuery(articleQuery(articleId));
  const text = useQuery(textQuery(articleId));
  const found = useQuery(quotesQuery(articleId));
  const practice = usePractice();
  const { quotes, waiting, load } = useQuietQuotes(articleId, found);
  // What has been read stays on the screen while it cannot be read again.
  const failed = [article, text, found].find(({ data, error }) => data === undefined && error);
  if (failed?.error instanceof ApiProblem)
    return <PageProblem problem={failed.error} again={() => void failed.refetch()} />;
  if (!article.data || text.data === undefined || !quotes || practice.isLoading) return <Waiting />;
  return (
    <ReadingProvider key={articleId} article={article.data} text={text.data} quotes={quotes}>
      <div className={style.reader}>
        <ReaderHead>
          <Newcomers
            n={waiting.length}
            of={waiting.every(({ decision }) => decision === 'suggested') ? 'suggestions' : 'quotes'}
            load={load}
          />
        </ReaderHead>
        <Outline />
        <ArticleText />
        <Rail />
      </div>
    </ReadingProvider>
  );
}

function ReadingProvider({
  article,
  text,
  quotes,
  children,
}: {
  article: Article;
  text: string;
  quotes: Quote[];
  children: ReactNode;
}) {
  const [selectedId, select] = useSelected();
  const [words, setWords] = useState<Span | null>(null);
  const [composing, compose] = useState<Composing | null>(null);
  const [commenting, comment] = useState<Composing | null>(null);
  const [mode, setMode] = useState<Mode>('reading');
  const [solo, setSolo] = useState<string | null>(null);
  const names = useMemo(() => nameQuotes(quotes), [quotes]);
  const voices = useMemo(() => listVoices(quotes), [quotes]);
  const selected = quotes.find(({ id }) => id === selectedId);
  const read = useMemo(
    () => ({ article, text, quotes, names, voices }),
    [article, text, quotes, names, voices],
  );
  const reading = useMemo<Reading>(
    () => ({
      ...read,
      selected,
      select,
      words,
      setWords,
      composing,
      compose,
      commenting,
      comment,
      // A quote may go while its bounds are moved, when somebody has the article read again.
      mode: mode === 'bounds' && !selected ? 'reading' : mode,
      setMode,
      solo,
      setSolo,
    }),
    [read, selected, select, words, composing, commenting, mode, solo],
  );
  return (
    <ReadTextContext value={read}>
      <ReadingContext value={reading}>{children}</ReadingContext>
    </ReadTextContext>
  );
}
