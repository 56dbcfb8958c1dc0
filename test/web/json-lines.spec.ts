import { jsonLines, lineOf } from '../../web/src/lib/text/json-lines.js';

const REVIEW = {
  '@type': 'ClaimReview',
  author: { name: 'Contoh', logo: undefined },
  itemReviewed: { appearance: [{ url: 'https://news.example/1' }, 'https://news.example/2'], 'a/b~c': 1 },
  nothing: [],
};

describe('JSON by lines', () => {
  it('reads as JSON.stringify writes it', () => {
    const text = jsonLines(REVIEW)
      .map((line) => line.text)
      .join('\n');
    expect(text).toBe(JSON.stringify(REVIEW, null, 2));
  });

  it('knows where each value begins', () => {
    const lines = jsonLines(REVIEW);
    expect(lines[lineOf(lines, '/itemReviewed/appearance/1')]!.text).toContain('news.example/2');
    expect(lines[lineOf(lines, '/itemReviewed/a~1b~0c')]!.text).toContain('"a/b~c": 1');
  });

  it('puts what is missing at the line that it would stand under', () => {
    const lines = jsonLines(REVIEW);
    expect(lines[lineOf(lines, '/author/logo')]!.text).toBe('  "author": {');
    expect(lineOf(lines, '/url')).toBe(0);
  });
});
