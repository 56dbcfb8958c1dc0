import type { EntityManager } from 'typeorm';
import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { QuoteSpeaker } from './quote-speaker.entity.js';
import { findOrCreateSpeakers, resolveSpeaker } from './speaker-registry.js';

/** A speaker as a person gives it: somebody of the registry, a name for it, or the article's words for somebody unnamed. */
export interface GivenSpeaker {
  speakerId?: string;
  name?: string;
  /** The name is only a description ("a journalist"): it stays out of the registry. */
  unnamed?: boolean;
}

/** A speaker as it will be stored. */
export interface ChosenSpeaker {
  speakerId: string | null;
  name: string;
}

/**
 * Who is meant. Names that the registry does not know are added to it.
 * @throws Problem 422 for an unknown speaker, or where it is not said who, or twice.
 */
export async function chooseSpeakers(work: Work, given: readonly GivenSpeaker[]): Promise<ChosenSpeaker[]> {
  given.forEach(({ speakerId, name, unnamed }, i) => {
    if ((speakerId === undefined) === (name === undefined))
      throw invalid(`/speakers/${i}`, 'one_of', { of: ['speakerId', 'name'] });
    if (unnamed && name === undefined) throw invalid(`/speakers/${i}/unnamed`, 'needs_name');
    if (name?.trim() === '') throw invalid(`/speakers/${i}/name`, 'empty');
  });
  const named = given.flatMap(({ name, unnamed }) => (name && !unnamed ? [name.trim()] : []));
  const ids = await findOrCreateSpeakers(work, named.sort());
  const chosen: ChosenSpeaker[] = [];
  for (const [i, { speakerId, name, unnamed }] of given.entries()) {
    const id = speakerId ?? (unnamed ? null : ids.get(name!.trim())!);
    const speaker = id === null ? null : await resolveSpeaker(work, id);
    if (id !== null && !speaker) throw invalid(`/speakers/${i}/speakerId`, 'unknown');
    if (speaker && chosen.some((other) => other.speakerId === speaker.id))
      throw invalid(`/speakers/${i}`, 'twice');
    chosen.push({ speakerId: speaker?.id ?? null, name: speaker?.name ?? name!.trim() });
  }
  return chosen;
}

/** Speakers of several quotes, by quote, in order. */
export async function readSpeakers(
  em: EntityManager,
  quoteIds: readonly string[],
): Promise<Map<string, QuoteSpeaker[]>> {
  const rows = await em
    .createQueryBuilder(QuoteSpeaker, 's')
    .where('s.quoteId = ANY (:ids)', { ids: quoteIds })
    .orderBy('s.position')
    .getMany();
  const byQuote = new Map<string, QuoteSpeaker[]>(quoteIds.map((id) => [id, []]));
  for (const row of rows) byQuote.get(row.quoteId)!.push(row);
  return byQuote;
}

/**
 * Gives quotes the speakers that a person has chosen. What the article has at the same place is kept: the word that stands for the
 * speaker, who else was considered, and where the name stands if it is still the same.
 */
export async function replaceSpeakers(
  work: Work,
  quoteIds: readonly string[],
  chosen: readonly ChosenSpeaker[],
): Promise<void> {
  const before = await readSpeakers(work.em, quoteIds);
  const rows = quoteIds.flatMap((quoteId) => {
    const held = before.get(quoteId)!;
    return chosen.map((speaker, position): Partial<QuoteSpeaker> => {
      const same = held.find((row) => sameSpeaker(row, speaker));
      const anaphor = (same ?? held[position] ?? held[0])?.anaphor ?? null;
      const candidates = (held[position] ?? held[0])?.candidates ?? [];
      return {
        ...speaker,
        quoteId,
        position,
        mention: same?.mention ?? null,
        anaphor,
        candidates,
        resolvedBy: 'human',
        confidence: 1,
      };
    });
  });
  await storeSpeakers(work, quoteIds, rows);
}

/** Gives quotes these rows for all that they have. */
export async function storeSpeakers(
  work: Work,
  quoteIds: readonly string[],
  rows: readonly Partial<QuoteSpeaker>[],
): Promise<void> {
  await work.em.query('DELETE FROM quote_speakers WHERE quote_id = ANY ($1)', [quoteIds]);
  await work.em.insert(QuoteSpeaker, rows as never);
}

const sameSpeaker = (row: QuoteSpeaker, { speakerId, name }: ChosenSpeaker) =>
  (row.speakerId !== null && row.speakerId === speakerId) || row.name.toLowerCase() === name.toLowerCase();
