import { Button, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { ProblemPanel } from '../../components/problem-panel';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { Layer } from '../../lib/commands/layer';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import style from './comparison.module.css';
import { versionQuery } from './history-query';
import { restoring } from './restoring';

/** The way back to an earlier version, for whoever may edit. */
export function Restore({ claim, version }: { claim: Dossier; version: number }) {
  const t = useTranslations('history');
  const frame = useTranslations('frame');
  const { data: me } = useQuery(meQuery);
  const [asking, ask] = useState(false);
  if (!me?.permissions.includes('claims:write')) return null;
  const title = t('restore', { version });
  return (
    <>
      <Button variant="default" size="xs" className={style.layout} onClick={() => ask(true)}>
        {title}
      </Button>
      <Modal
        opened={asking}
        onClose={() => ask(false)}
        title={title}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <Layer>
          <RestoreForm claim={claim} version={version} close={() => ask(false)} />
        </Layer>
      </Modal>
    </>
  );
}

interface RestoreFormProps {
  claim: Dossier;
  version: number;
  close: () => void;
}

/** What would be set back, and who is affected: said before it is done. */
function RestoreForm({ claim, version, close }: RestoreFormProps) {
  const t = useTranslations('history');
  const code = useCodeWords();
  const { and } = useDates();
  const { data: me } = useQuery(meQuery);
  const present = useQuery(versionQuery(claim.ref, claim.version));
  const past = useQuery(versionQuery(claim.ref, version));
  const restore = useRestore(claim, version);
  const unread = [present, past].find(({ error }) => error);
  if (unread?.error instanceof ApiProblem)
    return <ProblemPanel problem={unread.error} again={() => void unread.refetch()} />;
  const [now, earlier] = [present.data, past.data];
  if (!now || !earlier) return null;
  const changes = restoring(now, earlier);
  const fields = Object.keys(changes);
  const approvers = claim.approvals.by.map(({ name }) => name);
  const isAuthor = claim.contributions.some(({ person }) => person.id === me?.id);
  return (
    <div className={cards.list}>
      <p>
        {fields.length > 0
          ? t('setsBack', { fields: and(new Set(fields.map((field) => code('field', field)))) })
          : t('nothingToRestore')}
      </p>
      <p>{t('staysAsItIs')}</p>
      {fields.length > 0 && approvers.length > 0 && <p>{t('losesApproval', { names: and(approvers) })}</p>}
      {fields.length > 0 && !isAuthor && <p>{t('makesAuthor')}</p>}
      {fields.length > 0 && (
        <Button data-autofocus onClick={() => void restore(changes, restoring(earlier, now)).then(close)}>
          {t('restore', { version })}
        </Button>
      )}
      <Button variant="default" onClick={close}>
        {t('notNow')}
      </Button>
    </div>
  );
}

type Changes = ReturnType<typeof restoring>;

/** Makes a new version that says what an earlier one said; it can be undone by one more, and done again. */
function useRestore(claim: Dossier, version: number): (changes: Changes, back: Changes) => Promise<void> {
  const t = useTranslations('history');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const refresh = () => {
    for (const key of ['claim', 'moves', 'history', 'my-work'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  const patch = (body: Changes, on: number) =>
    send('patch', '/api/v1/claims/{id}', {
      params: { path: { id: claim.id }, header: ifMatch(on) },
      body,
    }).finally(refresh);
  const put = async (changes: Changes, back: Changes, on: number): Promise<void> => {
    const saved = await patch(changes, on);
    let before = saved.version;
    const undo = async () => void (before = (await patch(back, saved.version)).version);
    const redo = () => put(changes, back, before);
    say(t('restored', { ref: claim.ref, version, now: saved.version }), { undo, redo });
  };
  return async (changes, back) => {
    try {
      await put(changes, back, claim.version);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    }
  };
}
