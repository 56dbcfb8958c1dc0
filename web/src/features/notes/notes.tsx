import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useReading, type Composing } from '../reader/reading';
import { ThreadCard } from '../review/thread-card';
import { useBegunNotes } from './note-draft';
import { NotePlace } from './note-place';
import { notesQuery, type Note } from './notes-query';
import style from './notes.module.css';
import { useMay } from '../../lib/use-may';

/** What people say about words of the article, in the order of the text. */
export function Notes() {
  const t = useTranslations('notes');
  const { article, selected, names, comment } = useReading();
  const { data: notes, error, refetch } = useQuery(notesQuery(article.id));
  const mayComment = useMay('threads:write');
  return (
    <div role="tabpanel" id="rail-notes" aria-labelledby="tab-notes" className={style.panel} data-ui="notes">
      {mayComment && selected && (
        <Button size="compact-sm" variant="default" onClick={() => comment({ quoteId: selected.id })}>
          {t('commentOn', { name: names.get(selected.id)! })}&nbsp;
          <KeyHint keys="Shift+C" />
        </Button>
      )}
      {mayComment && <BegunNotes />}
      {notes ? (
        <NoteList notes={notes} />
      ) : error instanceof ApiProblem ? (
        <ProblemPanel problem={error} again={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function NoteList({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('notes');
  const { selected, quotes } = useReading();
  const list = useRef<HTMLUListElement>(null);
  const here = selected?.id;
  useEffect(() => {
    list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  if (notes.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>;
  // A quote whose bounds were moved is known with the new ones first.
  const startOf = ({ words }: Note) =>
    quotes.find(({ id }) => id === words.quoteId)?.start ?? words.start ?? Infinity;
  return (
    <ul ref={list} className={style.list}>
      {notes
        .map((note) => ({ note, start: startOf(note) }))
        .sort((one, other) => (one.start === other.start ? 0 : one.start - other.start))
        .map(({ note }) => (
          <li key={note.id} data-here={(here !== undefined && note.words.quoteId === here) || undefined}>
            <ThreadCard thread={note} place={<NotePlace words={note.words} />} />
          </li>
        ))}
    </ul>
  );
}

/** Notes that this person has begun and not sent, to be gone on with. */
function BegunNotes() {
  const t = useTranslations('notes');
  const { article, names, text, commenting, comment } = useReading();
  const begun = useBegunNotes(article.id);
  if (begun.length === 0 || commenting) return null;
  const placeWords = (on: Composing) =>
    'quoteId' in on
      ? names.has(on.quoteId)
        ? `${names.get(on.quoteId)}:`
        : t('vanished')
      : `“${text.slice(on.words.start, on.words.end)}”:`;
  return (
    <ul className={style.list} aria-label={t('begun')} data-ui="begun-notes">
      {begun.map(({ on, body }) => (
        <li key={JSON.stringify(on)} className={style.begun}>
          <span className={style.pending}>{t('pending')}</span>
          <span className={style.cut} dir="auto">
            {placeWords(on)} {body}
          </span>
          <Button size="compact-sm" variant="subtle" onClick={() => comment(on)}>
            {t('goOn')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
