import type { Preferences } from '../preferences';
import type { Command } from './commands';
import { keysOf } from './keys-of';

/** Keys that browsers keep for themselves or that people expect of them. */
const BROWSERS =
  /^\$mod\+(Shift\+)?[ntwrlpqhjdf0+-]$|^F(1|3|5|11|12)$|^Alt\+(ArrowLeft|ArrowRight|F4|d)$|^Tab$|^Shift\+Tab$/i;

/** What a press is made of, as an event of the keyboard tells it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A press in the notation of the table of commands; nothing for a key that only goes with others. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | undefined {
  if (['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'Dead', 'CapsLock'].includes(key)) return undefined;
  const name =
    key === ' ' ? 'Space' : key.length > 1 ? key : shiftKey ? key.toUpperCase() : key.toLowerCase();
  return [ctrlKey || metaKey ? '$mod' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}

/** Commands that would answer the same key where this one does. */
export function sharing(
  command: Command,
  key: string,
  commands: readonly Command[],
  chosen: Preferences,
): Command[] {
  const same = (other: Command) =>
    [other.section, command.section].includes('everywhere') || other.section === command.section;
  return commands.filter(
    (other) =>
      other.id !== command.id && same(other) && keysOf(other, chosen).some((own) => begins(own, key)),
  );
}

/** Whether the browser does something else with it. */
export function isOfBrowser(key: string): boolean {
  return BROWSERS.test(key);
}

/** A sequence cannot begin with a key that does something alone. */
function begins(keys: string, key: string): boolean {
  return keys.split(' ')[0] === key;
}
