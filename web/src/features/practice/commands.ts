import type { Command } from '../../lib/commands/commands';

/** Practising, from any page. */
export const PRACTICE_COMMANDS: Command[] = [
  { id: 'practice.start', section: 'everywhere', keys: [] },
  { id: 'practice.show', section: 'everywhere', keys: ['g t'] },
  { id: 'practice.end', section: 'everywhere', keys: [] },
];
