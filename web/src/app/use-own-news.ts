import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { onEvent } from '../lib/live/heard';
import type { DeskEvent } from '../lib/live/news';
import { say } from '../lib/undo/undo';

/** What happens to a link that its owner should know at once. */
const TOLD = ['gone', 'moved', 'changed'];

/** Tells people while they are there when a page behind the evidence of a claim of theirs dies, moves or changes, or a webhook of theirs is switched off. */
export function useOwnNews(me: string | undefined): void {
  const t = useTranslations('frame');
  const tell = useEffectEvent(({ type, payload }: DeskEvent) => {
    const { ownerId, ref, state } = payload as Record<string, string>;
    if (!me || ownerId !== me) return;
    if (type === 'webhook.disabled') say(t('webhookNews'), { tone: 'danger' });
    if (type === 'evidence.link_changed' && TOLD.includes(state!))
      say(t('linkNews', { ref: ref!, state: state! }), { tone: 'danger' });
  });
  useEffect(() => onEvent((event) => tell(event)), []);
}
