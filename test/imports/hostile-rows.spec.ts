import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { explainRefusal } from '../../src/articles/imports/explain-refusal.js';
import { RowThread } from '../../src/articles/imports/rows-in-thread.js';
import { prepareBatch } from '../../src/articles/imports/take-batch.js';
import type { PoliteEgress } from '../../src/platform/egress/polite-egress.js';

jest.mock('../../src/articles/thread-file.js', () => ({
  threadFile: () => pathToFileURL(join(__dirname, 'hostile-thread.ts')),
}));

/** Time for a thread to start, on a busy machine too. */
const ROW_MS = 20_000;

/** No row names an address to be visited. */
const NO_ADDRESSES = {} as PoliteEgress;

describe('rows of an import that never come to an end, or need too much memory', () => {
  const thread = new RowThread(ROW_MS);
  afterAll(() => thread.close());

  it('are rejected with their line and reason, and the rows around them are taken in', async () => {
    const texts = ['It rained.', 'for ever', 'It rained twice.', 'too much', 'It rained again.'];
    const rows = texts.map((text, i) => ({
      line: i + 1,
      row: { source: { text }, details: {} },
      beginning: text,
    }));
    const place = { position: 0, line: 0 };
    const batch = await prepareBatch({ from: place, next: place, rows }, thread, NO_ADDRESSES);
    expect(batch.articles.map(({ line, article }) => [line, article.text])).toEqual([
      [1, 'It rained.'],
      [3, 'It rained twice.'],
      [5, 'It rained again.'],
    ]);
    expect(batch.rejected.map(({ line, row, ...refused }) => [line, row, explainRefusal(refused)])).toEqual([
      [2, '{"text":"for ever"}', 'It took too long to read. Add this article by itself.'],
      [4, '{"text":"too much"}', 'It needs too much memory to read. Add this article by itself.'],
    ]);
  });
});
