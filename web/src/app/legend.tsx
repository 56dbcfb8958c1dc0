import { useTranslations } from 'use-intl';
import { KeyHint } from '../components/key-hint';
import { handlerOf, useCommandsVersion } from '../lib/commands/commands';
import { keysOf } from '../lib/commands/keys-of';
import { usePreferences } from '../lib/preferences';
import { COMMANDS } from './commands';
import style from './legend.module.css';

const MOST = 6;

/** At the bottom: the keys that do something right now on this page. */
export function Legend() {
  const t = useTranslations('frame');
  const words = useTranslations('commands');
  const chosen = usePreferences();
  useCommandsVersion();
  if (!chosen.legend) return null;
  const now = COMMANDS.filter(
    ({ id, section }) => section !== 'everywhere' && handlerOf(id) && !handlerOf(id)?.closed,
  )
    .map((command) => ({ command, keys: keysOf(command, chosen)[0] }))
    .filter(({ keys }) => keys)
    .slice(0, MOST);
  return (
    <footer className={style.legend} aria-label={t('keysOfPage')}>
      <span className={style.keys}>
        {now.map(({ command: { id }, keys }) => (
          <span key={id}>
            <KeyHint keys={keys!} /> {words(id as never)}
          </span>
        ))}
      </span>
      <span className={style.all}>
        <KeyHint keys="Shift+?" /> {t('allKeys')}
      </span>
    </footer>
  );
}
