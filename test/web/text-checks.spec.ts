import { checkTexts, type Checked } from '../../web/src/features/claim/text-checks.js';

const NOTHING: Checked = { language: 'en', summary: '', explanation: '', unknowns: '', evidence: [] };
const check = (texts: Partial<Checked>) =>
  checkTexts({ ...NOTHING, ...texts }).map(({ code, about }) => [
    code,
    about.map((one) => (typeof one === 'object' ? one.start : one)),
  ]);
const piece = { stance: 'supports', sensitive: false } as const;

describe('the checks of a verdict’s texts', () => {
  it('ask nothing about what is not written yet', () => {
    expect(check({ evidence: [piece] })).toEqual([]);
  });

  it('ask for a source of each paragraph', () => {
    expect(check({ explanation: 'a [E1]\n\nb', evidence: [piece] })).toEqual([
      ['paragraphs', [8]],
      ['numbers', []],
    ]);
  });

  it('find numbers that no evidence has, in each text', () => {
    expect(
      check({ explanation: 'a [E3]', summary: '[E2]', unknowns: '[E4] [E1]', evidence: [piece, piece] }),
    ).toEqual([
      ['paragraphs', []],
      ['numbers', [3, 4]],
      ['dates', []],
    ]);
  });

  it('find evidence that readers are not shown', () => {
    expect(check({ unknowns: '[E1] [E2]', evidence: [piece, { ...piece, sensitive: true }] })).toContainEqual(
      ['internal', [2]],
    );
  });

  it.each([
    ['en', 'It was adopted in 2015.', 1],
    ['en', 'It was adopted on 12 February.', 1],
    ['en', 'On February 12 it was adopted.', 1],
    ['en', 'It was adopted on 12/2/2015.', 1],
    ['en', 'It was adopted in 2015 [E1].', 0],
    ['en', 'It was adopted in 2015. [E1] It bans nothing.', 0],
    ['en', 'It bans nothing [E1]. It was adopted in 2015.', 1],
    ['en', 'Resolution 2199 may condemn it; 1,500 people were there.', 0],
    ['en', 'It is S/RES/2015/1. You may go.', 0],
    ['id', 'Diadopsi pada 12 Februari.', 1],
    ['not a language', 'It was adopted in 2015.', 1],
    ['ja', '2015年に採択された。', 1],
  ])('ask for a source of dates in the summary: in %s, %s', (language, summary, n) => {
    const found = checkTexts({ ...NOTHING, language, summary }).find(({ code }) => code === 'dates');
    expect(found?.about).toHaveLength(n);
  });

  it('ask about evidence that says otherwise, until a text cites it', () => {
    const evidence = [piece, { ...piece, stance: 'refutes' as const }];
    expect(check({ evidence })).toEqual([['against', [2]]]);
    expect(check({ evidence, unknowns: 'Why [E2].' })).toContainEqual(['against', []]);
  });
});
