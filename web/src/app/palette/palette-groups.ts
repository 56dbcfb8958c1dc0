import Fuse from 'fuse.js';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { keysOf } from '../../lib/commands/keys-of';
import { usePreferences } from '../../lib/preferences';
import en from '../../words/en/commands.json';
import id from '../../words/id/commands.json';
import { isOpen, type CommandNow } from '../commands-now';
import type { Entry, Group } from './entry';
import { useNarrowed, usePeopleFor } from './narrowed';
import { useRecords, type Records } from './records';
import { readTyped } from './typed';

interface CommandEntry extends Entry {
  /** Its names in the languages of the desk: whoever knows one of them finds it. */
  names: string[];
  everywhere: boolean;
  /** On what it acts, in words; undefined: on the page. */
  about?: string;
}

/**
 * What the palette shows for what is typed: what can be done first, with the selected thing before all else, then claims and articles, then
 * what cannot be done now and why. A sign before the words narrows it to one kind of thing; a command that needs a person, to people.
 */
export function usePaletteGroups(now: CommandNow[], typed: string, asking: Entry | undefined): Records {
  const t = useTranslations('frame');
  const commands = useCommandEntries(now);
  const search = useMemo(
    () =>
      new Fuse(commands, { keys: ['names'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 2 }),
    [commands],
  );
  const { kind, words } = readTyped(typed);
  const people = usePeopleFor(asking, typed.trim());
  const narrowed = useNarrowed(kind, words);
  const { groups: records, ...reading } = useRecords(
    !asking && (kind === 'everything' || kind === 'claims') ? words : '',
  );
  const [claims, articles] = records;
  if (asking) return people;
  if (kind === 'claims') return { groups: shown([claims]), ...reading };
  if (kind !== 'everything' && kind !== 'commands') return { ...narrowed, groups: shown(narrowed.groups) };
  const found = words ? search.search(words).map(({ item }) => item) : commands;
  const open = found.filter(({ run }) => run);
  const subjects = [...new Set(open.flatMap(({ about }) => about ?? []))];
  const groups = shown([
    ...subjects.map((about) => ({
      name: t('on', { what: about }),
      entries: open.filter((entry) => entry.about === about),
    })),
    { name: t('here'), entries: open.filter(({ everywhere, about }) => !everywhere && about === undefined) },
    { name: t('everywhere'), entries: open.filter(({ everywhere }) => everywhere) },
    claims,
    articles,
    { name: t('notNow'), entries: found.filter(({ run }) => !run) },
  ]);
  return { groups, ...reading };
}

const shown = (groups: (Group | undefined)[]) =>
  groups.filter((group) => group !== undefined).filter(({ entries }) => entries.length > 0);

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
            about: handler?.about,
            run: isOpen({ command, handler }) ? handler!.run : undefined,
            withPerson: handler?.withPerson,
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
