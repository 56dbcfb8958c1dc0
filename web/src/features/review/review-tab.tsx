import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { EmptyState } from '../../components/empty-state';
import { useProblemWords } from '../../components/problem-words';
import { KeyHint } from '../../components/key-hint';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { useCommand } from '../../lib/commands/commands';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { ChangedSince } from './changed-since';
import style from './review-tab.module.css';
import { ThreadCard } from './thread-card';

const KINDS = ['must', 'should', 'question', 'praise'] as const;
const TARGETS = ['', 'statement', 'summary', 'explanation', 'rating', 'evidence'] as const;

/** What reviewers say of the claim, and who may approve it. */
export function ReviewTab({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const open = claim.threads.filter(({ state }) => state === 'open');
  const settled = claim.threads.filter(({ state }) => state !== 'open');
  useCommand('review.nextThread', () =>
    document.querySelector<HTMLElement>('[data-thread][data-state=open]:not(:focus)')?.focus(),
  );
  return (
    <div className={cards.column} data-field="threads">
      <Standing claim={claim} />
      <ChangedSince claim={claim} />
      <NewThread claim={claim} />
      <h2>{t('threads', { open: open.length, settled: settled.length })}</h2>
      {claim.threads.length === 0 && <EmptyState title={t('noThreads')}>{t('noThreadsHint')}</EmptyState>}
      <ul className={cards.list}>
        {[...open, ...settled].map((thread) => (
          <li key={thread.id}>
            <ThreadCard claim={claim} thread={thread} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The four eyes in words: who has changed what, who has approved, and whether this person can. */
function Standing({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { and } = useDates();
  const { data: me } = useQuery(meQuery);
  const mine = claim.contributions.find(({ person }) => person.id === me?.id);
  const { need, by } = claim.approvals;
  return (
    <section className={cards.card} aria-label={t('fourEyes')}>
      <p>
        {claim.submittedBy
          ? t('submitted', { version: claim.version, name: claim.submittedBy.name })
          : t('notSubmitted', { version: claim.version })}{' '}
        {t('approvals', { have: by.length, need })}
      </p>
      {by.length > 0 && <p>{t('approvedBy', { names: and(by.map(({ name }) => name)) })}</p>}
      <p className={mine ? style.cannot : style.can}>
        {mine
          ? t('youContributed', { fields: and(mine.fields.map((field) => code('field', field))) })
          : t('youDidNot')}
      </p>
    </section>
  );
}

/** Says something of the claim. What is typed stays on this device until it is sent. */
function NewThread({ claim }: { claim: Dossier }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const queries = useQueryClient();
  const { title } = useProblemWords();
  const { data: me } = useQuery(meQuery);
  const field = useRef<HTMLTextAreaElement>(null);
  const store = `claimdesk.comment.${claim.id}`;
  const [draft, setDraft] = useState<{ body: string; kind: (typeof KINDS)[number]; target: string }>(() => ({
    body: '',
    kind: 'must',
    target: '',
    ...(JSON.parse(localStorage.getItem(store) ?? '{}') as object),
  }));
  const change = (some: Partial<typeof draft>) => {
    const next = { ...draft, ...some };
    setDraft(next);
    if (next.body) localStorage.setItem(store, JSON.stringify(next));
    else localStorage.removeItem(store);
  };
  useCommand('review.comment', () => field.current?.focus());
  if (!me?.permissions.includes('threads:write')) return null;

  const save = async () => {
    if (draft.body.trim() === '') return field.current?.focus();
    const target = draft.target ? { field: draft.target as Schemas['TargetInput']['field'] } : undefined;
    try {
      await send('post', '/api/v1/claims/{id}/threads', {
        params: { path: { id: claim.id } },
        body: { kind: draft.kind, body: draft.body, target },
      });
      change({ body: '' });
      say(t('commented'));
      void queries.invalidateQueries({ queryKey: ['claim'] });
      void queries.invalidateQueries({ queryKey: ['moves'] });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form
      className={cards.card}
      aria-label={t('newThread')}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        ref={field}
        label={t('comment')}
        autosize
        minRows={2}
        value={draft.body}
        onChange={({ currentTarget }) => change({ body: currentTarget.value })}
        dir="auto"
      />
      <div className={cards.pair}>
        <NativeSelect
          label={t('threadKind')}
          value={draft.kind}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as (typeof KINDS)[number] })}
          data={KINDS.map((value) => ({
            value,
            label: `${code('threadKind', value)}: ${code('threadKind', `${value}_means`)}`,
          }))}
        />
        <NativeSelect
          label={t('about')}
          value={draft.target}
          onChange={({ currentTarget }) => change({ target: currentTarget.value })}
          data={TARGETS.map((value) => ({ value, label: value ? code('field', value) : t('whole') }))}
        />
        <Button type="submit" variant="default">
          {t('send')}&nbsp;
          <KeyHint keys="$mod+Enter" />
        </Button>
      </div>
      {draft.body && <p className={style.pending}>{t('pending')}</p>}
    </form>
  );
}
