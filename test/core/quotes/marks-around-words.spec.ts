import { told } from './told.js';

describe('marks around words', () => {
  it.each([
    [
      'of a nickname belong to the name',
      'Dwayne "The Bull" Harris said he would run for office.',
      'en',
      ['indirect · he would run for office · said · Dwayne "The Bull" Harris (explicit)'],
    ],
    [
      'of a nickname that begins with a title, too',
      'Susi "Si Tegar" Rahayu mengatakan harga beras naik.',
      'id',
      ['indirect · harga beras naik · mengatakan · Susi "Si Tegar" Rahayu (explicit)'],
    ],
    [
      'of a nickname leave the short forms of the name known',
      'Dwayne "The Bull" Harris said: "I am ready." Harris said he would win.',
      'en',
      [
        'direct · I am ready. · said · Dwayne "The Bull" Harris (explicit)',
        'indirect · he would win · said · Dwayne "The Bull" Harris (explicit)',
      ],
    ],
    ['of a title of a work', 'Film "Laskar Hujan" Karya Budi diputar.', 'id', []],
    ['of irony', 'The “experts” came late.', 'en', []],
    ['of a word behind a verb of naming', 'Her plan was called “a joke”.', 'en', []],
  ])('%s quote nobody by themselves', (_shows, text, language, found) => {
    expect(told(text, language)).toEqual(found);
  });

  it('that are irony and stand before a reporting verb are not its words', () => {
    const [row] = told('The “experts” said prices would rise.', 'en');
    expect(row).toMatch(/^indirect · prices would rise · said/);
  });

  it.each([
    ['a closing mark that is missing', 'id', '“', '“'],
    ['guillemets opened again', 'es', '«', '«'],
    ['guillemets closed again', 'es', '«', '»'],
  ])('reach over paragraphs by %s', (_how, language, first, again) => {
    const text = `Pasar ramai.\n${first}Kami siap.\n${again}Kami datang besok pagi.\n${again}Sudah,${first === '«' ? '»' : '”'} kata Budi Santoso.`;
    expect(told(text, language).map((row) => row.replace(/ \((explicit|carried)\)/, ''))).toEqual([
      'direct · Kami siap. · kata · Budi Santoso · g1 · !unclosed_mark',
      'direct · Kami datang besok pagi. · kata · Budi Santoso · g1 · !unclosed_mark',
      'direct · Sudah, · kata · Budi Santoso · g1',
    ]);
  });
});
