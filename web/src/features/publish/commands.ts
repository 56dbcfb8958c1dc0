import type { Command } from '../../lib/commands/commands';

/** What can be done on the page from which a claim is published. */
export const PUBLISH_COMMANDS: Command[] = [
  { id: 'publish.publish', section: 'review', keys: ['$mod+Enter'], inFields: true },
];
