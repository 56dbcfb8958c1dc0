import type { Command } from '../../lib/commands/commands';

/** Moving in a list. */
export const LIST_COMMANDS: Command[] = [
  { id: 'lists.next', section: 'lists', keys: ['j', 'ArrowDown'], held: true },
  { id: 'lists.previous', section: 'lists', keys: ['k', 'ArrowUp'], held: true },
  { id: 'lists.peek', section: 'lists', keys: ['Space'] },
  { id: 'lists.closePeek', section: 'lists', keys: ['Escape'] },
  { id: 'inbox.assign', section: 'lists', keys: ['a'] },
  { id: 'inbox.take', section: 'lists', keys: ['i'] },
  { id: 'inbox.putOff', section: 'lists', keys: ['z'] },
  { id: 'inbox.finish', section: 'lists', keys: ['e'] },
  { id: 'inbox.dismiss', section: 'lists', keys: ['Shift+#', '#'] },
  { id: 'inbox.add', section: 'everywhere', keys: ['Shift+N'] },
];
