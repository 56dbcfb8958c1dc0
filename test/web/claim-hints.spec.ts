import {
  cutAtUnresolved,
  nameInstead,
  openHints,
  statementFrom,
} from '../../web/src/features/composer/hints.js';

const hints = {
  assertions: [],
  implied: [],
  hedges: [{ start: 20, end: 26, text: 'mungkin', scope: { start: 0, end: 9, text: '' } }],
  unresolved: [
    {
      start: 10,
      end: 17,
      text: 'hal ini',
      kind: 'thing' as const,
      candidates: [{ name: 'Resolusi 2199', mention: null, reason: '' }],
    },
  ],
} as Parameters<typeof openHints>[0];

describe('hints about a statement', () => {
  it('stay until the word is named and the weakening word is there, in the language of the source', () => {
    const open = (statement: string) => {
      const { unresolved, hedges } = openHints(hints, statement, true);
      return [unresolved.length, hedges.length];
    };
    expect(open('')).toEqual([1, 0]);
    expect(open('Resolusi 2199 tentang hal ini melarang.')).toEqual([1, 1]);
    expect(open('Resolusi 2199 mungkin melarang.')).toEqual([0, 0]);
  });

  it('stay as reminders in another language, until the name is there', () => {
    expect(openHints(hints, 'The ban is direct.', false).unresolved).toHaveLength(1);
    expect(openHints(hints, 'Resolusi 2199 may ban it.', false).unresolved).toHaveLength(0);
  });

  it('are about what is written, too: words in it that must be named, each once, and its assertions', () => {
    const said = (text: string) => ({ start: 0, end: text.length, text });
    const written = {
      ...hints,
      hedges: [],
      assertions: [said('They ban this'), said('it harms them')].map((one) => ({
        ...one,
        form: 'statement' as const,
        notCheckable: null,
      })),
      unresolved: ['They', 'hal ini', 'gone'].map((text) => ({
        ...said(text),
        kind: 'thing' as const,
        candidates: [],
      })),
    };
    const open = openHints(hints, 'They ban hal ini and it harms them.', true, written);
    expect(open.unresolved.map(({ text, candidates }) => [text, candidates.length])).toEqual([
      ['They', 0],
      ['hal ini', 1],
    ]);
    expect(open.assertions).toHaveLength(2);
  });

  it('put the name where the word stands, else at the caret', () => {
    expect(nameInstead('Ada hal ini.', 'hal ini', 'Resolusi 2199', 0)).toBe('Ada Resolusi 2199.');
    expect(nameInstead('The ban of', 'hal ini', 'oil', 10)).toBe('The ban of oil');
  });

  it('begin a statement with a capital, without the comma of the attribution', () => {
    expect(statementFrom('ada resolusi khusus,')).toBe('Ada resolusi khusus.');
    expect(statementFrom('Apakah itu benar?')).toBe('Apakah itu benar?');
  });

  it('mark the words to be named in the source', () => {
    expect(cutAtUnresolved({ start: 6, content: 'ada hal ini di sini' }, hints.unresolved)).toEqual([
      { words: 'ada ', unresolved: false },
      { words: 'hal ini', unresolved: true },
      { words: ' di sini', unresolved: false },
    ]);
  });
});
