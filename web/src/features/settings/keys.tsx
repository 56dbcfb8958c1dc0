import { Radio, TextInput } from '@mantine/core';
import { use, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CommandTable } from '../../lib/commands/command-table';
import { prefer, usePreferences, type Preferences } from '../../lib/preferences';
import { KeyRow } from './key-row';
import style from './settings.module.css';

const SINGLE = ['on', 'alt', 'off'] as const;

/** Keys of one's own: with or without single letters, and another key for any command. */
export function Keys() {
  const t = useTranslations('settings');
  const words = useTranslations('commands');
  const commands = use(CommandTable);
  const chosen = usePreferences();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const listed = commands.filter(({ id }) =>
    wanted
      ? words(id as never)
          .toLocaleLowerCase()
          .includes(wanted)
      : chosen.keys[id] !== undefined,
  );
  return (
    <section className={style.section} aria-labelledby="settings-keys">
      <h2 id="settings-keys">{t('keys')}</h2>
      <Radio.Group
        label={t('singleKeys')}
        description={t('singleKeysHint')}
        value={chosen.singleKeys}
        onChange={(singleKeys) => prefer({ singleKeys: singleKeys as Preferences['singleKeys'] })}
      >
        <div className={style.choices}>
          {SINGLE.map((choice) => (
            <Radio key={choice} value={choice} label={t(`single.${choice}`)} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label={t('findCommand')}
        description={t('findCommandHint')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ul className={style.keys} aria-label={t('ownKeys')}>
        {listed.map((command) => (
          <KeyRow key={command.id} command={command} />
        ))}
      </ul>
    </section>
  );
}
