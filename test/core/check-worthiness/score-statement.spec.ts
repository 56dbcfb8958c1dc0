import { scoreSpan, scoreStatement } from '../../../src/core/check-worthiness/score-statement.js';
import { packFor } from '../../../src/core/quotes/pack-for.js';
import { Reading } from '../../../src/core/quotes/words/reading.js';

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
    expect(score('Serangan itu menewaskan 224 orang di Sinai pada 2015.').reasons).toEqual([
      'gives figures or amounts: “224”',
      'has consequences for people: “Serangan”',
      'says when: “2015”',
      'names who or where: “Sinai”',
      'says that something is or was so: “menewaskan”',
      'less, for it points at what is named elsewhere: “itu”',
    ]);
  });

  it('says the same by code, with the words alone', () => {
    expect(score('Yesterday the budget of Port Ellery fell by more than half.', 'en').why).toEqual([
      { code: 'quantity', words: ['fell', 'more than', 'half'] },
      { code: 'consequence', words: ['budget'] },
      { code: 'time', words: ['Yesterday'] },
      { code: 'name', words: ['Port Ellery'] },
    ]);
    expect(score('Begitulah.').why).toEqual([]);
  });

  it('names an entry of several words, and a name of several, whole', () => {
    expect(score('Yesterday the budget of Port Ellery fell by more than half.', 'en').reasons).toEqual([
      'gives figures or amounts: “fell”, “more than”, “half”',
      'has consequences for people: “budget”',
      'says when: “Yesterday”',
      'names who or where: “Port Ellery”',
    ]);
  });

  it('says so when there is nothing to check', () => {
    expect(score('Begitulah.')).toMatchObject({
      level: 'low',
      notCheckable: 'other',
      reasons: ['not checkable as it stands, for it is a courtesy, or says too little'],
    });
    expect(score('Begitulah hidup orang laut.').reasons).toEqual(['nothing in it that evidence could meet']);
  });

  it('keeps every facet and the score between 0 and 1', () => {
    const { score: total, facets } = score(
      'Perang, serangan, bom, korupsi 1 2 3 4 5 6 7 8 9 10 persen '.repeat(50),
    );
    for (const value of [total, ...Object.values(facets)]) expect(value >= 0 && value <= 1).toBe(true);
  });

  it('takes nouns with capitals for names only where a name shows', () => {
    const german = { ...packFor('und'), writing: packFor('de').writing! };
    const reasons = (statement: string) => scoreStatement(statement, german).reasons;
    expect(reasons('Gestern stand der Bericht in der Zeitung.')).toEqual([
      'nothing in it that evidence could meet',
    ]);
    expect(reasons('Gestern sprach Lena Hofmann.')).toEqual(['names who or where: “Hofmann”']);
  });

  it('scores the words of an article as it scores them alone', () => {
    const text = '“Kami membangun 40 sekolah,” kata Rina. Harga beras naik 12 persen tahun lalu.';
    const reading = new Reading(text, packFor('id'));
    const span = { start: text.indexOf('Harga'), end: text.length };
    expect(scoreSpan(reading, span)).toEqual(score(text.slice(span.start)));
  });
});

describe('statements that cannot be checked as they stand', () => {
  it.each([
    ['id', 'opinion', 'taste', 'Pemandangan di teluk itu sangat indah.'],
    ['id', 'promise', 'what the speaker binds himself to', 'Saya berjanji jalan itu mulus sebelum Lebaran.'],
    ['id', 'prediction', 'what will be', 'Harga cabai akan turun bulan depan.'],
    ['id', 'normative', 'a duty', 'Pemerintah daerah harus segera turun tangan.'],
    ['id', 'question', 'a question', 'Berapa biaya jembatan itu?'],
    ['id', 'rhetorical', 'a question that asserts', 'Bukankah jalan itu sudah lama rusak?'],
    ['id', 'intention', 'a wish', 'Kami ingin membuka kelas baru.'],
    ['id', 'stance', 'what the speaker is against', 'Kami mengutuk keras perbuatan itu.'],
    ['id', 'other', 'a greeting', 'Terima kasih atas kehadiran hadirin.'],
    ['en', 'opinion', 'a judgement', 'What a beautiful harbour.'],
    ['en', 'promise', 'a promise', 'I promise we will finish the ferry pier.'],
    ['en', 'prediction', 'what will be', 'The ferry will come back.'],
    ['en', 'normative', 'a duty', 'The council must act.'],
    ['en', 'question', 'a question', 'How much did the pier cost?'],
    ['en', 'rhetorical', 'a question that asserts', "Isn't it time they told us the price?"],
    ['en', 'stance', 'what the speaker is against', 'We condemn this.'],
    ['en', 'other', 'a greeting', 'Good evening, ladies and gentlemen.'],
  ])('%s, %s: %s', (language, kind, _what, statement) => {
    const worth = score(statement, language);
    expect(worth.notCheckable).toBe(kind);
    expect(worth.reasons[0]).toMatch(/^not checkable as it stands, for it /);
    expect(worth.level).not.toBe('high');
  });

  it.each([
    ['id', 'a fact', 'Dinas kesehatan mencatat 31 kasus campak.'],
    ['id', 'a figure inside a judgement', 'Luar biasa, 9 dari 10 sekolah rusak.'],
    ['id', 'a fact behind a greeting', 'Terima kasih. Bendungan itu dibangun pada 1987.'],
    ['id', 'a fact beside a promise', 'Kami akan membantu. Banjir itu menewaskan 14 orang.'],
    ['en', 'a record', 'She voted against the pier twice.'],
    ['en', 'an accusation', 'They lied about the price.'],
    ['en', 'what somebody said', 'The mayor of Ellery said so in May.'],
    ['en', 'words that ask where nothing is asked', 'What we know is that the pier was closed in 2019.'],
  ])('%s: but %s can be checked', (language, _what, statement) => {
    expect(score(statement, language).notCheckable).toBeNull();
  });
});
