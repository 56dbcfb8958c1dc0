import { findFixes } from '../../web/src/features/quotes/fixes.js';
import { listQuotes, nextOf, readRailSearch } from '../../web/src/features/quotes/list-order.js';
import { nameQuotes } from '../../web/src/features/quotes/quote-names.js';
import { speakerOptions } from '../../web/src/features/quotes/speaker-options.js';
import { regrouped, separate, weld } from '../../web/src/features/quotes/weld.js';

type Quote = Parameters<typeof listQuotes>[0][number];

const speaker = (name: string, resolvedBy = 'explicit', candidates: object[] = []) => ({
  name,
  resolvedBy,
  candidates,
});
const quote = (id: string, some: object = {}) =>
  ({
    id,
    start: Number(id),
    kind: 'direct',
    decision: 'suggested',
    speakers: [speaker('Rina')],
    warnings: [],
    speakerConfirmedBy: null,
    checkWorthiness: { score: 0 },
    group: null,
    ...some,
  }) as unknown as Quote;
const warnings = [{ code: 'mismatched_marks' }];

describe('quotes in the rail', () => {
  it('are numbered in the order of the text, with letters for the parts of one quotation', () => {
    const names = nameQuotes([
      { id: 'a', group: null },
      { id: 'b', group: 'g1' },
      { id: 'c', group: 'g1' },
      { id: 'd', group: null },
    ]);
    expect([...names.values()]).toEqual(['Q1', 'Q2a', 'Q2b', 'Q3']);
  });

  it('are filtered and ordered, and the selected one stays', () => {
    const list = [
      quote('1', { decision: 'accepted' }),
      quote('2', { checkWorthiness: { score: 0.2 } }),
      quote('3', { warnings, checkWorthiness: { score: 0.9 } }),
    ];
    const ids = (some: object, selected?: string) =>
      listQuotes(list, { filter: 'undecided', sort: 'text', ...some }, selected).map(({ id }) => id);
    expect(ids({})).toEqual(['2', '3']);
    expect(ids({}, '1')).toEqual(['1', '2', '3']);
    expect(ids({ sort: 'worth' })).toEqual(['3', '2']);
    expect(ids({ filter: 'warnings' })).toEqual(['3']);
    expect(ids({ speaker: 'Tono' })).toEqual([]);
    expect(ids({ filter: 'all', kind: 'mixed' })).toEqual([]);
  });

  it('go on to the next that is undecided, from the beginning again after the last', () => {
    const list = [quote('1'), quote('2', { decision: 'accepted' }), quote('3')];
    const undecided = ({ decision }: Quote) => decision === 'suggested';
    expect(nextOf(list, '1', undecided)?.id).toBe('3');
    expect(nextOf(list, '3', undecided)?.id).toBe('1');
    expect(nextOf([list[0]!], '1', undecided)).toBeUndefined();
  });

  it('are welded with all parts of their quotations, and separated again', () => {
    const list = [quote('1'), quote('2', { group: 'g1' }), quote('3', { group: 'g1' }), quote('4')];
    const of = (...ids: string[]) => new Set(ids);
    expect(weld(list, of('1', '3'))).toEqual({ before: [['1'], ['2', '3']], after: [['1', '2', '3']] });
    expect([weld(list, of('2', '3')), weld(list, of('1')), separate(list, of('1', '4'))]).toEqual([
      null,
      null,
      null,
    ]);
    expect(separate(list, of('1', '3'))).toEqual({ before: [['2', '3']], after: [['3'], ['2']] });
    const welded = regrouped(list, [['1', '2', '3']]);
    expect(new Set(welded.map(({ group }) => group)).size).toBe(1);
    expect(separate(welded, of('2'))?.after).toEqual([['2'], ['1', '3']]);
    expect(regrouped(list, [['1'], ['2'], ['3']]).map(({ id, group }) => [id, group])).toEqual([
      ['2', null],
      ['3', null],
    ]);
  });

  it('read what an address knows, and nothing else', () => {
    expect(readRailSearch({ show: 'all', sort: 'nonsense', tab: 'claims', by: 7 })).toEqual({
      show: 'all',
      sort: undefined,
      kind: undefined,
      by: undefined,
      tab: 'claims',
    });
  });

  it('list what a person must settle: the date, then quote by quote, then its claims', () => {
    const confirmed = { decision: 'accepted', speakerConfirmedBy: { id: 'a', name: 'Ayu' } };
    const fixes = findFixes({ statementDate: null }, [
      quote('1'),
      quote('2', { warnings, speakers: [speaker('Rina', 'noun')] }),
      quote('3', { decision: 'accepted', speakers: [speaker('Rina', 'pronoun')] }),
      quote('4', { ...confirmed, warnings, speakers: [speaker('Rina', 'pronoun')] }),
      quote('5', { decision: 'rejected', speakers: [speaker('Rina', 'pronoun')] }),
      quote('6', { kind: 'headline', speakers: [speaker('Rina', 'group')] }),
    ]);
    expect(fixes.map(({ id, code }) => [id, code])).toEqual([
      ['date', 'date_missing'],
      ['2', 'mismatched_marks'],
      ['3', 'speaker'],
      ['6', 'headline'],
    ]);
    expect(findFixes({ statementDate: '2015-11-26' }, [quote('1')])).toEqual([]);
    const vague = [{ ref: 'K-1', quoteIds: ['1'], words: ['They'] }];
    expect(findFixes({ statementDate: '2015-11-26' }, [quote('1')], vague)).toMatchObject([
      { id: 'K-1', code: 'vague_claim' },
    ]);
  });

  it('offer whom the extraction weighed first, then others, then two together', () => {
    const one = quote('1', {
      speakers: [
        speaker('Rina', 'noun', [
          { name: 'Rina', code: 'last_speaker', reason: 'the last speaker before this' },
          { name: 'Tono', code: 'spoke_earlier', reason: 'earlier: the last speaker before this' },
        ]),
      ],
    });
    const options = speakerOptions(one, [one, quote('2', { speakers: [speaker('Sari')] })]);
    expect(options.map(({ kind, names }) => [kind, ...names])).toEqual([
      ['person', 'Rina'],
      ['person', 'Tono'],
      ['person', 'Sari'],
      ['joint', 'Rina', 'Tono'],
      ['unnamed'],
      ['reporter'],
      ['unknown'],
    ]);
    expect(options[0]).toMatchObject({ current: true, weighed: { code: 'last_speaker' } });
  });
});
