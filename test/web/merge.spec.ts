import { mergeTexts } from '../../web/src/lib/text/merge.js';
import { drawFrom, type Draw } from '../model/random-commands.js';

const joined = (base: string, mine: string, theirs: string) => {
  const merged = mergeTexts(base, mine, theirs);
  return merged.conflict ? null : merged.text;
};

describe('two changes of one text', () => {
  const base = 'The council condemns trade in oil.';

  it('are both taken where they are in different places', () => {
    expect(joined(base, 'The UN council condemns trade in oil.', 'The council condemns trade in gas.')).toBe(
      'The UN council condemns trade in gas.',
    );
    expect(joined('satu dua tiga', 'nol satu dua tiga', 'satu dua tiga empat')).toBe(
      'nol satu dua tiga empat',
    );
  });

  it('are taken once where they are the same', () => {
    const both = 'The council prohibits trade in oil.';
    expect(joined(base, both, both)).toBe(both);
    expect(joined(base, both, 'The council prohibits all trade in oil.')).toBe(
      'The council prohibits all trade in oil.',
    );
    expect(joined(base, both, 'The council prohibits trade in gas.')).toBe(
      'The council prohibits trade in gas.',
    );
  });

  it('are in conflict at the same words, and side by side', () => {
    expect(joined(base, 'The council bans trade in oil.', 'The council prohibits trade in oil.')).toBeNull();
    expect(joined(base, 'The council bans trade in oil.', 'The council condemns sales in oil.')).toBeNull();
    expect(joined(base, `${base} Mine.`, `${base} Theirs.`)).toBeNull();
    expect(joined('', 'mine', 'theirs')).toBeNull();
    expect(joined(base, '', 'The council condemns trade in gas.')).toBeNull();
  });

  it('leave what only one of them has touched as it was written, spaces and lines too', () => {
    const text = 'Satu  dua\n\ntiga\tempat lima\n';
    expect(joined(text, text, text.replace('dua', '2'))).toBe('Satu  2\n\ntiga\tempat lima\n');
    expect(joined(text, text.replace('lima', '5'), text.replace('Satu', '1'))).toBe(
      '1  dua\n\ntiga\tempat 5\n',
    );
  });

  it('lose no word and double none, whatever they are', () => {
    const outcomes = { joined: 0, conflict: 0 };
    for (let seed = 0; seed < 2000; seed += 1) {
      const draw = drawFrom(seed);
      const words = Array.from({ length: 1 + draw(30) }, (_, index) => `w${index}`);
      const [mine, theirs] = [change(words, 'm', draw), change(words, 't', draw)];
      const text = joined(words.join(' '), mine.join(' '), theirs.join(' '));
      const kept = words.filter((word) => mine.includes(word) && theirs.includes(word));
      const added = [...mine, ...theirs].filter((word) => !words.includes(word));
      outcomes[text === null ? 'conflict' : 'joined'] += 1;
      if (text !== null)
        expect({ seed, words: text.split(/\s+/).filter(Boolean).toSorted() }).toEqual({
          seed,
          words: [...kept, ...added].toSorted(),
        });
    }
    expect(Math.min(outcomes.joined, outcomes.conflict)).toBeGreaterThan(200);
  });

  it('are joined in long texts of few different words, and in texts that were written anew', () => {
    const draw = drawFrom(1);
    const words = Array.from({ length: 8000 }, () => `w${draw(50)}`);
    const [first, last] = [words.with(5, 'mine'), words.with(7990, 'theirs')];
    expect(joined(words.join(' '), first.join(' '), last.join(' '))).toBe(
      first.with(7990, 'theirs').join(' '),
    );
    const anew = Array.from({ length: 8000 }, () => `w${draw(50)}`);
    expect(joined(words.join(' '), anew.join(' '), last.join(' '))).toBeNull();
    const tail = 'the end of it';
    expect(
      joined(`${words.join(' ')} ${tail}`, `${anew.join(' ')} ${tail}`, `${words.join(' ')} the end of all`),
    ).toBe(`${anew.join(' ')} the end of all`);
  });
});

/** Words are put in, taken away and replaced here and there. */
function change(words: readonly string[], by: string, draw: Draw): string[] {
  return words.flatMap((word, index) => {
    const what = draw(12);
    if (what === 0) return [];
    if (what === 1) return [`${by}${index}`];
    return what === 2 ? [word, `${by}${index}`] : [word];
  });
}
