import type { Preferences } from '../preferences';
import type { Command } from './commands';

/** The keys that hold for a command on this browser. */
export function keysOf(command: Command, { keys, singleKeys }: Preferences): string[] {
  const own = keys[command.id];
  const wanted = own === undefined ? command.keys : own === '' ? [] : [own];
  if (singleKeys === 'on') return wanted;
  const isSingle = (key: string) => !/\$mod|Control|Alt|^Escape$|^Enter$|^F\d/.test(key);
  return singleKeys === 'off'
    ? wanted.filter((key) => !isSingle(key))
    : wanted.map((key) => (isSingle(key) && !key.includes(' ') ? `Alt+${key}` : key));
}
