import { Button } from '@mantine/core';
import { use, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import type { Command } from '../../lib/commands/commands';
import { CommandTable } from '../../lib/commands/command-table';
import { keysOf } from '../../lib/commands/keys-of';
import { isOfBrowser, keyOf, sharing } from '../../lib/commands/own-keys';
import { prefer, usePreferences } from '../../lib/preferences';
import { useDates } from '../../words/words';
import style from './settings.module.css';

/** One command with its key, which can be changed by pressing another. */
export function KeyRow({ command }: { command: Command }) {
  const t = useTranslations('settings');
  const words = useTranslations('commands');
  const chosen = usePreferences();
  const [listening, setListening] = useState(false);
  const own = chosen.keys[command.id];
  const name = words(command.id as never);
  const set = (key?: string) => {
    const { [command.id]: _, ...others } = chosen.keys;
    prefer({ keys: key === undefined ? others : { ...others, [command.id]: key } });
    setListening(false);
  };
  return (
    <li className={style.key}>
      <span className={style.command}>{name}</span>
      {listening ? (
        <Listening command={command} use={set} stop={() => setListening(false)} />
      ) : (
        <>
          {keysOf(command, chosen).map((key) => (
            <KeyHint key={key} keys={key} />
          ))}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('changeKeyOf', { name })}
            onClick={() => setListening(true)}
          >
            {t('changeKey')}
          </Button>
          {own !== undefined && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('resetKeyOf', { name })}
              onClick={() => set()}
            >
              {t('resetKey')}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

/** Waits for a press, and says before it is taken what else answers it. */
function Listening({
  command,
  use: take,
  stop,
}: {
  command: Command;
  use: (key: string) => void;
  stop: () => void;
}) {
  const t = useTranslations('settings');
  const words = useTranslations('commands');
  const { and } = useDates();
  const commands = use(CommandTable);
  const chosen = usePreferences();
  const [key, setKey] = useState<string>();
  const others = key ? sharing(command, key, commands, chosen) : [];
  const press = (event: KeyboardEvent) => {
    const pressed = keyOf(event);
    if (event.key === 'Tab' || !pressed) return;
    event.preventDefault();
    event.stopPropagation();
    setKey(pressed);
  };
  return (
    <>
      <button type="button" className={style.press} autoFocus onKeyDown={press} data-ui="press">
        {key ? <KeyHint keys={key} /> : t('pressKey')}
      </button>
      <span role="status" className={style.shared}>
        {key && isOfBrowser(key) && t('ofBrowser')}
        {others.length > 0 &&
          t('sharedWith', { names: and(others.map(({ id }) => `“${words(id as never)}”`)) })}
      </span>
      <Button size="compact-sm" disabled={!key} onClick={() => key && take(key)}>
        {t('useKey')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => take('')}>
        {t('noKey')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={stop}>
        {t('leaveKey')}
      </Button>
    </>
  );
}
