import { followQuote, tellMoved } from '../../../src/core/text/follow-quote.js';
import { describe as selectorOf } from '../../../src/core/text/text-quote-selector.js';

const OLD = 'Rina berkata, “Kami akan membangun jembatan itu tahun depan.” Warga senang. “Ya,” kata Budi.';
const follow = (exact: string, text: string) => {
  const start = OLD.indexOf(exact);
  const found = followQuote(text, selectorOf(OLD, { start, end: start + exact.length }), start);
  return found && [found.outcome, text.slice(found.start, found.end)];
};
const BRIDGE = 'Kami akan membangun jembatan itu tahun depan.';

describe('a quote is followed into a newer version of its text', () => {
  it.each<[string, string, string, string[] | null]>([
    ['that adds something behind it', BRIDGE, `${OLD} Tamat.`, ['same', BRIDGE]],
    ['that adds something before it', BRIDGE, `Kabar baru. ${OLD}`, ['same', BRIDGE]],
    ['that puts it between other words', BRIDGE, `Kata beliau: ${BRIDGE} Begitu.`, ['moved', BRIDGE]],
    [
      'that changes a word of it',
      BRIDGE,
      OLD.replace('tahun depan', 'bulan depan'),
      ['changed', 'Kami akan membangun jembatan itu bulan depan'],
    ],
    ['that leaves it out', BRIDGE, OLD.replace(BRIDGE, '…'), null],
    [
      'where short words stand elsewhere, said by somebody else',
      'Ya,',
      'Ya, begitu. “Ya,” jawab Sari.',
      null,
    ],
    ['where short words stand beside the same words', 'Ya,', 'Pagi. “Ya,” kata Budi.', ['same', 'Ya,']],
  ])('%s', (_, exact, text, expected) => {
    expect(follow(exact, text)).toEqual(expected);
  });

  it('and is the one beside the same words, where it has changed like another', () => {
    const now = BRIDGE.replace('akan', 'segera akan');
    const text = (words: string, sari = words) =>
      `Rina berkata, “${words}” Sari berkata, “${sari}” Warga senang.`;
    const start = text(BRIDGE).lastIndexOf(BRIDGE);
    const selector = selectorOf(text(BRIDGE), { start, end: start + BRIDGE.length });
    const newer = text(now, now.replace('jembatan itu', 'jalan'));
    expect(followQuote(newer, selector, start)).toMatchObject({
      start: newer.lastIndexOf('Kami'),
      outcome: 'changed',
    });
  });

  it('and has moved where it has changed places with another', () => {
    const at = (...starts: (number | null)[]) =>
      tellMoved(
        starts.map((start) => (start === null ? null : { start, end: start + 9, outcome: 'same' as const })),
      ).map((place) => place?.outcome ?? null);
    expect(at(10, 40, 90)).toEqual(['same', 'same', 'same']);
    expect(at(90, 10, 40)).toEqual(['moved', 'same', 'same']);
    expect(at(10, null, 90, 40)).toEqual(['same', null, expect.anything(), expect.anything()]);
    expect(at(10, 90, 40).filter((outcome) => outcome === 'moved')).toHaveLength(1);
  });
});
