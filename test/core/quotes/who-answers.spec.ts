import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';

/** How sure it is who says the last words of a text. */
function confidenceAtEnd(text: string): number {
  return extractQuotes(text, { language: 'en' }).quotes.at(-1)!.speakers[0]!.confidence;
}

describe('a pronoun behind a question', () => {
  const before = 'Mary Carter said the door was open. “The key was lost';

  it('may mean somebody else than whoever asked, and is less sure', () => {
    const stated = confidenceAtEnd(`${before},” said Jane Smith. “It was late,” she added.`);
    const asked = confidenceAtEnd(`${before}?” asked Jane Smith. “It was late,” she added.`);
    expect(stated).toBeGreaterThan(0.8);
    expect(asked).toBeLessThan(0.75);
  });

  it('is as sure as ever when nobody else is there', () => {
    const stated = confidenceAtEnd('“The key was lost,” said Jane Smith. “It was late,” she added.');
    const asked = confidenceAtEnd('“The key was lost?” asked Jane Smith. “It was late,” she added.');
    expect(asked).toBe(stated);
  });
});
