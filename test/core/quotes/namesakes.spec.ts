import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';

/** Each row: what it shows, the language, the words, and for the last row found: `name · confidence · candidates`. */
const CASES: [shows: string, language: string, text: string, last: string][] = [
  [
    'two people of one surname, and nothing tells which is meant',
    'en',
    'John Smith opened the hall. Mary Smith cut the ribbon. “It will stay open,” Smith said.',
    'Smith · 0 · John Smith, Mary Smith',
  ],
  [
    'the same in Indonesian',
    'id',
    'Budi Santoso datang lebih dulu. Ani Santoso menyusul. Santoso mengatakan, tarif harus turun.',
    'Santoso · 0 · Budi Santoso, Ani Santoso',
  ],
  [
    'two people of one first name',
    'id',
    '“Harga naik,” kata Joko Pranoto. “Harga turun,” kata Joko Lestari. “Kami menunggu,” kata Joko.',
    'Joko · 0 · Joko Pranoto, Joko Lestari',
  ],
  [
    'a title tells them apart',
    'en',
    'John Smith opened the hall. Mary Smith cut the ribbon. “It will stay open,” Mrs Smith said.',
    'Mary Smith · 0.98 · Mary Smith',
  ],
  [
    'an office tells them apart',
    'en',
    'Mayor John Smith opened the hall. Mary Smith cut the ribbon. “It will stay open,” Mayor Smith said.',
    'John Smith · 0.98 · John Smith',
  ],
  [
    'the other one came in later',
    'en',
    'John Smith said taxes rose. “They will fall,” Smith said. His wife, Mary Smith, smiled.',
    'John Smith · 0.98 · John Smith',
  ],
  [
    'whoever was called so before the other came in is likelier, and no more',
    'en',
    'John Smith said taxes rose. Smith said they would fall. Mary Smith smiled. “It is over,” Smith said.',
    'John Smith · 0.7 · John Smith, Mary Smith',
  ],
  [
    'a pronoun for somebody who is unclear stays open as well',
    'en',
    'John Smith opened the hall. Ann Smith cut the ribbon. Smith told reporters it was late. “Good night,” she said.',
    'Smith · 0 · John Smith, Ann Smith',
  ],
  [
    'a middle name makes no other person',
    'id',
    'Budi Santoso datang. Budi Agus Santoso menolak bicara. Santoso mengatakan, tarif harus turun.',
    'Budi Agus Santoso · 0.98 · Budi Agus Santoso',
  ],
  [
    'an initial makes no other person',
    'en',
    'John Smith opened the hall. A letter signed by J. Smith followed. “It will stay open,” Smith said.',
    'John Smith · 0.98 · John Smith',
  ],
  [
    'a pair of candidates with a hyphen makes no other person',
    'id',
    'Andi Wijaya berkampanye. Pasangan Andi Wijaya-Rina Dewi unggul. “Kami siap,” kata Andi.',
    'Andi Wijaya · 0.98 · Andi Wijaya',
  ],
];

describe('people of one name', () => {
  it.each(CASES)('%s', (_shows, language, text, last) => {
    const [speaker] = extractQuotes(text, { language }).quotes.at(-1)!.speakers;
    const candidates = speaker!.candidates.map(({ name }) => name).join(', ');
    expect(`${speaker!.name} · ${speaker!.confidence} · ${candidates}`).toBe(last);
  });

  it('warn that somebody must choose', () => {
    const text = 'John Smith opened the hall. Mary Smith cut the ribbon. “It will stay open,” Smith said.';
    const [quote] = extractQuotes(text, { language: 'en' }).quotes;
    expect(quote!.warnings.map(({ code }) => code)).toEqual(['speaker_unresolved']);
  });
});
