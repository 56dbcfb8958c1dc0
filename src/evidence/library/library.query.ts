import type { ListQuery } from '../../platform/http/paging.js';
import { latestCapture } from '../archive/archive.query.js';
import type { ArchiveState } from '../evidence.entity.js';
import { LINK_JSON } from '../links/links.query.js';

/** What the list of evidence is narrowed to. */
export interface LibraryFilter {
  /** Words that all must be there; those in quotation marks side by side. */
  q?: string;
  archive?: ArchiveState;
}

/** Characters of a copy in which words are shown: from shortly before the longest of them. */
const STRETCH = 20_000;
const BEFORE = 300;
/** Stands around what was found while it is marked; no text has it then. */
const MARK = 'chr(31)';

const WORDS = 'evidence_words(e.title, e.publisher, e.passage, e.note, e.url)';
const QUERY = `websearch_to_tsquery('simple', $1)`;
const OWN_TEXT = `concat_ws(' · ', e.title, e.publisher, e.passage, e.note, e.url)`;

/** The words around what was found, in stretches of which every second one is what was looked for. */
const SNIPPET = `(SELECT json_agg(json_build_object('text', s.part, 'found', s.n % 2 = 0) ORDER BY s.n)
  FROM (SELECT CASE WHEN k.words @@ ${QUERY} THEN k.text ELSE ${OWN_TEXT} END AS text) t,
    unnest(string_to_array(ts_headline('simple', substr(translate(t.text, ${MARK}, ' '), greatest(1, strpos(lower(t.text), $2) - ${BEFORE}), ${STRETCH}),
      ${QUERY}, 'StartSel="' || ${MARK} || '", StopSel="' || ${MARK} || '", MaxWords=40, MinWords=20, MaxFragments=1'), ${MARK}))
      WITH ORDINALITY AS s (part, n)
  WHERE s.part <> '')`;

const row = (snippet: string, foundIn: string) =>
  `json_build_object('evidenceId', e.id, 'claim', json_build_object('id', c.id, 'ref', 'K-' || c.ref, 'state', c.state, 'statement', c.statement),
    'url', e.url, 'title', coalesce(e.title, k.found->'title'->>'text'), 'publisher', coalesce(e.publisher, k.found->'publisher'->>'text'),
    'publishedOn', e.published_on, 'stance', e.stance, 'sensitive', e.sensitive, 'archive', e.archive_state, 'archivedAt', iso(k.at),
    'addedAt', iso(e.created_at), 'link', ${LINK_JSON}, 'foundIn', ${foundIn}, 'snippet', ${snippet})`;

/** Evidence of the desk, added last first: all of it, or what has some words of its own or in its copy; what somebody practises is in no list. */
export function libraryOf({ q, archive }: LibraryFilter): ListQuery {
  const sought = q === undefined ? [] : [q.replaceAll('"', ' '), longestWord(q), phrasesIn(q)];
  const values: unknown[] = [...sought, ...(archive ? [archive] : [])];
  return {
    name: 'evidence-library',
    json:
      q === undefined
        ? row(`'[]'::json`, 'NULL')
        : row(SNIPPET, `CASE WHEN k.words @@ ${QUERY} THEN 'copy' ELSE 'piece' END`),
    from: `evidence e JOIN claims c ON c.id = e.claim_id
      LEFT JOIN LATERAL (SELECT * FROM (${latestCapture('e')}) latest WHERE latest.state = 'archived' AND e.archive_state = 'archived') k ON true`,
    where: [
      'e.removed_at IS NULL',
      'c.practice_id IS NULL',
      ...(archive ? [`e.archive_state = $${sought.length + 1}`] : []),
      ...(q === undefined ? [] : FOUND),
    ],
    values,
    order: [
      { sql: 'e.created_at', type: 'timestamptz' },
      { sql: 'e.id', type: 'uuid' },
    ],
    descending: true,
  };
}

/** The first condition finds by index; the second holds for the copy that counts; the third for words side by side. */
const FOUND = [
  `e.id IN (SELECT w.evidence_id FROM captures w WHERE w.words @@ ${QUERY}
    UNION SELECT e.id FROM evidence e WHERE ${WORDS} @@ ${QUERY} AND e.removed_at IS NULL)`,
  `(k.words @@ ${QUERY} OR ${WORDS} @@ ${QUERY})`,
  `NOT EXISTS (SELECT FROM unnest($3::text[]) AS phrase
    WHERE coalesce(strpos(lower(k.text), phrase), 0) = 0 AND strpos(lower(${OWN_TEXT}), phrase) = 0)`,
];

/** In quotation marks, in small letters. */
const phrasesIn = (q: string): string[] =>
  [...q.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase!.trim().toLowerCase()).filter(Boolean);

/** Near it the others are looked for; words that must not be there lead nowhere. */
const longestWord = (q: string): string =>
  (q.match(/(?<![-\p{L}\p{N}])[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .reduce((one, other) => (other.length > one.length ? other : one), '')
    .toLowerCase();
