import type { Command } from '../../lib/commands/commands';

const solo = [1, 2, 3, 4, 5, 6].map<Command>((number) => ({
  id: `reader.solo${number}`,
  section: 'reader',
  keys: [String(number)],
}));

/** Going through the quotes of an article: what people do most, so it is named first. */
export const READER_STEPS: Command[] = [
  { id: 'reader.next', section: 'reader', keys: ['j'], held: true },
  { id: 'reader.previous', section: 'reader', keys: ['k'], held: true },
];

/** What can be done with the text of an article. */
export const READER_COMMANDS: Command[] = [
  { id: 'reader.bounds', section: 'reader', keys: ['b'] },
  { id: 'reader.mark', section: 'words', keys: ['q'] },
  { id: 'reader.claimOfWords', section: 'words', keys: ['c'] },
  { id: 'reader.asideWords', section: 'words', keys: ['n'] },
  { id: 'reader.linkToWords', section: 'words', keys: ['y'] },
  { id: 'reader.dropWords', section: 'words', keys: ['Escape'] },
  { id: 'reader.date', section: 'reader', keys: ['d'] },
  { id: 'reader.fetchAgain', section: 'reader', keys: ['Shift+F'] },
  { id: 'reader.caret', section: 'reader', keys: ['v'] },
  { id: 'reader.sentences', section: 'reader', keys: ['Shift+V'] },
  { id: 'reader.find', section: 'reader', keys: ['/'] },
  { id: 'reader.marks', section: 'reader', keys: ['h'] },
  { id: 'reader.rejected', section: 'reader', keys: ['Shift+H'] },
  { id: 'reader.passages', section: 'reader', keys: ['p'] },
  ...solo,
  { id: 'reader.soloNone', section: 'reader', keys: ['0'] },
  { id: 'caret.forward', section: 'caret', keys: ['ArrowRight'], held: true },
  { id: 'caret.back', section: 'caret', keys: ['ArrowLeft'], held: true },
  { id: 'caret.extendForward', section: 'caret', keys: ['Shift+ArrowRight'], held: true },
  { id: 'caret.extendBack', section: 'caret', keys: ['Shift+ArrowLeft'], held: true },
  { id: 'caret.word', section: 'caret', keys: ['$mod+ArrowRight'], held: true },
  { id: 'caret.wordBack', section: 'caret', keys: ['$mod+ArrowLeft'], held: true },
  { id: 'caret.extendWord', section: 'caret', keys: ['$mod+Shift+ArrowRight'], held: true },
  { id: 'caret.extendWordBack', section: 'caret', keys: ['$mod+Shift+ArrowLeft'], held: true },
  { id: 'caret.down', section: 'caret', keys: ['ArrowDown'], held: true },
  { id: 'caret.up', section: 'caret', keys: ['ArrowUp'], held: true },
  { id: 'caret.extendDown', section: 'caret', keys: ['Shift+ArrowDown'], held: true },
  { id: 'caret.extendUp', section: 'caret', keys: ['Shift+ArrowUp'], held: true },
  { id: 'caret.sentence', section: 'caret', keys: ['Alt+ArrowDown'], held: true },
  { id: 'caret.sentenceBack', section: 'caret', keys: ['Alt+ArrowUp'], held: true },
  { id: 'caret.extendSentence', section: 'caret', keys: ['Alt+Shift+ArrowDown'], held: true },
  { id: 'caret.extendSentenceBack', section: 'caret', keys: ['Alt+Shift+ArrowUp'], held: true },
  { id: 'caret.wholeSentence', section: 'caret', keys: ['$mod+Shift+S'] },
  { id: 'caret.take', section: 'caret', keys: ['Enter'] },
  { id: 'caret.leave', section: 'caret', keys: ['Escape'] },
  { id: 'bounds.longer', section: 'bounds', keys: ['ArrowRight'], held: true },
  { id: 'bounds.shorter', section: 'bounds', keys: ['ArrowLeft'], held: true },
  { id: 'bounds.startLater', section: 'bounds', keys: ['Shift+ArrowRight'], held: true },
  { id: 'bounds.startEarlier', section: 'bounds', keys: ['Shift+ArrowLeft'], held: true },
  { id: 'bounds.endForward', section: 'bounds', keys: ['Alt+ArrowRight'], held: true },
  { id: 'bounds.endBack', section: 'bounds', keys: ['Alt+ArrowLeft'], held: true },
  { id: 'bounds.startForward', section: 'bounds', keys: ['Alt+Shift+ArrowRight'], held: true },
  { id: 'bounds.startBack', section: 'bounds', keys: ['Alt+Shift+ArrowLeft'], held: true },
  { id: 'bounds.marks', section: 'bounds', keys: ['Shift+"'] },
  { id: 'bounds.sentence', section: 'bounds', keys: ['.'] },
  { id: 'bounds.keep', section: 'bounds', keys: ['Enter'] },
  { id: 'bounds.drop', section: 'bounds', keys: ['Escape'] },
];
