import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Ago } from '../../components/ago';
import cards from '../../components/cards.module.css';
import { PersonChip } from '../../components/person-chip';
import { useProblemWords } from '../../components/problem-words';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useMay } from '../../lib/use-may';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import { useAnswerDraft } from './answer-draft';
import style from './thread-card.module.css';

/** Draws suggested words around what is said about them. */
type DrawSuggestion = (
  said: ReactNode,
  selected: boolean,
  answer: { words: string; name: string },
) => ReactNode;

interface ThreadProps {
  thread: Schemas['ThreadAnswer'] | Schemas['NoteAnswer'];
  /** What it is about, and the way there. */
  place: ReactNode;
  drawSuggestion?: DrawSuggestion;
}

/** A remark or a suggestion with its answers. It stays in sight when the text has changed since; only when it is settled does it fold to a line. */
export function ThreadCard({
  selected = false,
  found = false,
  ...parts
}: ThreadProps & { selected?: boolean; found?: boolean }) {
  const { thread } = parts;
  const t = useTranslations('review');
  const code = useCodeWords();
  const card = useRef<HTMLElement>(null);
  const [focused, focus] = useState(false);
  const suggestion = suggestionOf(thread);
  useEffect(() => {
    if (selected) card.current?.focus();
  }, [selected]);
  const kind = <strong>{suggestion ? t('suggestion') : code('threadKind', thread.kind)}</strong>;
  return (
    <article
      ref={card}
      className={`${cards.card} ${style.thread}`}
      data-thread={thread.id}
      data-state={thread.state}
      data-kind={thread.kind}
      aria-label={t(suggestion ? 'suggestionBy' : 'threadBy', { name: thread.openedBy.name })}
      tabIndex={-1}
      onFocus={() => focus(true)}
      onBlur={() => focus(false)}
    >
      {thread.state === 'open' ? (
        <>
          <p className={style.head}>
            {kind}
            <PersonChip name={thread.openedBy.name} />
            <Ago at={thread.createdAt} />
          </p>
          <ThreadBody {...parts} selected={focused} />
        </>
      ) : (
        <details className={style.folded} open={selected || found || undefined}>
          <summary>
            {kind}
            <span className={style.cut} dir="auto">
              {suggestion
                ? t('insteadOf', { exact: suggestion.exact, replacement: suggestion.replacement })
                : thread.body}
            </span>
            <span>
              {t(suggestion ? `outcome.${suggestion.outcome as 'accepted'}` : 'settledBy', {
                name: thread.resolvedBy?.name ?? '',
                version: suggestion?.acceptedAs ?? 0,
              })}
            </span>
          </summary>
          <div className={style.body}>
            <ThreadBody {...parts} selected={focused} />
          </div>
        </details>
      )}
    </article>
  );
}

const suggestionOf = (thread: ThreadProps['thread']) => ('suggestion' in thread ? thread.suggestion : null);

function ThreadBody({ thread, place, drawSuggestion, selected }: ThreadProps & { selected: boolean }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const { name, words: answer = '', write } = useAnswerDraft(thread.id);
  const [sending, setSending] = useState(false);
  const open = thread.state === 'open';
  const mayAnswer = useMay('threads:write');
  /** It is accepted or rejected, not settled. */
  const suggestion = suggestionOf(thread);
  const isSuggested = open && suggestion !== null;

  const act = async (sent: Promise<unknown>, words: string) => {
    setSending(true);
    try {
      await sent;
      say(words);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(problem.errors[0] ? code('fault', problem.errors[0].code) : title(problem), { tone: 'danger' });
    } finally {
      setSending(false);
    }
    for (const key of ['claim', 'moves', 'notes']) void queries.invalidateQueries({ queryKey: [key] });
  };
  const params = { path: { id: thread.id } };
  const settle = () =>
    act(
      // An answer that was begun goes with it: a settled thread has no field for it.
      send('post', '/api/v1/threads/{id}/resolve', { params }).then(() => write(undefined)),
      t('settled'),
    );
  const reopen = () => act(send('post', '/api/v1/threads/{id}/reopen', { params }), t('reopened'));
  const reply = () =>
    act(
      send('post', '/api/v1/threads/{id}/comments', { params, body: { body: answer } }, { draft: name }),
      t('answered'),
    );

  const said = (
    <>
      {thread.body && <p dir="auto">{thread.body}</p>}
      {thread.comments.map((comment) => (
        <p key={comment.id} className={style.comment} dir="auto">
          <bdi>{comment.author.name}</bdi>: {comment.body} <Ago at={comment.createdAt} />
        </p>
      ))}
      {open && mayAnswer && (
        <Textarea
          aria-label={t(suggestion ? 'answerOrReason' : 'answer')}
          placeholder={t(suggestion ? 'answerOrReason' : 'answer')}
          autosize
          minRows={1}
          value={answer}
          onChange={({ currentTarget }) => write(currentTarget.value || undefined)}
        />
      )}
    </>
  );
  return (
    <>
      {place}
      {drawSuggestion && suggestion ? drawSuggestion(said, selected, { words: answer, name }) : said}
      <p className={style.actions} hidden={!mayAnswer || (isSuggested && answer.trim() === '')}>
        {open && answer.trim() !== '' && (
          <Button size="compact-sm" variant="default" disabled={sending} onClick={() => void reply()}>
            {t('sendAnswer')}
          </Button>
        )}
        {!isSuggested && (
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={sending}
            onClick={() => void (open ? settle() : reopen())}
          >
            {open ? t('settle') : t('reopen')}
          </Button>
        )}
      </p>
    </>
  );
}
