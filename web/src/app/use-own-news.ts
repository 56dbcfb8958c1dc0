import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { onEvent } from '../lib/live/heard';
import type { DeskEvent } from '../lib/live/news';
import { say } from '../lib/undo/undo';

/** What happens to a link that its owner should know at once. */
const TOLD = ['gone', 'moved', 'changed'];

/** Tells whoever works on a claim when a page behind its evidence dies, moves or changes while they are there. */
export function useLinkNews(me: string | undefined): void {
  const t = useTranslations('frame');
  const tell = useEffectEvent(({ type, payload }: DeskEvent) => {
    const { ownerId, ref, state } = payload as Record<string, string>;
    if (type !== 'evidence.link_changed' || !me || ownerId !== me || !TOLD.includes(state!)) return;
    say(t('linkNews', { ref: ref!, state: state! }), { tone: 'danger' });
  });
  useEffect(() => onEvent((event) => tell(event)), []);
}
