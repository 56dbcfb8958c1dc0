import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';

const speakersOf = (text: string, language: string) =>
  extractQuotes(text, { language }).quotes.map(
    ({ cue, speakers }) => `${cue?.text ?? '-'}: ${speakers.map(({ name }) => name).join(' + ') || '-'}`,
  );

/** Each row: what it shows, its language, an article, and who speaks in each of its rows. */
const ARTICLES: [shows: string, language: string, article: string, speakers: string[]][] = [
  [
    'a surname, a pronoun, an office and a subject of the sentence before',
    'en',
    `“We could not take the risk,” said Helen Marsh, the city's chief engineer.

Marsh said the cracks were first seen in March. She added that repairs could take a year.

Mayor David Okoro, who visited the site, was angry. “Nobody told us,” he said.

The mayor has ordered an inquiry. “It will be short,” he told reporters.`,
    [
      'said: Helen Marsh',
      'said: Helen Marsh',
      'added: Helen Marsh',
      'said: David Okoro',
      'told: David Okoro',
    ],
  ],
  [
    'a union by its short form, and a second verb without a subject',
    'en',
    `The Lakeland Union of Teachers (LUT) has rejected the offer. The LUT said in a statement that most members would strike.

“It is the best offer in years,” Education Secretary Martin Hale said, adding: “My door is open.”`,
    ['said: Lakeland Union of Teachers', 'said: Martin Hale', 'adding: Martin Hale'],
  ],
  [
    'somebody known by a first name only, brought in without an office',
    'en',
    `“They shouted at us,” said Maria Lopez. Peter Wright remembers it differently. “It was calm,” he says.`,
    ['said: Maria Lopez', 'says: Peter Wright'],
  ],
  [
    'a passive whose subject speaks',
    'en',
    'The chancellor, Clara Stein, was quoted as saying that growth would return.',
    ['was quoted as saying: Clara Stein'],
  ],
  [
    'an office with its body in brackets, and the clitic after it',
    'id',
    `Ketua Majelis Musyawarah Pasar (MMP) Ani Lestari meminta pedagang bersabar. “Kami siap membantu,” ujarnya.

Menurut Ani, pasar dibuka lagi pekan depan.`,
    ['ujarnya: Ani Lestari', 'Menurut: Ani Lestari'],
  ],
  [
    'a town between office and name, and adverbials before the verb',
    'id',
    `Bupati Lamongan Rina Wulandari, Senin (11/7/2022), di kantor bupati, Surabaya, menjelaskan, jalan akan ditutup. “Semua sudah diatur,” katanya.`,
    ['menjelaskan: Rina Wulandari', 'katanya: Rina Wulandari'],
  ],
  [
    'a name in daily use',
    'id',
    'Eneng Lestari yang akrab disapa Mili mengatakan, pasar sepi. “Saya sedih,” ujar Mili.',
    ['mengatakan: Eneng Lestari', 'ujar: Eneng Lestari'],
  ],
  [
    'a firm is not the name of whoever directs it',
    'id',
    '“Kami mohon maaf,” kata Direktur Utama PT Elang Nusantara (Persero) Budi Santoso.',
    ['kata: Budi Santoso'],
  ],
  ['things that show something say nothing', 'id', 'Langkah tersebut menunjukkan bahwa pasar takut.', []],
];

describe('whole articles', () => {
  it.each(ARTICLES)('%s (%s)', (_shows, language, article, speakers) => {
    expect(speakersOf(article, language)).toEqual(speakers);
  });
});

describe('a qualifier in front of the marks', () => {
  it.each([
    ['en', 'The minister is only “considering” a ban on cars, officials said.'],
    ['en', 'John Smith said that the bridge was almost “a ruin”.'],
    ['id', 'Budi Santoso mengatakan bahwa jembatan itu hampir “runtuh total”.'],
  ])('turns their sense (%s): %s', (language, text) => {
    const codes = extractQuotes(text, { language }).quotes.flatMap(({ warnings }) =>
      warnings.map(({ code }) => code),
    );
    expect(codes).toContain('negation_outside_marks');
  });
});
