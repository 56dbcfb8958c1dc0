import { ALIKE, findPassage } from '../../../src/core/text/find-passage.js';
import { longestCommonChain } from '../../../src/core/text/common-chain.js';

const PASSAGE =
  'The Security Council expresses its determination to prevent acts of trade in cultural property that fund armed groups in the region.';
const OTHER =
  'The mayor opened the new bridge over the river on Sunday, and the band of the fire brigade played. ';
const around = (words: string) => `${OTHER.repeat(40)}${words} ${OTHER.repeat(40)}`;
const shown = (text: string, passage: string) => {
  const place = findPassage(text, passage);
  return place && text.slice(place.start, place.end);
};

describe('a passage in a text', () => {
  it('is found where it stands, exactly', () => {
    const text = around(PASSAGE);
    expect(findPassage(text, ` ${PASSAGE}\n`)).toEqual({
      start: text.indexOf(PASSAGE),
      end: text.indexOf(PASSAGE) + PASSAGE.length,
      how: 'exact',
      likeness: 1,
    });
  });

  it('is found where its neighbours stand, if it stands there twice', () => {
    const text = `Before the vote: ${PASSAGE} ${OTHER} After the vote: ${PASSAGE}`;
    const second = text.lastIndexOf(PASSAGE);
    const context = { prefix: 'After the vote: ', suffix: '' };
    expect(findPassage(text, PASSAGE, context)).toMatchObject({ start: second, how: 'exact' });
    expect(findPassage(text, PASSAGE)).toMatchObject({ start: text.indexOf(PASSAGE) });
  });

  it.each([
    ['next to each other', OTHER],
    ['far apart', OTHER.repeat(40)],
  ])('is found where its neighbours stand, if words like it stand there often, %s', (_, between) => {
    const countries = ['Chad', 'Peru', 'Laos', 'Mali', 'Cuba', 'Fiji', 'Oman', 'Iran', 'Togo', 'Iraq'];
    const like = PASSAGE.replace('acts', 'all acts');
    const lessLike = like.replace('armed ', '').replace('cultural ', '');
    const rows = countries.map((name) => `${name} told us: ${name === 'Cuba' ? lessLike : like}`);
    const text = rows.join(` ${between}`);
    const context = { prefix: 'Cuba told us: ', suffix: '' };
    const start = text.indexOf(lessLike);
    const end = start + lessLike.length - 1;
    expect(findPassage(text, PASSAGE, context)).toMatchObject({ start, end, how: 'fuzzy' });
  });

  it.each([
    ['other white space', PASSAGE.replaceAll(' ', ' \n')],
    ['other marks and case', PASSAGE.toUpperCase().replaceAll(' ', ', ')],
    ['a word put in', PASSAGE.replace('acts', 'all kinds of acts')],
    ['words taken out', PASSAGE.replace('acts of ', '').replace('armed ', '')],
    ['words replaced', PASSAGE.replace('Security Council', 'assembly').replace('fund', 'pay')],
  ])('is found with %s', (_, changed) => {
    const text = around(changed);
    const place = findPassage(text, PASSAGE)!;
    expect(text.slice(place.start, place.end)).toBe(changed.replace(/[.,\s]+$/, ''));
    expect(place.how).toBe('fuzzy');
    expect(place.likeness).toBeGreaterThanOrEqual(ALIKE);
  });

  it('is found in writing without spaces', () => {
    const passage = '安全理事会决定所有国家必须防止武装团体的文化财产贸易';
    const changed = '安全理事会昨日决定所有国家必须阻止武装团体的文化财产贸易';
    expect(shown(`市长星期天为新桥剪彩。${changed}。乐队演奏。`, passage)).toBe(changed);
  });

  it.each([
    [
      'another sentence about the same matter',
      'The Security Council will vote on trade in cultural property next week.',
    ],
    ['its words in another order', PASSAGE.split(' ').reverse().join(' ')],
    ['one half of it', PASSAGE.slice(0, PASSAGE.length / 3)],
    ['nothing of it', OTHER],
  ])('is not taken for found where there is %s', (_, words) => {
    expect(findPassage(around(words), PASSAGE)).toBeNull();
  });

  it('of few words is found only with all of them', () => {
    expect(shown(around('“Prevent — acts, of trade”'), 'prevent acts of trade')).toBe(
      'Prevent — acts, of trade',
    );
    expect(findPassage(around('prevent acts or trade'), 'prevent acts of trade')).toBeNull();
  });

  it('may be anything, and no text at all', () => {
    expect([findPassage('', 'a'), findPassage('a', ' '), findPassage('…', '— “”')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('costs no more than the text is long, whatever the words are', () => {
    const million = (words: string) => words.repeat(Math.ceil(1_000_000 / words.length));
    // Comparing every word with every word would be 10⁹ steps each: no test would come to its end.
    const found = [million('a '), million(OTHER), million('a b c d e f g '), million('字')].flatMap((text) =>
      ['a b '.repeat(1250), `${OTHER.repeat(50)}x`, '字'.repeat(5000)].map(
        (passage) => findPassage(text, passage, { prefix: 'a b c ', suffix: ' d 字 the' })?.how ?? null,
      ),
    );
    expect(found).toEqual([null, null, null, null, 'fuzzy', null, null, null, null, null, null, 'exact']);
  });
});

describe('the longest common chain', () => {
  it('rises in both texts and uses no place twice', () => {
    const first = [...'abcbdab'];
    const second = [...'bdcaba'];
    const pairs = first.flatMap((letter, at) =>
      second.flatMap((other, place): [number, number][] => (letter === other ? [[at, place]] : [])),
    );
    const chain = longestCommonChain(pairs);
    expect(chain).toHaveLength(4);
    for (let i = 1; i < chain.length; i += 1) {
      expect(chain[i]![0]).toBeGreaterThan(chain[i - 1]![0]);
      expect(chain[i]![1]).toBeGreaterThan(chain[i - 1]![1]);
    }
  });
});
