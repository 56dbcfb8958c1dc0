import Fuse from 'fuse.js';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { keysOf } from '../../lib/commands/keys-of';
import { usePreferences } from '../../lib/preferences';
import en from '../../words/en/commands.json';
import id from '../../words/id/commands.json';
import { isOpen, type CommandNow } from '../commands-now';
import type { Entry } from './entry';
import { useRecords, type Records } from './records';

interface CommandEntry extends Entry {
  /** Its names in the languages of the desk: whoever knows one of them finds it. */
  names: string[];
  everywhere: boolean;
}

/** What the palette shows for what is typed: what can be done first, then claims and articles, then what cannot be done now and why. */
export function usePaletteGroups(now: CommandNow[], typed: string): Records {
  const t = useTranslations('frame');
  const commands = useCommandEntries(now);
  const search = useMemo(
    () =>
      new Fuse(commands, { keys: ['names'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 2 }),
    [commands],
  );
  const words = typed.replace(/^>/, '').trim();
  const { groups: records, ...reading } = useRecords(typed.startsWith('>') ? '' : words);
  const found = words ? search.search(words).map(({ item }) => item) : commands;
  const open = found.filter(({ run }) => run);
  const groups = [
    { name: t('here'), entries: open.filter(({ everywhere }) => !everywhere) },
    { name: t('everywhere'), entries: open.filter(({ everywhere }) => everywhere) },
    ...records,
    { name: t('notNow'), entries: found.filter(({ run }) => !run) },
  ].filter(({ entries }) => entries.length > 0);
  return { groups, ...reading };
}

function useCommandEntries(now: CommandNow[]): CommandEntry[] {
  const t = useTranslations('frame');
  const locale = useLocale();
  const chosen = usePreferences();
  return useMemo(
    () =>
      now
        .filter(({ command }) => command.id !== 'frame.palette')
        .map(({ command, handler }) => {
          const names = [named(en, command.id), named(id, command.id)];
          return {
            id: command.id,
            words: names[locale === 'id' ? 1 : 0]!,
            names,
            everywhere: command.section === 'everywhere',
            keys: keysOf(command, chosen)[0],
            run: isOpen({ command, handler }) ? handler!.run : undefined,
            note: isOpen({ command, handler }) ? undefined : (handler?.closed ?? t('notHere')),
          };
        }),
    [now, chosen, locale, t],
  );
}

function named(words: Record<string, Record<string, string>>, command: string): string {
  const [section = '', name = ''] = command.split('.');
  return words[section]?.[name] ?? command;
}
