import type { Command } from '../../lib/commands/commands';

const rate = [1, 2, 3, 4, 5, 6, 7, 8, 9].map<Command>((number) => ({
  id: `rating.rate${number}`,
  section: 'rating',
  keys: [String(number)],
}));

const suggest = ['statement', 'reading', 'summary', 'explanation', 'unknowns'].map<Command>((field) => ({
  id: `suggestion.${field}`,
  section: 'review',
  keys: [],
}));

const ticks = [1, 2, 3, 4, 5, 6, 7, 8, 9].map<Command>((number) => ({
  id: `review.tick${number}`,
  section: 'review',
  keys: [String(number)],
}));

/** What can be done on the page of a claim. Where keys are shared, the first that has a meaning is done. */
export const CLAIM_COMMANDS: Command[] = [
  ...ticks,
  { id: 'review.confirm', section: 'workspace', keys: ['$mod+Enter'], inFields: true },
  { id: 'conflict.mine', section: 'conflict', keys: ['1'] },
  { id: 'conflict.theirs', section: 'conflict', keys: ['2'] },
  { id: 'conflict.save', section: 'conflict', keys: ['$mod+Enter'], inFields: true },
  { id: 'suggestion.accept', section: 'review', keys: ['a'] },
  { id: 'suggestion.reject', section: 'review', keys: ['x'] },
  { id: 'evidence.supports', section: 'evidence', keys: ['1'] },
  { id: 'evidence.refutes', section: 'evidence', keys: ['2'] },
  { id: 'evidence.qualifies', section: 'evidence', keys: ['3'] },
  { id: 'evidence.context', section: 'evidence', keys: ['4'] },
  { id: 'evidence.up', section: 'evidence', keys: ['Alt+ArrowUp'] },
  { id: 'evidence.down', section: 'evidence', keys: ['Alt+ArrowDown'] },
  { id: 'evidence.copy', section: 'evidence', keys: ['y'] },
  ...rate,
  { id: 'text.bold', section: 'fields', keys: ['$mod+b'], inFields: true },
  { id: 'text.italic', section: 'fields', keys: ['$mod+i'], inFields: true },
  { id: 'claim.statement', section: 'workspace', keys: ['e'] },
  { id: 'evidence.add', section: 'workspace', keys: ['Shift+E'] },
  { id: 'claim.rating', section: 'workspace', keys: ['2'] },
  { id: 'rating.choose', section: 'workspace', keys: ['r'] },
  { id: 'claim.mine', section: 'workspace', keys: ['i'] },
  { id: 'claim.summary', section: 'workspace', keys: ['s'] },
  { id: 'review.submit', section: 'workspace', keys: ['Shift+S'] },
  { id: 'review.approve', section: 'workspace', keys: ['Shift+Y'] },
  { id: 'review.requestChanges', section: 'workspace', keys: ['Shift+X'] },
  { id: 'review.publish', section: 'workspace', keys: ['p'] },
  { id: 'review.next', section: 'workspace', keys: ['n'] },
  { id: 'review.moves', section: 'workspace', keys: ['m'] },
  { id: 'review.comment', section: 'review', keys: ['Shift+C'] },
  { id: 'review.nextThread', section: 'review', keys: ['Shift+R'] },
  ...suggest,
  { id: 'claim.source', section: 'workspace', keys: ['o'] },
  { id: 'claim.before', section: 'workspace', keys: ['['] },
  { id: 'claim.after', section: 'workspace', keys: [']'] },
  { id: 'claim.evidence', section: 'workspace', keys: ['1'] },
  { id: 'claim.review', section: 'workspace', keys: ['3'] },
  { id: 'claim.history', section: 'workspace', keys: ['4'] },
];
