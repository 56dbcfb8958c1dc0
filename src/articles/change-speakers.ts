import { audit } from '../platform/audit/audit.js';
import { Problem, invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { SpeakerAlias } from './speaker-alias.entity.js';
import { Speaker, type SpeakerKind } from './speaker.entity.js';

/** What people know about a speaker; absent stays, null clears. */
export interface SpeakerDetails {
  name?: string;
  kind?: SpeakerKind;
  description?: string | null;
  wikidataId?: string | null;
  /** All of them. */
  aliases?: string[];
}

/** Adds a speaker. @throws Problem 409 where the name or Wikidata id is somebody's. */
export async function addSpeaker(
  work: Work,
  { name, aliases = [], ...details }: SpeakerDetails & { name: string },
): Promise<string> {
  const id = newId();
  await refuseTaken(work, id, { name, wikidataId: details.wikidataId });
  await work.em.insert(Speaker, {
    id,
    canonicalId: id,
    name: readName(name),
    ...details,
    createdBy: work.actor.id,
  });
  await storeAliases(work, id, aliases);
  await audit(work, {
    stream: `speaker:${id}`,
    action: 'speaker.added',
    after: { name, ...details, aliases },
  });
  await tell(work, 'speaker.added', id, { speakerId: id, name, by: work.actor.personId });
  return id;
}

/**
 * Changes what is known about a speaker.
 * @param version the one that the caller has read
 * @throws Problem 412 if somebody was faster, 409 where the name or Wikidata id is somebody else's.
 */
export async function editSpeaker(
  work: Work,
  id: string,
  version: number,
  { aliases, ...details }: SpeakerDetails,
): Promise<void> {
  const speaker = await lockSpeaker(work, id);
  if (speaker.version !== version) throw new Problem('stale');
  const fields = Object.keys(details).filter((field) => details[field as keyof typeof details] !== undefined);
  if (!fields.length && !aliases) return;
  if (!speaker.mergedInto) await refuseTaken(work, id, details);
  const before = await describeSpeaker(work, speaker);
  if (details.name !== undefined) details.name = readName(details.name);
  await work.em.update(Speaker, { id }, { ...details, version: version + 1, updatedAt: () => 'now()' });
  if (aliases) await storeAliases(work, id, aliases);
  await audit(work, {
    stream: `speaker:${id}`,
    action: 'speaker.updated',
    before,
    after: { ...details, ...(aliases && { aliases }) },
  });
  await tell(work, 'speaker.updated', id, {
    speakerId: id,
    fields: [...fields, ...(aliases ? ['aliases'] : [])],
    by: work.actor.personId,
  });
}

/** The speaker with its row locked until the transaction ends; quotes may refer to it meanwhile. */
async function lockSpeaker(work: Work, id: string): Promise<Speaker> {
  return work.em.findOneOrFail(Speaker, { where: { id }, lock: { mode: 'for_no_key_update' } });
}

async function describeSpeaker(work: Work, { name, kind, description, wikidataId, id }: Speaker) {
  const rows = await work.em.findBy(SpeakerAlias, { speakerId: id });
  return { name, kind, description, wikidataId, aliases: rows.map(({ alias }) => alias) };
}

function readName(name: string): string {
  if (name.trim() === '') throw invalid('/name', 'empty');
  return name.trim();
}

/** Names find people, so each name is one speaker's; two at once are told apart by the index. */
async function refuseTaken(
  work: Work,
  id: string,
  { name, wikidataId }: Pick<SpeakerDetails, 'name' | 'wikidataId'>,
): Promise<void> {
  const [taken] = await work.em.query(
    `SELECT id, lower(name) = lower($2) IS TRUE AS by_name FROM speakers
     WHERE id <> $1 AND merged_into IS NULL AND (lower(name) = lower($2) OR wikidata_id = $3)
       AND practice_id IS NOT DISTINCT FROM $4 LIMIT 1`,
    [id, name?.trim() ?? null, wikidataId ?? null, work.practiceId],
  );
  if (!taken) return;
  const pointer = taken.by_name ? '/name' : '/wikidataId';
  throw new Problem('conflict', { errors: [{ pointer, code: 'taken', params: { speakerId: taken.id } }] });
}

async function storeAliases(work: Work, id: string, aliases: readonly string[]): Promise<void> {
  aliases.forEach((alias, i) => {
    if (alias.trim() === '') throw invalid(`/aliases/${i}`, 'empty');
  });
  const distinct = [...new Set(aliases.map((alias) => alias.trim()))];
  await work.em.delete(SpeakerAlias, { speakerId: id });
  if (distinct.length)
    await work.em.insert(
      SpeakerAlias,
      distinct.map((alias) => ({ speakerId: id, alias })),
    );
}
