import { flushSync } from 'react-dom';
import { createKeybindingsHandler } from 'tinykeys';
import { preferences, type Preferences } from '../preferences';
import { runCommand, type Command } from './commands';
import { keysOf } from './keys-of';

/** What is typed into; a text that can only be read takes no letters. */
const FIELD =
  'input:not([type=checkbox], [type=radio], [type=button], [readonly]), textarea:not([readonly]), select, [contenteditable=true]';

/** Takes letters too, and has no way back of its own that a chord like Ctrl+Z could mean. */
const CHOSEN = 'select, input[type=date]';

/** Answers keys with the commands of this table until the returned function is called. One's own keys come first. */
export function listenToKeys(commands: readonly Command[]): () => void {
  const listener = createKeybindingsHandler(bindings(commands, preferences()), { ignore: () => false });
  window.addEventListener('keydown', listener);
  return () => window.removeEventListener('keydown', listener);
}

function bindings(
  commands: readonly Command[],
  chosen: Preferences,
): Record<string, (event: KeyboardEvent) => void> {
  const byKey = new Map<string, Command[]>();
  for (const command of commands)
    for (const key of keysOf(command, chosen)) byKey.set(key, [...(byKey.get(key) ?? []), command]);
  return Object.fromEntries([...byKey].map(([key, sharing]) => [key, (event) => press(event, sharing)]));
}

/** What answers Enter and the space bar itself; a link answers Enter alone. */
const PRESSABLE = 'button, summary, [role=tab], [role=option], [role=menuitem]';

/** Several commands may share a key; the one that has a meaning now is done. */
function press(event: KeyboardEvent, sharing: Command[]): void {
  const within = (selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;
  const chord = event.ctrlKey || event.metaKey;
  const plain = !chord && !event.altKey;
  if (plain && (event.key === 'Enter' || event.key === ' ') && within(PRESSABLE)) return;
  if (plain && event.key === 'Enter' && within('a[href]')) return;
  const inField = within(FIELD) && !(chord && within(CHOSEN));
  // A key of an input method belongs to the word that it makes.
  if (event.isComposing) return;
  for (const { id, inFields, held } of sharing) {
    if (inField && !inFields) continue;
    if (event.defaultPrevented) continue;
    if (event.repeat && !held) {
      if (!plain) event.preventDefault();
      continue;
    }
    // On the page before the next key comes, which may belong to what this one opens.
    const done = flushSync(() => runCommand(id));
    if (!done) continue;
    event.preventDefault();
    return;
  }
}
