import type { Command } from '../../lib/commands/commands';

/** As many choices of a question have a digit. */
export const MOST_DIGITS = 9;

const choices = Array.from({ length: MOST_DIGITS }, (_, index): Command => ({
  id: `quotes.choose${index + 1}`,
  section: 'questions',
  keys: [String(index + 1)],
}));

/** What is done to the selected quote of an article, and to all of them. */
export const QUOTE_COMMANDS: Command[] = [
  { id: 'quotes.accept', section: 'reader', keys: ['a'] },
  { id: 'quotes.reject', section: 'reader', keys: ['x'] },
  { id: 'quotes.speaker', section: 'reader', keys: ['s'] },
  { id: 'quotes.claim', section: 'reader', keys: ['c'] },
  { id: 'quotes.open', section: 'reader', keys: ['Enter'] },
  { id: 'quotes.notCheckable', section: 'reader', keys: ['n'] },
  { id: 'quotes.comment', section: 'reader', keys: ['Shift+C'] },
  { id: 'quotes.locate', section: 'reader', keys: ['o'] },
  { id: 'quotes.kind', section: 'reader', keys: ['t'] },
  { id: 'quotes.acceptClean', section: 'reader', keys: ['Shift+A'] },
  { id: 'quotes.fix', section: 'reader', keys: ['f'] },
  { id: 'quotes.chooseNext', section: 'reader', keys: ['Shift+J'] },
  { id: 'quotes.choosePrevious', section: 'reader', keys: ['Shift+K'] },
  { id: 'quotes.weld', section: 'reader', keys: ['w'] },
  { id: 'quotes.separate', section: 'reader', keys: ['Shift+W'] },
  { id: 'quotes.close', section: 'reader', keys: ['Escape'], inFields: true },
  ...choices,
];
