import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';

const speakersOf = (text: string, language = 'en') =>
  extractQuotes(text, { language }).quotes.map(({ speakers }) =>
    speakers.map(({ name }) => name).join(' + '),
  );

/** Each row: what it shows, an article, and who speaks in each of its rows. */
const CASES: [shows: string, article: string, speakers: string[]][] = [
  [
    '“she” is the woman by her first name, though a man spoke last',
    '“We are ready,” said Mary Hobbs. “Nobody is,” said Paul Orton. “That is wrong,” she said.',
    ['Mary Hobbs', 'Paul Orton', 'Mary Hobbs'],
  ],
  [
    '“he” is the man by his title',
    '“We are ready,” said Mr Hobbs. “Nobody is,” said Mrs Orton. “That is wrong,” he said.',
    ['Hobbs', 'Orton', 'Hobbs'],
  ],
  [
    'a woman by her office in small letters',
    'The actress Robin Vale left. “We are ready,” said Dale Orton, the chairman of the club. “No,” she said.',
    ['Dale Orton', 'Robin Vale'],
  ],
  [
    'a pronoun teaches what a name alone does not say',
    '“We are ready,” said Robin Vale. “I mean it,” she said. “Never,” said Paul Orton. “Listen,” she said.',
    ['Robin Vale', 'Robin Vale', 'Paul Orton', 'Robin Vale'],
  ],
  [
    'nobody fits: left open under its own word',
    '“We are ready,” said Mr Hobbs. “That is wrong,” she said.',
    ['Hobbs', 'she'],
  ],
  [
    '“they” are the two who spoke together',
    '“We are ready,” said Mary Hobbs and Paul Orton. “It took a year,” they added.',
    ['Mary Hobbs + Paul Orton', 'Mary Hobbs + Paul Orton'],
  ],
  [
    '“they” are a group without names',
    'Several residents said that the water rose. “Nobody came,” they added.',
    ['Several residents', 'Several residents'],
  ],
  [
    '“it” is the body, not the woman who spoke between',
    'The Vale Housing Council said that rents would rise. “We regret this,” it added.',
    ['Vale Housing Council', 'Vale Housing Council'],
  ],
  [
    '“he” is somebody brought in without a name',
    'A witness said that the bus was empty. “It just rolled,” he added.',
    ['A witness', 'A witness'],
  ],
];

describe('gender and number', () => {
  it.each(CASES)('%s', (_shows, article, speakers) => {
    expect(speakersOf(article)).toEqual(speakers);
  });

  it('“mereka” are the two who spoke together', () => {
    expect(
      speakersOf('“Kami siap,” kata Ani Lestari dan Budi Santoso. “Air sudah naik,” kata mereka.', 'id'),
    ).toEqual(['Ani Lestari + Budi Santoso', 'Ani Lestari + Budi Santoso']);
  });

  it('says of everybody considered why it is not them', () => {
    const { quotes } = extractQuotes(CASES[0]![1], { language: 'en' });
    expect(quotes[2]!.speakers[0]!.candidates).toEqual([
      { name: 'Mary Hobbs', code: 'last_speaker', reason: 'the last speaker before this' },
      { name: 'Paul Orton', code: 'misfit', words: 'she', reason: 'does not fit “she”' },
    ]);
  });
});
