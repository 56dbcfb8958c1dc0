/** Present names of commands, by the names that they had before. */
export const RENAMED: Readonly<Record<string, string>> = {
  'inbox.peek': 'lists.peek',
  'inbox.closePeek': 'lists.closePeek',
};

/** Keys of one's own, by the present names of their commands: who gave one before a command was renamed keeps it. */
export function underPresentNames(keys: Readonly<Record<string, string>>): Record<string, string> {
  // Whoever has chosen again since did so later in the list, and the last one holds.
  return Object.fromEntries(Object.entries(keys).map(([id, key]) => [RENAMED[id] ?? id, key]));
}
