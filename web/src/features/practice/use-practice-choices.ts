import { useQuery } from '@tanstack/react-query';
import { prefer, preferences, usePreferences, type PracticeChoices } from '../../lib/preferences';
import { meQuery } from '../../lib/session';

const NOTHING_SAID: PracticeChoices = { dismissed: false, away: false, skipped: [] };

/** What this person has said about practising, and how to say something else. */
export function usePracticeChoices(): [PracticeChoices, (change: Partial<PracticeChoices>) => void] {
  const { practice } = usePreferences();
  const { data: me } = useQuery(meQuery);
  const id = me?.id ?? '';
  const choose = (change: Partial<PracticeChoices>) => {
    const all = preferences().practice;
    prefer({ practice: { ...all, [id]: { ...NOTHING_SAID, ...all[id], ...change } } });
  };
  return [practice[id] ?? NOTHING_SAID, choose];
}
