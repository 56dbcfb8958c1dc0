import { useTranslations } from 'use-intl';
import { useOutgoing } from '../lib/api/outgoing';
import style from './saved-indicator.module.css';

/** What has become of everything that was typed and decided, in words. */
export function SavedIndicator() {
  const t = useTranslations('frame');
  const { waiting, cut } = useOutgoing();
  const state = waiting === 0 ? 'saved' : cut ? 'offline' : 'saving';
  return (
    <span className={style.saved} data-saved={state} data-ui="saved" role="status">
      {t(state, { n: waiting })}
    </span>
  );
}
