import { followSpan } from '../../web/src/lib/text/follow-span.js';

const follow = (before: string, after: string, words: string) => {
  const start = before.indexOf(words);
  const span = followSpan(before, after, { start, end: start + words.length });
  return after.slice(span.start, span.end);
};

describe('words of a text that has changed', () => {
  it('are found where they moved to', () => {
    expect(follow('It bans oil.', 'In short: it bans oil.', 'bans')).toBe('bans');
    expect(follow('It bans oil and gold.', 'It bans gold.', 'gold')).toBe('gold');
  });

  it('are what stands in their place when they were replaced', () => {
    expect(follow('It prohibits oil.', 'It condemns oil.', 'prohibits')).toBe('condemns');
    expect(follow('It prohibits any oil.', 'It condemns oil.', 'prohibits any oil')).toBe('condemns oil');
  });

  it('are nothing when they were taken out', () => {
    expect(follow('It directly bans oil.', 'It bans oil.', 'directly ')).toBe('');
    expect(follow('It bans oil.', '', 'bans')).toBe('');
  });

  it('do not take in what was written beside them', () => {
    expect(follow('It bans oil.', 'It firmly bans crude oil.', 'bans')).toBe('bans');
  });
});
