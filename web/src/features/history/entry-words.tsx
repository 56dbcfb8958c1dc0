import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import type { Entry } from './history-query';

/** What an audit entry keeps of how a thing is, or was. */
interface Kept {
  id?: string;
  title?: string | null;
  url?: string | null;
  kind?: string;
  body?: string | { length: number } | null;
  /** Suggested ones. */
  words?: string | { length: number };
  edition?: number;
  publishedEdition?: number;
  appearances?: number;
  ratingReason?: string;
  input?: { kind?: string; reason?: string; note?: string; targetId?: string };
}

/** Who did what in one sentence, and the words that belong to it. */
export function useEntryWords(claim: Dossier): (entry: Entry) => { did: ReactNode; words: string | null } {
  const t = useTranslations('history');
  const code = useCodeWords();
  const { and } = useDates();

  const nameOf = ({ id, title, url }: Kept): string => {
    const at = claim.evidence.findIndex((piece) => piece.id === id);
    const there = claim.evidence[at];
    const name = title ?? there?.title ?? url ?? there?.url;
    if (!name) return t('removedPiece');
    return there ? t('piece', { number: at + 1, name }) : t('formerPiece', { name });
  };
  const changed = ({ action, fields }: Entry, { id: _id, ...kept }: Kept): string =>
    and(
      action === 'evidence.updated'
        ? Object.keys(kept).map((field) => code('evidenceField', field))
        : new Set((fields ?? []).map((field) => code('field', field))),
    );

  return (entry) => {
    const kept = (entry.after ?? entry.before ?? {}) as Kept;
    const { input = {} } = kept;
    const action = entry.action === 'thread.opened' && kept.words ? 'thread.suggested' : entry.action;
    const key = `did.${action.replaceAll('.', '_')}`;
    const kindOf = { 'thread.opened': 'threadKind', 'claim.set_aside': 'kindOfNot' } as const;
    const group = kindOf[entry.action as keyof typeof kindOf] ?? 'correction';
    const body = input.note ?? input.reason ?? kept.ratingReason ?? kept.words ?? kept.body ?? null;
    return {
      did: t.rich((t.has(key as never) ? key : 'did.other') as 'did.other', {
        who: () => <bdi>{entry.actor?.name ?? t('program')}</bdi>,
        action: entry.action,
        fields: changed(entry, kept),
        evidence: nameOf(kept),
        kind: code(group, input.kind ?? kept.kind ?? ''),
        edition: kept.edition ?? 0,
        published: kept.publishedEdition ?? 0,
        target: input.targetId ?? '',
        n: kept.appearances ?? 0,
      }),
      words: typeof body === 'object' && body ? t('longText', body) : body,
    };
  };
}
