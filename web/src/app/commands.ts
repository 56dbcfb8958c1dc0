import { CLAIM_COMMANDS } from '../features/claim/commands';
import { COMPOSER_COMMANDS } from '../features/composer/commands';
import { LIBRARY_COMMANDS } from '../features/evidence/commands';
import { LIST_COMMANDS } from '../features/lists/commands';
import { PRACTICE_COMMANDS } from '../features/practice/commands';
import { PUBLISH_COMMANDS } from '../features/publish/commands';
import { QUOTE_COMMANDS } from '../features/quotes/commands';
import { READER_COMMANDS, READER_STEPS } from '../features/reader/commands';
import type { Command } from '../lib/commands/commands';

/** Keys and commands of the frame. */
const frame: Command[] = [
  { id: 'frame.palette', section: 'everywhere', keys: ['$mod+k'], inFields: true },
  { id: 'frame.keys', section: 'everywhere', keys: ['Shift+?'] },
  { id: 'frame.fold', section: 'everywhere', keys: ['\\'] },
  { id: 'frame.undo', section: 'everywhere', keys: ['$mod+z'] },
  { id: 'frame.redo', section: 'everywhere', keys: ['$mod+Shift+z'] },
  { id: 'frame.load', section: 'everywhere', keys: ['l'] },
  { id: 'frame.nextRegion', section: 'everywhere', keys: ['F6'], inFields: true },
  { id: 'frame.previousRegion', section: 'everywhere', keys: ['Shift+F6'], inFields: true },
  { id: 'frame.theme', section: 'everywhere', keys: [] },
  { id: 'frame.legend', section: 'everywhere', keys: [] },
  { id: 'frame.signOut', section: 'everywhere', keys: [] },
  { id: 'frame.home', section: 'everywhere', keys: ['g h'] },
  { id: 'frame.inbox', section: 'everywhere', keys: ['g i'] },
  { id: 'frame.claims', section: 'everywhere', keys: ['g c'] },
  { id: 'frame.reviews', section: 'everywhere', keys: ['g r'] },
  { id: 'frame.evidence', section: 'everywhere', keys: ['g e'] },
  { id: 'frame.links', section: 'everywhere', keys: [] },
  { id: 'frame.imports', section: 'everywhere', keys: ['g m'] },
  { id: 'frame.feeds', section: 'everywhere', keys: ['g f'] },
  { id: 'frame.jobs', section: 'everywhere', keys: ['g j'] },
  { id: 'frame.settings', section: 'everywhere', keys: ['g ,'] },
  { id: 'frame.apiKeys', section: 'everywhere', keys: [] },
  { id: 'frame.admin', section: 'everywhere', keys: [] },
  { id: 'frame.webhooks', section: 'everywhere', keys: [] },
];

/** Every command of the desk: keys, key sheet and palette are made from this one table. */
export const COMMANDS: readonly Command[] = [
  ...frame,
  ...PRACTICE_COMMANDS,
  ...READER_STEPS,
  ...QUOTE_COMMANDS,
  ...READER_COMMANDS,
  ...COMPOSER_COMMANDS,
  ...CLAIM_COMMANDS,
  ...LIST_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...PUBLISH_COMMANDS,
];
