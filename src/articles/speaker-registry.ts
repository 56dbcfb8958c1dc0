import { agencyNamed } from '../core/text/agencies.js';
import { audit } from '../platform/audit/audit.js';
import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Speaker } from './speaker.entity.js';

/** Longest name of a speaker, in code points. */
export const LONGEST_NAME = 200;

/**
 * Name by name ($1) who is meant: by name before by alias, the oldest first, merges followed. Practice round $2 knows the desk's
 * speakers and its own, the desk none of any round.
 */
const FIND = `
  SELECT wanted.name, found.id FROM unnest($1::text[]) AS wanted(name), LATERAL (
    SELECT s.canonical_id AS id, 0 AS rank, s.merged_into IS NOT NULL AS stub, s.id AS age FROM speakers s
      WHERE lower(s.name) = lower(wanted.name) AND (s.practice_id IS NULL OR s.practice_id = $2)
    UNION ALL
    SELECT s.canonical_id, 1, s.merged_into IS NOT NULL, s.id FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id
      WHERE lower(a.alias) = lower(wanted.name) AND (s.practice_id IS NULL OR s.practice_id = $2)
    ORDER BY rank, stub, age LIMIT 1) AS found`;

/** A name that two requests bring at once is stored once: the second waits for the first and finds it. */
const CREATE = `
  INSERT INTO speakers (id, canonical_id, name, kind, created_by, practice_id) SELECT id, id, name, kind, $2, $3
  FROM jsonb_to_recordset($1) AS given(id uuid, name text, kind text) ORDER BY lower(name)
  ON CONFLICT (lower(name), practice_id) WHERE merged_into IS NULL DO NOTHING RETURNING id, name`;

/** Ids of the speakers with these names, found by name or alias or else created, by name as given. Merges are followed. */
export async function findOrCreateSpeakers(
  work: Work,
  names: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  const known = await findByName(work, wanted);
  const missing = wanted.filter((name) => !known.has(name));
  if (missing.length) await create(work, missing);
  return missing.length ? findByName(work, wanted) : known;
}

/** The speaker with this name, found by name or alias or else created. @throws Problem 422 for a name that is none. */
export async function findOrCreateSpeaker(work: Work, name: string): Promise<Speaker> {
  const trimmed = name.trim();
  if (trimmed === '') throw invalid('/name', 'empty');
  if (trimmed.length > LONGEST_NAME) throw invalid('/name', 'too_long', { max: LONGEST_NAME });
  const ids = await findOrCreateSpeakers(work, [trimmed]);
  return work.em.findOneByOrFail(Speaker, { id: ids.get(trimmed)! });
}

/** Who a reference means now: the speaker itself, or where its merges lead; null where there is none for this command. */
export async function resolveSpeaker({ em, practiceId }: Work, id: string): Promise<Speaker | null> {
  const speaker = await em.findOneBy(Speaker, { id });
  if (!speaker || (speaker.practiceId !== null && speaker.practiceId !== practiceId)) return null;
  return speaker.canonicalId === id ? speaker : em.findOneByOrFail(Speaker, { id: speaker.canonicalId });
}

async function findByName({ em, practiceId }: Work, names: string[]): Promise<Map<string, string>> {
  const rows: { name: string; id: string }[] = await em.query(FIND, [names, practiceId]);
  return new Map(rows.map(({ name, id }) => [name, id]));
}

async function create(work: Work, names: string[]): Promise<void> {
  const given = names.map((name) => ({
    id: newId(),
    name,
    kind: agencyNamed(name) ? 'organisation' : 'person',
  }));
  const created: { id: string; name: string }[] = await work.em.query(CREATE, [
    JSON.stringify(given),
    work.actor.id,
    work.practiceId,
  ]);
  for (const { id, name } of created) {
    await audit(work, { stream: `speaker:${id}`, action: 'speaker.added', after: { name } });
    await tell(work, 'speaker.added', id, { speakerId: id, name, by: work.actor.personId });
  }
}
