import type { Command } from '../../lib/commands/commands';

/** Keys of the composer, also while typing. */
export const COMPOSER_COMMANDS: Command[] = [
  { id: 'composer.save', section: 'fields', keys: ['$mod+Enter'], inFields: true },
  { id: 'composer.saveOpen', section: 'fields', keys: ['Alt+Enter'], inFields: true },
  { id: 'composer.another', section: 'fields', keys: ['$mod+Shift+Enter'], inFields: true },
  { id: 'composer.close', section: 'fields', keys: ['Escape'], inFields: true },
];
