import { use } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { CommandTable } from '../../lib/commands/command-table';
import { keysOf } from '../../lib/commands/keys-of';
import { usePreferences } from '../../lib/preferences';

/** The keys that this person has for a command; its name where there are none. */
export function CommandKeys({ of }: { of: string }) {
  const words = useTranslations('commands');
  const chosen = usePreferences();
  const command = use(CommandTable).find(({ id }) => id === of);
  const keys = command && keysOf(command, chosen)[0];
  return keys ? <KeyHint keys={keys} /> : <>({words(of as never)})</>;
}
