import type { ClaimHints, HintContext } from '../../../src/core/claim-hints/claim-hints.js';
import { findClaimHints } from '../../../src/core/claim-hints/find-claim-hints.js';

/** Hints for the words behind `|`, or for all of them. */
function hints(marked: string, language: string, context: HintContext = {}): ClaimHints {
  const start = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  const found = findClaimHints(text, { start, end: text.length }, { language, ...context });
  for (const span of [...found.assertions, ...found.unresolved, ...found.hedges, ...found.implied])
    expect(text.slice(span.start, span.end)).toBe(span.text);
  return found;
}

describe('assertions', () => {
  const assertions = (text: string, language: string) =>
    hints(text, language).assertions.map(({ text: words, form }) =>
      form === 'statement' ? words : `${form}: ${words}`,
    );

  it.each([
    [
      'id',
      'two clauses that are joined',
      'Pemerintah membangun jalan dan warga membayar pajak.',
      ['Pemerintah membangun jalan', 'warga membayar pajak'],
    ],
    ['id', 'not two names', 'Rina dan Budi membangun sekolah.', ['Rina dan Budi membangun sekolah']],
    [
      'id',
      'not two objects',
      'Kota itu membangun sekolah dan puskesmas.',
      ['Kota itu membangun sekolah dan puskesmas'],
    ],
    [
      'id',
      'not two verbs of one subject',
      'Wali kota menutup pasar dan menjual tanahnya.',
      ['Wali kota menutup pasar dan menjual tanahnya'],
    ],
    [
      'id',
      'a cause and what it caused',
      'Jembatan itu runtuh karena kontraktor memakai besi tua.',
      ['Jembatan itu runtuh', 'kontraktor memakai besi tua'],
    ],
    [
      'id',
      'not an object with a relative clause',
      'Dinas merawat taman dan jalan yang dibangun warga.',
      ['Dinas merawat taman dan jalan yang dibangun warga'],
    ],
    [
      'id',
      'what is said in passing',
      'Sari Dewi, ketua koperasi itu, menutup gudang.',
      ['Sari Dewi, ketua koperasi itu, menutup gudang', 'apposition: Sari Dewi, ketua koperasi itu'],
    ],
    ['id', 'no question and no courtesy', 'Terima kasih. Pasar itu ditutup. Mengapa?', ['Pasar itu ditutup']],
    [
      'en',
      'two clauses that are joined',
      'The city closed the pier, but the council kept the fees.',
      ['The city closed the pier', 'the council kept the fees'],
    ],
    [
      'en',
      'not two objects',
      'The city sold the pier and the ferry.',
      ['The city sold the pier and the ferry'],
    ],
    [
      'en',
      'not two verbs of one subject',
      'She closed the pier and sold the ferry.',
      ['She closed the pier and sold the ferry'],
    ],
    [
      'en',
      'a relative clause in passing, with the name before it',
      'Dana Cole, who owns the ferry, paid nothing.',
      ['Dana Cole, who owns the ferry, paid nothing', 'relative: Dana Cole, who owns the ferry'],
    ],
    [
      'en',
      'an apposition',
      'Paul Reed, the chairman of the union, left.',
      ['Paul Reed, the chairman of the union, left', 'apposition: Paul Reed, the chairman of the union'],
    ],
    [
      'en',
      'clauses at a semicolon',
      'The fare rose twice; the county did nothing.',
      ['The fare rose twice', 'the county did nothing'],
    ],
    [
      'en',
      'sentences, not at the stop of an abbreviation',
      'Mr. Cole left. The pier fell.',
      ['Mr. Cole left', 'The pier fell'],
    ],
  ])('%s: %s', (language, _what, text, expected) => {
    expect(assertions(text, language)).toEqual(expected);
  });

  it('say when they cannot be checked as they stand', () => {
    const { assertions: found } = hints('Pasar itu ditutup. Kami akan membangun yang baru.', 'id');
    expect(found.map(({ notCheckable }) => notCheckable)).toEqual([null, 'promise']);
  });
});

