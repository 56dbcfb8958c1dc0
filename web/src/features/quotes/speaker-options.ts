import type { components } from '../../lib/api/schema.js';

type Quote = components['schemas']['QuoteAnswer'];
type Candidate = components['schemas']['CandidateAnswer'];

/** Somebody to choose as the speaker. */
export interface SpeakerOption {
  id: string;
  /** `person`: one of those heard; `joint`: several together; the rest say what is known instead. */
  kind: 'person' | 'joint' | 'unnamed' | 'reporter' | 'unknown';
  names: string[];
  /** By the extraction, with its reason; null where nobody has. */
  weighed: Candidate | null;
  /** It stands so now. */
  current: boolean;
}

const MOST_PEOPLE = 5;

/**
 * Whom a quote's speaker may be, the likeliest first: those whom the extraction weighed, then others heard in the article, two of them
 * together, and those without a name.
 */
export function speakerOptions(quote: Quote, quotes: readonly Quote[]): SpeakerOption[] {
  const weighed = new Map<string, Candidate | null>();
  for (const { name, candidates } of quote.speakers)
    weighed.set(name, candidates.find((one) => one.name === name) ?? null);
  for (const { candidates } of quote.speakers)
    for (const one of candidates) if (!weighed.has(one.name)) weighed.set(one.name, one);
  for (const name of heardBefore(quote, quotes)) if (!weighed.has(name)) weighed.set(name, null);
  const people = [...weighed].slice(0, MOST_PEOPLE);
  const now = quote.speakers.map(({ name }) => name).join();
  const option = (
    kind: SpeakerOption['kind'],
    names: string[],
    weighed: Candidate | null = null,
  ): SpeakerOption => ({
    id: `${kind}:${names.join()}`,
    kind,
    names,
    weighed,
    current: names.length > 0 && names.join() === now,
  });
  const pair = quote.speakers.length > 1 ? quote.speakers.map(({ name }) => name) : firstNames(people, 2);
  return [
    ...people.map(([name, candidate]) => option('person', [name], candidate)),
    ...(pair.length > 1 ? [option('joint', pair)] : []),
    option('unnamed', []),
    option('reporter', []),
    option('unknown', []),
  ];
}

const firstNames = (people: [name: string, weighed: Candidate | null][], most: number) =>
  people.slice(0, most).map(([name]) => name);

/** Names heard in the article, the most frequent first. */
function heardBefore(quote: Quote, quotes: readonly Quote[]): string[] {
  const counts = new Map<string, number>();
  for (const { id, speakers } of quotes)
    if (id !== quote.id) for (const { name } of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
