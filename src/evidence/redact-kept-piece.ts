import type { EntityManager } from 'typeorm';
import { blankJson } from '../platform/redaction/blank.js';
import type { Change, Redaction } from '../platform/redaction/redaction.js';

type Json = Record<string, unknown>;

/** What a piece says under the names of versions, editions and the log; its day, stance and kind are no words. */
const SAID = [
  ...['url', 'urlKey', 'title', 'publisher', 'passage', 'passageContext'],
  ...['locator', 'note', 'sensitiveReason', 'archiveReason'],
];

/** Blanks a piece of evidence, however short its words, wherever a claim has kept it: by which piece it is, for they stand elsewhere by chance. */
export async function redactKeptPiece(em: EntityManager, redaction: Redaction, id: string): Promise<void> {
  for (const { publicationId, place } of await placesInEditions(em, id))
    await redaction.parts(
      'publications',
      'page',
      { sql: 'id = $1', values: [publicationId] },
      inEvidence((_, at) => at === place),
    );
  const inVersions = `snapshot @> jsonb_build_object('evidence', jsonb_build_array(jsonb_build_object('id', $1::text)))`;
  await redaction.parts(
    'claim_versions',
    'snapshot',
    { sql: inVersions, values: [id] },
    inEvidence((piece) => piece.id === id),
  );
  const inLog = `stream LIKE 'claim:%' AND action LIKE 'evidence.%' AND $1 IN (before ->> 'id', after ->> 'id')`;
  await redaction.partsOfLog({ sql: inLog, values: [id] }, blankPiece);
}

/** Editions name no ids: they show, in their order, the pieces of the version that was published which are not sensitive. */
async function placesInEditions(
  em: EntityManager,
  id: string,
): Promise<{ publicationId: string; place: number }[]> {
  return em.query(
    `SELECT p.id AS "publicationId", shown.place FROM publications p
       CROSS JOIN LATERAL (SELECT snapshot FROM claim_versions v WHERE v.claim_id = p.claim_id AND v.edition = p.edition
         AND v.snapshot ->> 'state' = 'published' ORDER BY v.version LIMIT 1) published
       CROSS JOIN LATERAL (SELECT piece ->> 'id' AS id, row_number() OVER (ORDER BY at)::int - 1 AS place
         FROM jsonb_array_elements(published.snapshot -> 'evidence') WITH ORDINALITY AS e(piece, at) WHERE NOT (piece ->> 'sensitive')::boolean) shown
     WHERE shown.id = $1 ORDER BY p.id`,
    [id],
  );
}

const inEvidence =
  (isIt: (piece: Json, at: number) => boolean): Change =>
  (content, blank) => {
    const { evidence } = content as { evidence: Json[] };
    const left = evidence.map((piece, at) => (isIt(piece, at) ? blankPiece(piece, blank) : piece));
    return { ...(content as Json), evidence: left };
  };

const blankPiece: Change = (piece, blank) => piece && blankSaid(piece as Json, blank);

function blankSaid(piece: Json, blank: (text: string) => string): Json {
  const said = Object.entries(piece).filter(([name]) => SAID.includes(name));
  const { archive } = piece as { archive?: { reason: unknown } };
  return {
    ...piece,
    ...Object.fromEntries(said.map(([name, words]) => [name, blankJson(words, blank)])),
    ...(archive && { archive: { ...archive, reason: blankJson(archive.reason, blank) } }),
  };
}
