import { scoreSentences } from '../../../src/core/check-worthiness/score-sentences.js';
import { extractArticle } from '../../../src/core/quotes/extract-article.js';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import { packFor } from '../../../src/core/quotes/pack-for.js';
import { Reading } from '../../../src/core/quotes/words/reading.js';

const sentencesOf = (text: string, language = 'en') =>
  scoreSentences(new Reading(text, packFor(language))).map(({ start, end }) => text.slice(start, end));

describe('the sentences of an article', () => {
  it.each([
    [
      'one after the other',
      'The pier is shut. It cost 4 million.',
      ['The pier is shut.', 'It cost 4 million.'],
    ],
    [
      'inside a quotation, the attribution with its neighbour',
      '“The pier is shut. It cost 4 million,” Dana Cole said. He left.',
      ['“The pier is shut.', 'It cost 4 million,” Dana Cole said.', 'He left.'],
    ],
    [
      'not at the stop of an abbreviation, within marks or outside',
      'Mr. Cole left. “Ask Dr. Lund about it.”',
      ['Mr. Cole left.', '“Ask Dr. Lund about it.”'],
    ],
    ['of several paragraphs', 'One pier\n\nTwo piers.', ['One pier', 'Two piers.']],
    ['none without a word', '*** … !\n\nThe end.', ['The end.']],
    ['none in nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('lets the sentence with the figures stand above the greeting', () => {
    const text = 'Selamat pagi. Pada 2019 pemerintah memotong anggaran kesehatan 30 persen.';
    const [greeting, cut] = extractArticle(text, { language: 'id' }).sentences;
    expect(cut!.checkWorthiness.score).toBeGreaterThan(0.6);
    expect(greeting!.checkWorthiness).toMatchObject({ level: 'low', notCheckable: 'other' });
  });

  it('come beside the same quotes', () => {
    const text = '“Airnya bersih,” kata Rina. “Harga naik 12 persen.”';
    expect(extractArticle(text, { language: 'id' })).toMatchObject(extractQuotes(text, { language: 'id' }));
  });
});
