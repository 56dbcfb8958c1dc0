import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useProblemWords } from '../../components/problem-words';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import { RailPanel } from '../quotes/rail-panel';
import { useReadText, type Composing } from '../reader/reading';
import { KINDS, type Remark } from '../review/remark';
import { useNoteDraft } from './note-draft';
import { notesQuery } from './notes-query';
import style from './notes.module.css';

/** Where a note on words of the article is written. What is typed is kept on this device until it is sent. */
export function NoteForm({ on, close }: { on: Composing; close: () => void }) {
  const t = useTranslations('notes');
  const code = useCodeWords();
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const { article, text, quotes, names } = useReadText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { name, draft, set } = useNoteDraft(article.id, on);
  const quote = 'quoteId' in on ? quotes.find(({ id }) => id === on.quoteId) : undefined;
  const words = 'words' in on ? text.slice(on.words.start, on.words.end) : quote?.content;

  const deliver = async () => {
    if (draft.body.trim() === '') return field.current?.focus();
    const sent = send(
      'post',
      '/api/v1/articles/{id}/threads',
      {
        params: { path: { id: article.id } },
        body: { ...draft, ...('quoteId' in on ? on : on.words) },
      },
      { draft: name },
    );
    close();
    try {
      await sent;
      say(t('sent'));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(problem.errors[0] ? fault(problem.errors[0]) : title(problem), { tone: 'danger' });
    }
    void queries.invalidateQueries(notesQuery(article.id));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void deliver();
  };
  return (
    <RailPanel
      title={quote ? t('commentOn', { name: names.get(quote.id)! }) : t('commentOnWords')}
      close={close}
    >
      <form
        className={style.form}
        data-ui="note-form"
        onKeyDown={press}
        onSubmit={(event) => {
          event.preventDefault();
          void deliver();
        }}
      >
        <blockquote className={style.words} lang={article.language} dir="auto">
          {words?.slice(0, LONGEST_WORDS)}
        </blockquote>
        <Textarea
          ref={field}
          label={t('comment')}
          autosize
          minRows={2}
          maxRows={8}
          value={draft.body}
          onChange={({ currentTarget }) => set({ body: currentTarget.value })}
          data-autofocus
        />
        <NativeSelect
          size="xs"
          label={t('kind')}
          value={draft.kind}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as Remark['kind'] })}
          data={KINDS.map((value) => ({ value, label: code('threadKind', value) }))}
        />
        <div className={style.actions}>
          <Button type="submit" size="xs">
            {t('send')}&nbsp;
            <KeyHint keys="$mod+Enter" />
          </Button>
          {draft.body && <span className={style.pending}>{t('pending')}</span>}
        </div>
      </form>
    </RailPanel>
  );
}

/** Far more than three lines hold. */
const LONGEST_WORDS = 1000;
