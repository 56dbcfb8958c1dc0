import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { onOutgoing, outgoing } from '../../lib/api/outgoing';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { practiceQuery, usePractice } from './practice-query';
import { usePracticeChoices } from './use-practice-choices';
import { usePracticeWrites } from './use-practice-writes';
import { useShowStep } from './use-show-step';
import { withWords } from '../../words/with-words';

const PracticeNote = later(
  withWords(['practice'], async () => (await import('./practice-note')).PracticeNote),
  { beside: true },
);

/** Practising, from any page: its commands, and its note while a round is running. */
export function PracticeDoor() {
  const t = useTranslations('frame.practice');
  const { mayPractise, round } = usePractice();
  const [{ away, skipped }, choose] = usePracticeChoices();
  const { start } = usePracticeWrites();
  const show = useShowStep();
  const [removing, setRemoving] = useState(false);
  const closed = round ? undefined : t('notRunning');
  useCommand('practice.start', () => void start(), { when: mayPractise });
  useCommand('practice.show', () => round && show(round, skipped), { when: mayPractise, closed });
  const askToRemove = () => {
    choose({ away: false });
    setRemoving(true);
  };
  useCommand('practice.end', askToRemove, { when: mayPractise, closed });
  useFollow(Boolean(round));
  if (!round || away) return null;
  return <PracticeNote round={round} removing={removing} setRemoving={setRemoving} />;
}

/** Asks again how far the round is when a change of this page has arrived: of a round there is no news. */
function useFollow(running: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!running) return;
    return onOutgoing(() => {
      if (outgoing().waiting === 0) void queries.invalidateQueries({ queryKey: practiceQuery.queryKey });
    });
  }, [running, queries]);
}
