import type { Command } from '../../lib/commands/commands';

/** What can be done in the list of all evidence. */
export const LIBRARY_COMMANDS: Command[] = [{ id: 'evidence.find', section: 'lists', keys: ['/'] }];
