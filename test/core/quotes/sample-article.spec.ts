import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import { SPEAKER_REASONS } from '../../../src/core/quotes/speakers/reasons.js';

interface Span {
  start: number;
  end: number;
}
interface GoldenQuote extends Span {
  id: string;
  type: 'direct' | 'indirect' | 'mixed' | 'headline';
  groupId?: string;
  acceptAlso?: Span[];
  directParts?: Span[];
  cue: (Span & { text: string }) | null;
  speaker: {
    id: string;
    resolvedBy: string;
    acceptSpeakers?: string[];
    anaphor: (Span & { text: string }) | null;
  };
  editorialInsertions?: Span[];
}

const fixture = (name: string) => readFileSync(join(__dirname, '../../../fixtures/sample', name), 'utf8');
const text = fixture('article.id.txt');
const golden = JSON.parse(fixture('golden.json')) as {
  quotes: GoldenQuote[];
  speakers: { id: string; name: string }[];
  mustNotExtract: (Span & { id: string })[];
};
const { quotes } = extractQuotes(text, { language: 'id' });

const inside = ({ start, end }: Span) => `${start}–${end}`;
const rowOf = (wanted: GoldenQuote) =>
  quotes.find((row) => [wanted, ...(wanted.acceptAlso ?? [])].some((span) => inside(span) === inside(row)));
const speakerId = new Map(golden.speakers.map(({ id, name }) => [name, id]));
const spoken = golden.quotes.filter(({ type }) => type !== 'headline');

describe('the sample article', () => {
  it('holds what the golden file has, and nothing else', () => {
    expect(quotes.map(({ kind }) => kind).sort()).toEqual(golden.quotes.map(({ type }) => type).sort());
  });

  it.each(golden.quotes)('$id stands at its place with its kind', (wanted) => {
    expect(rowOf(wanted)?.kind).toBe(wanted.type);
  });

  it.each(spoken)('$id has its speaker, found in the way the golden file says', (wanted) => {
    const speakers = rowOf(wanted)!.speakers;
    const ids = speakers.map(({ name }) => speakerId.get(name)).sort();
    const accepted = [wanted.speaker.id, ...(wanted.speaker.acceptSpeakers ?? [])];
    expect(accepted.map((id) => id.split('+').sort())).toContainEqual(ids);
    expect(new Set(speakers.map(({ resolvedBy }) => resolvedBy))).toEqual(
      new Set([wanted.speaker.resolvedBy]),
    );
  });

  it.each(golden.quotes)('$id has its cue, and a headline has none', (wanted) => {
    const cue = wanted.cue && { start: wanted.cue.start, end: wanted.cue.end, text: wanted.cue.text };
    if (cue) expect(rowOf(wanted)!.cue).toMatchObject(cue);
    else expect(rowOf(wanted)!.cue).toBeNull();
  });

  it.each(spoken.filter(({ speaker }) => speaker.anaphor))(
    '$id shows the word that stands for the speaker',
    (wanted) => {
      expect(rowOf(wanted)!.speakers[0]!.anaphor).toEqual(wanted.speaker.anaphor);
    },
  );

  it.each(golden.quotes.filter(({ type }) => type === 'mixed'))(
    '$id tells quoted words from the reporter’s',
    (wanted) => {
      expect(rowOf(wanted)!.quotedParts).toEqual(
        wanted.directParts!.map(({ start, end }) => ({ start, end })),
      );
    },
  );

  it('links the rows of the three interrupted quotations, and only those', () => {
    const groups = new Map<string, Set<string | null>>();
    for (const wanted of golden.quotes) {
      if (wanted.groupId)
        groups.set(wanted.groupId, (groups.get(wanted.groupId) ?? new Set()).add(rowOf(wanted)!.group));
      else expect(rowOf(wanted)!.group).toBeNull();
    }
    expect([...groups.values()].map((names) => [...names])).toEqual([['g1'], ['g2'], ['g3']]);
  });

  it.each(golden.mustNotExtract)('$id is nobody’s quote', (forbidden) => {
    expect(quotes.map(inside)).not.toContain(inside(forbidden));
  });

  it('never crosses a paragraph, and content is the text itself', () => {
    for (const { start, end, content } of quotes) {
      expect(content).toBe(text.slice(start, end));
      expect(content).not.toContain('\n');
    }
  });

  const warned = (code: string) =>
    golden.quotes
      .filter((wanted) => rowOf(wanted)!.warnings.some((one) => one.code === code))
      .map(({ id }) => id);

  it.each([
    ['mismatched_marks', ['Q16', 'Q22a']],
    ['glued_mark', ['Q02', 'Q16', 'Q18']],
    ['negation_outside_marks', ['Q15']],
    ['editorial_insertion', ['Q11', 'Q15', 'Q18', 'Q22a']],
    ['third_person_direct', ['Q09a']],
    ['speaker_unresolved', []],
  ])('warns of %s where the desk must look', (code, ids) => {
    expect(warned(code)).toEqual(ids);
  });

  it('gives a reason for every speaker', () => {
    for (const { speakers } of quotes) {
      for (const { name, candidates, confidence } of speakers) {
        expect(candidates[0]).toMatchObject({ name, reason: expect.stringMatching(/\w+ \w+/) });
        expect(SPEAKER_REASONS).toHaveProperty(candidates[0]!.code);
        expect(confidence).toBeGreaterThan(0.5);
      }
    }
  });

  it('lists the president who was not chosen beside the one who was', () => {
    const [speaker] = rowOf(golden.quotes.find(({ id }) => id === 'Q07')!)!.speakers;
    expect(speaker!.candidates.map(({ name }) => name)).toEqual(['François Hollande', 'Vladimir Putin']);
  });

  it('says the same every time', () => {
    expect(extractQuotes(text, { language: 'id' }).quotes).toEqual(quotes);
  });
});
