import { Radio, Switch } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { prefer, usePreferences, type Preferences } from '../../lib/preferences';
import style from './settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const SIZES = [16, 18, 20, 24];
const DELAYS = [10, 30, 60];
const SWITCHES = ['marks', 'legend', 'folded'] as const;

/** How the desk looks and waits on this browser. */
export function Look() {
  const t = useTranslations('settings');
  const chosen = usePreferences();
  return (
    <section className={style.section} aria-labelledby="settings-look">
      <h2 id="settings-look">{t('look')}</h2>
      <p className={style.hint}>{t('onThisBrowser')}</p>
      <Radio.Group
        label={t('theme')}
        value={chosen.theme}
        onChange={(theme) => prefer({ theme: theme as Preferences['theme'] })}
      >
        <div className={style.choices}>
          {THEMES.map((theme) => (
            <Radio key={theme} value={theme} label={t(`themes.${theme}`)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('readSize')}
        value={String(chosen.readSize)}
        onChange={(size) => prefer({ readSize: Number(size) })}
      >
        <div className={style.choices}>
          {SIZES.map((size) => (
            <Radio key={size} value={String(size)} label={t('pixels', { size })} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('publishDelay')}
        value={String(chosen.publishDelay)}
        onChange={(seconds) => prefer({ publishDelay: Number(seconds) })}
      >
        <div className={style.choices}>
          {DELAYS.map((seconds) => (
            <Radio key={seconds} value={String(seconds)} label={t('seconds', { seconds })} />
          ))}
        </div>
      </Radio.Group>
      {SWITCHES.map((name) => (
        <Switch
          key={name}
          label={t(name)}
          checked={chosen[name]}
          onChange={({ currentTarget }) => prefer({ [name]: currentTarget.checked })}
        />
      ))}
    </section>
  );
}
