import { useTranslations } from 'use-intl';
import { useReading } from '../reader/reading';
import type { Note } from './notes-query';
import style from './notes.module.css';

/** The words that a note is about, and the way to them. */
export function NotePlace({ words: { quoteId, start, end, exact } }: { words: Note['words'] }) {
  const t = useTranslations('notes');
  const { article, quotes, names, select, setWords } = useReading();
  const quote = quotes.find(({ id }) => id === quoteId);
  const words = (
    <q className={style.words} lang={article.language} dir="auto">
      {(quote?.content ?? exact).slice(0, LONGEST_WORDS)}
    </q>
  );
  if (start === null || end === null)
    return (
      <p className={style.place} data-ui="note-vanished">
        <span className={style.vanished}>{t('vanished')}</span> {words}
      </p>
    );
  const go = () => (quoteId === null ? setWords({ start, end }) : select(quoteId));
  return (
    <button type="button" className={style.place} data-ui="note-place" onClick={go}>
      {quote && <strong>{names.get(quote.id)}</strong>} {words}
    </button>
  );
}

/** Far more than two lines hold. */
const LONGEST_WORDS = 500;
