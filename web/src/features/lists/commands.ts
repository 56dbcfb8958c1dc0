import type { Command } from '../../lib/commands/commands';

/** Moving in a list. */
export const LIST_COMMANDS: Command[] = [
  { id: 'lists.next', section: 'lists', keys: ['j', 'ArrowDown'] },
  { id: 'lists.previous', section: 'lists', keys: ['k', 'ArrowUp'] },
  { id: 'inbox.add', section: 'everywhere', keys: ['Shift+N'] },
];
