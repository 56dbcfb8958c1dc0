import { useTranslations } from 'use-intl';
import { useOutgoing } from '../lib/api/outgoing';
import { usePaused } from '../lib/live/paused';
import { useSaving } from '../lib/saving';
import style from './saved-indicator.module.css';

/** What has become of everything that was typed and decided, in words. */
export function SavedIndicator() {
  const t = useTranslations('frame');
  const { waiting, cut } = useOutgoing();
  const { unsaved, conflicts, refused } = useSaving();
  const reconnecting = usePaused();
  const [state, n]: ['conflict' | 'refused' | 'offline' | 'saving' | 'reconnecting' | 'saved', number] =
    conflicts > 0
      ? ['conflict', conflicts]
      : refused > 0
        ? ['refused', refused]
        : cut
          ? ['offline', waiting]
          : [waiting + unsaved > 0 ? 'saving' : reconnecting ? 'reconnecting' : 'saved', 0];
  return (
    <span className={style.saved} data-saved={state} data-ui="saved" role="status">
      {t(state, { n })}
    </span>
  );
}
