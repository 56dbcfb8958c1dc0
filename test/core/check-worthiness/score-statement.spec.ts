import { scoreStatement } from '../../../src/core/check-worthiness/score-statement.js';
import { packFor } from '../../../src/core/quotes/pack-for.js';

const score = (statement: string, language = 'id') => scoreStatement(statement, packFor(language));

describe('check-worthiness', () => {
  it.each([
    [
      'a figure beside a wish',
      'Pada 2015 ISIS menjual 40.000 barel minyak.',
      'Kami berharap semua baik.',
      'id',
    ],
    [
      'an accusation beside a courtesy',
      'Pemerintah Turki membeli minyak ilegal dari teroris.',
      'Terima kasih atas sambutan ini.',
      'id',
    ],
    [
      'a past fact beside a plan',
      'Turki telah menembak pesawat Rusia.',
      'Kami akan menyerang konvoi ini.',
      'id',
    ],
    [
      'a statement beside a question',
      'Turki menembak pesawat itu.',
      'Mengapa Turki menembak pesawat itu?',
      'id',
    ],
    [
      'a figure beside an opinion',
      'Unemployment rose to 10 percent in 2015.',
      'I think this is a great day.',
      'en',
    ],
    [
      'a record beside a duty',
      'He voted against the tax cut 12 times.',
      'We must protect our flights.',
      'en',
    ],
  ])('ranks %s', (_what, more, less, language) => {
    expect(score(more, language).score).toBeGreaterThan(score(less, language).score);
  });

  it('says why, in words, and names the words that count', () => {
    expect(score('Serangan itu menewaskan 224 orang di Sinai.').reasons).toEqual([
      'gives figures or amounts: “224”',
      'has consequences for people: “Serangan”',
      'names who or where: “Sinai”',
      'says that something is or was so: “menewaskan”',
    ]);
  });

  it('says so when there is nothing to check', () => {
    expect(score('Begitulah.')).toMatchObject({
      score: 0,
      level: 'low',
      reasons: ['nothing in it that evidence could meet'],
    });
  });

  it('keeps every facet and the score between 0 and 1', () => {
    const { score: total, facets } = score(
      'Perang, serangan, bom, korupsi 1 2 3 4 5 6 7 8 9 10 persen '.repeat(50),
    );
    for (const value of [total, ...Object.values(facets)]) expect(value >= 0 && value <= 1).toBe(true);
  });
});
