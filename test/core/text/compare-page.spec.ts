import { comparePage, saysSame } from '../../../src/core/text/compare-page.js';
import { wordChanges } from '../../../src/core/text/word-changes.js';

const PASSAGE = 'The council voted for the bridge by twelve votes to three.';
const LIKE = 'The council voted for a road by nine votes to four.';
const COPY = `It is Tuesday, 14:03. 1,204 people have read this.
On Tuesday the town hall was full. ${PASSAGE} The work begins in spring, the harbour master said.
Opponents fear for the view, the mayor said, and the harbour master for the ships.`;

describe('what another wording of a page means for whoever cites it', () => {
  it.each<[string, string, string | null, string]>([
    ['a clock and a counter', COPY.replace('14:03', '09:12').replace('1,204', '1,377'), PASSAGE, 'elsewhere'],
    [
      'the same without a passage',
      COPY.replace('14:03', '09:12').replace('1,204', '1,377'),
      null,
      'elsewhere',
    ],
    [
      'another paragraph',
      COPY.replace(/Opponents.*/, 'Nobody is against it, as far as one hears.'),
      PASSAGE,
      'elsewhere',
    ],
    [
      'the same without a passage',
      COPY.replace(/Opponents.*/, 'Nobody is against it, as far as one hears.'),
      null,
      'other_words',
    ],
    ['a word of the passage', COPY.replace('voted for the', 'voted against the'), PASSAGE, 'passage_changed'],
    ['a figure of the passage', COPY.replace('twelve', '13'), PASSAGE, 'passage_changed'],
    [
      'the same word without a passage',
      COPY.replace('voted for the', 'voted against the'),
      null,
      'other_words',
    ],
    [
      'words like the passage in its place, which it left',
      `${COPY.replace(PASSAGE, LIKE)} Once more: ${PASSAGE.replace(' by', ', by')}`,
      PASSAGE,
      'elsewhere',
    ],
    ['marks and space of the passage', COPY.replace(' by twelve', ',\nby twelve'), PASSAGE, 'elsewhere'],
    ['the passage, which is left out', COPY.replace(PASSAGE, ''), PASSAGE, 'passage_gone'],
    ['the page, which is another', 'This domain is for sale.', PASSAGE, 'passage_gone'],
    [
      'a passage that the copy never had',
      COPY.replace('14:03', '09:12'),
      'Quite other words than those of the page.',
      'elsewhere',
    ],
  ])('%s', (_, page, passage, expected) => {
    expect(comparePage(COPY, page, passage)).toBe(expected);
  });

  it.each([
    ['passage_changed', 'In spring: '],
    ['elsewhere', 'In autumn: '],
  ])('is %s for whoever cites the place behind “%s”', (expected, prefix) => {
    const marks = PASSAGE.replace(' by', ', by');
    const copy = `In spring: ${PASSAGE} Then came the summer. In autumn: ${PASSAGE}`;
    const page = `In spring: ${marks.replace('for', 'against')} Then came the summer. In autumn: ${marks}`;
    expect(comparePage(copy, page, PASSAGE, { prefix, suffix: '' })).toBe(expected);
  });

  it('is the same but for white space', () => {
    expect([saysSame(COPY, ` ${COPY.replaceAll('\n', '  \n')}`), saysSame(COPY, `${COPY}!`)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('what changed between two texts', () => {
  const inSigns = (before: string, after: string) =>
    wordChanges(before, after)
      .map(({ kind, words }) => ({ same: words, added: `{+${words}+}`, removed: `[-${words}-]` })[kind])
      .join('');

  it.each([
    ['', '', ''],
    ['', 'new', '{+new+}'],
    ['old words', '', '[-old words-]'],
    ['voted for the bridge', 'voted against the bridge', 'voted [-for-]{+against+} the bridge'],
    ['the the the the the a', 'the the the the the b', 'the the the the the [-a-]{+b+}'],
    ['One. Two. Three.', 'One. Three.', 'One. [-Two. -]Three.'],
  ])('%j → %j', (before, after, expected) => {
    expect(inSigns(before, after)).toBe(expected);
  });

  it('loses nothing of either, whatever they are', () => {
    const words = ['a', 'b', 'the', ' ', '\n', 'жук', '—', '𝒳', 'e\u0301', 'town', 'hall'];
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const text = () => Array.from({ length: next(40) }, () => words[next(words.length)]).join('');
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [text(), text()];
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes.flatMap((one) => (one.kind === kind ? [] : one.words)).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }
  });
});
