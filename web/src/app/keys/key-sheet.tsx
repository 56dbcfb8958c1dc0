import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint, keyWords } from '../../components/key-hint';
import { SECTIONS } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import { keysOf } from '../../lib/commands/keys-of';
import { usePreferences } from '../../lib/preferences';
import { isOpen, type CommandNow } from '../commands-now';
import style from './key-sheet.module.css';

/** Every command with its keys: first what works on this page, then all by part of the desk. Made from the table that the keys work by. */
export function KeySheet({ now, close }: { now: CommandNow[]; close: () => void }) {
  const t = useTranslations('frame');
  const sections = useTranslations('frame.section');
  const [typed, setTyped] = useState('');
  const matches = useMatches(typed);
  const found = now.filter(matches);
  const parts = [
    { name: t('here'), commands: found.filter((one) => isOpen(one) && one.command.section !== 'everywhere') },
    ...SECTIONS.map((section) => ({
      name: sections(section),
      commands: found.filter(({ command }) => command.section === section),
    })),
  ].filter(({ commands }) => commands.length > 0);
  return (
    <Modal
      opened
      onClose={close}
      title={t('allKeysTitle')}
      size="80rem"
      closeButtonProps={{ 'aria-label': t('close') }}
      data-ui="key-sheet"
    >
      <Layer>
        <div className={style.tools}>
          <TextInput
            aria-label={t('findKey')}
            placeholder={t('findKey')}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            data-autofocus
          />
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
        <div className={style.sheet}>
          {parts.map(({ name, commands }) => (
            <section key={name} className={style.part} data-here={name === t('here') || undefined}>
              <h3>{name}</h3>
              <dl>
                {commands.map((one) => (
                  <KeyLine key={one.command.id} {...one} />
                ))}
              </dl>
            </section>
          ))}
          {parts.length === 0 && <p>{t('noKey')}</p>}
        </div>
      </Layer>
    </Modal>
  );
}

function KeyLine({ command }: CommandNow) {
  const words = useTranslations('commands');
  const keys = keysOf(command, usePreferences());
  const t = useTranslations('frame');
  return (
    <div className={style.line} data-command={command.id}>
      <dt>{words(command.id as never)}</dt>
      <dd>
        {keys.map((key) => (
          <KeyHint key={key} keys={key} />
        ))}
        {keys.length === 0 && t('noKeys')}
      </dd>
    </div>
  );
}

/** Words of the command, or its key as it is shown. */
function useMatches(typed: string): (one: CommandNow) => boolean {
  const words = useTranslations('commands');
  const chosen = usePreferences();
  const wanted = typed.trim().toLocaleLowerCase();
  return ({ command }) =>
    words(command.id as never)
      .toLocaleLowerCase()
      .includes(wanted) ||
    keysOf(command, chosen).some((key) => keyWords(key).toLocaleLowerCase() === wanted);
}