describe('unresolved words', () => {
  const unresolved = (text: string, language: string, context?: HintContext) =>
    hints(text, language, context).unresolved.map(
      ({ text: word, kind, candidates }) =>
        `${kind} ${word}: ${candidates.map(({ name }) => name).join(', ')}`,
    );

  it.each([
    [
      'id',
      'a pronoun, the last person named first',
      'Bupati Rina Lestari menemui Budi Santoso. |Dia menolak.',
      ['person Dia: Budi Santoso, Rina Lestari'],
    ],
    ['id', 'a place', 'Warga berkumpul di Kertajaya. |Banjir di sana surut.', ['place di sana: Kertajaya']],
    ['id', 'a thing', '|Jalan itu rusak.', ['thing itu: ']],
    ['id', 'a whole phrase of time', '|Harga beras naik bulan lalu.', ['time bulan lalu: 2026-03-02']],
    ['id', 'no day that its date follows', '|Pasar dibuka Selasa (26/5/2020).', []],
    ['id', 'the speaker', '|Kami membayar.', ['person Kami: Sari Dewi']],
    [
      'id',
      'anybody but the speaker between marks',
      'Budi Santoso menemui Sari Dewi. “|Dia bohong.”',
      ['person Dia: Budi Santoso'],
    ],
    ['id', 'nothing where everything is named', '|Sari Dewi menjual 40 perahu.', []],
    ['en', 'a pronoun for a man', 'Mr. Paul Reed met Mrs. Dana Cole. |He left.', ['person He: Paul Reed']],
    [
      'en',
      'a pronoun for many, bodies among them',
      'Dana Cole met the Ellery Ferry Union. |They paid.',
      ['person They: Ellery Ferry Union, Dana Cole'],
    ],
    ['en', 'no word that begins a clause', '|The mayor said that ferries sank.', []],
    ['en', 'the same word alone', '|The mayor said that.', ['thing that: ']],
    ['en', 'a day of the week', '|The ferry sank on Tuesday.', ['time Tuesday: 2026-03-02']],
    ['en', 'a place, that of the statement last', '|The ferry sank here.', ['place here: Port Ellery']],
    ['und', 'nothing without a pack', '|Er tat das gestern.', []],
  ])('%s: %s', (language, _what, text, expected) => {
    const context = {
      statementDate: '2026-03-02',
      statementPlace: language === 'en' ? 'Port Ellery' : null,
      speakers: ['Sari Dewi'],
    };
    expect(unresolved(text, language, context)).toEqual(expected);
  });

  it('say where a candidate is named, and why it is one', () => {
    const text = 'Bupati Rina Lestari datang. Dia menolak.';
    const found = hints(text.replace('Dia', '|Dia'), 'id').unresolved[0]!;
    expect(found.candidates).toEqual([
      {
        name: 'Rina Lestari',
        mention: { start: 7, end: 19, text: 'Rina Lestari' },
        reason: 'the last person named before it',
      },
    ]);
  });
});

describe('hedges', () => {
  it.each([
    ['id', 'Jembatan itu diduga rapuh dan warga menutup jalan.', ['diduga: Jembatan itu diduga rapuh']],
    [
      'id',
      'Wali kota tahu, tetapi camat mungkin tidak membaca surat itu.',
      ['mungkin: camat mungkin tidak membaca surat itu'],
    ],
    [
      'en',
      'The pier closed, but the council allegedly kept the fees.',
      ['allegedly: the council allegedly kept the fees'],
    ],
    ['en', 'The pier closed.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(hints(text, language).hedges.map((hedge) => `${hedge.text}: ${hedge.scope.text}`)).toEqual(
      expected,
    );
  });
});

describe('implied statements', () => {
  it.each([
    ['id', 'Harga beras naik lagi.', 'lagi', 'that this was so before, too'],
    ['id', 'Pabrik itu berhenti membuang limbah.', 'berhenti', 'that something was so until then'],
    ['id', 'Jalan itu masih rusak.', 'masih', 'that this was so before, and has not changed since'],
    ['id', 'Camat juga menerima uang.', 'juga', 'that the same is so for somebody or something else'],
    ['id', 'Hanya tiga sekolah dibuka.', 'Hanya', 'that this is so for nobody and nothing else'],
    ['id', 'Bahkan gubernur menolak.', 'Bahkan', 'that this was not to be expected'],
    ['en', 'The ferry sank again.', 'again', 'that this was so before, too'],
    ['en', 'The county no longer pays.', 'no longer', 'that something was so until then'],
    ['en', 'The pier is still shut.', 'still', 'that this was so before, and has not changed since'],
  ])('%s: %s', (language, text, trigger, implied) => {
    const assertion = text.slice(0, -1);
    expect(hints(text, language).implied).toEqual([
      expect.objectContaining({
        text: trigger,
        statement: `“${trigger}” takes for granted ${implied}: “${assertion}”`,
      }),
    ]);
  });
});

describe('any words', () => {
  it('are read from the middle of a long article, with what is named shortly before them', () => {
    const before = 'Kata orang begitu saja.\n'.repeat(4000);
    const text = `${before}Rina Lestari datang. Dia pulang.`;
    const start = text.indexOf('Dia');
    const { unresolved, assertions } = findClaimHints(text, { start, end: text.length }, { language: 'id' });
    expect(unresolved[0]).toMatchObject({ start, text: 'Dia', candidates: [{ name: 'Rina Lestari' }] });
    expect(assertions[0]).toMatchObject({ start, text: 'Dia pulang' });
    const { mention } = unresolved[0]!.candidates[0]!;
    expect(text.slice(mention!.start, mention!.end)).toBe('Rina Lestari');
  });

  it.each(['', ' ', '…', '“', ', yang', 'dan dan dan;;', '\ud83d', 'a\u0301'.repeat(50)])(
    '%j throws nothing',
    (text) => {
      for (const language of ['id', 'en', 'und'])
        expect(() => findClaimHints(text, { start: 0, end: text.length }, { language })).not.toThrow();
    },
  );

  it('take time in proportion to their length', () => {
    const once = 'Dia mungkin menjual tanah itu lagi dan warga, yang marah, membayar. ';
    const time = (times: number) => {
      const text = once.repeat(times);
      const begun = process.cpuUsage().user;
      findClaimHints(text, { start: 0, end: text.length }, { language: 'id' });
      return process.cpuUsage().user - begun;
    };
    time(200);
    expect(time(2000)).toBeLessThan(40 * Math.max(time(200), 1000));
  });
});
