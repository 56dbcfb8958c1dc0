import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { draftName, parseDrafts } from '../../lib/drafts';
import { namesOnDevice, onDeviceChange, readOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import { useDraft } from '../../lib/use-draft';
import type { Composing } from '../reader/reading';
import type { Remark } from '../review/remark';

/** A note that is written and not sent. */
export type NoteDraft = Pick<Remark, 'kind' | 'body'>;

/** The note that this person is writing on these words: there is one for each place. */
export function useNoteDraft(articleId: string, on: Composing) {
  const { name, words, write } = useDraft<NoteDraft>(`note.${articleId}.${placeName(on)}`);
  const [kind, setKind] = useState(words?.kind ?? 'question');
  const draft: NoteDraft = { kind, body: words?.body ?? '' };
  const set = (some: Partial<NoteDraft>) => {
    const next = { ...draft, ...some };
    setKind(next.kind);
    write(next.body === '' ? undefined : next);
  };
  return { name, draft, set };
}

/** Where this person has begun notes on an article and not sent them, with their words. */
export function useBegunNotes(articleId: string): { on: Composing; body: string }[] {
  const { data: me } = useQuery(meQuery);
  const prefix = draftName(me?.id, `note.${articleId}.`);
  const kept = useSyncExternalStore(onDeviceChange, () => JSON.stringify(begunNow(prefix)));
  return (JSON.parse(kept) as [string, string][]).map(([place, body]) => ({ on: placeOf(place), body }));
}

const begunNow = (prefix: string): [string, string][] =>
  namesOnDevice(prefix).map((place) => {
    const draft = readOnDevice(prefix + place, parseDrafts).at(-1) as NoteDraft;
    return [place, draft.body];
  });

const placeName = (on: Composing): string =>
  'quoteId' in on ? on.quoteId : `${on.words.start}-${on.words.end}`;

function placeOf(name: string): Composing {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(name) ?? [];
  return end === undefined ? { quoteId: name } : { words: { start: Number(start), end: Number(end) } };
}
