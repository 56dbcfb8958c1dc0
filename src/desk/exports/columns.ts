import type { Cell } from '../../platform/http/csv.js';

/** Columns of a table, in order: its name, and its cell in a row. */
export type Columns = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

/** A row as the API shows it. */
type Row = Record<string, unknown>;

/** Several things in one cell. */
const joined = (texts: unknown): string => (texts as unknown[]).filter((text) => text != null).join('; ');

const part = (row: Row, ...path: string[]): Cell =>
  path.reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row) as Cell;

const partsOf = (row: Row, list: string, name: string) =>
  joined((row[list] as Row[]).map((item) => item[name]));

const plain = (...names: string[]) => names.map((name) => [name, (row: Row) => part(row, name)] as const);

const named = (name: string, ...path: string[]) => [name, (row: Row) => part(row, ...path)] as const;

/** Claims as a table. */
export const CLAIM_COLUMNS: Columns = [
  ...plain('id', 'ref', 'state', 'version', 'edition', 'statement', 'language'),
  [
    'translations',
    ({ translations }) => joined(Object.entries(translations as Row).map((one) => one.join(': '))),
  ],
  ...plain('implied'),
  named('claimant', 'claimant', 'name'),
  named('claimantUnnamed', 'claimant', 'unnamed'),
  named('claimantDescription', 'claimant', 'description'),
  named('claimantWikidataId', 'claimant', 'wikidataId'),
  ...plain('statedOn', 'statedOnUnknown', 'statedAt', 'asOf'),
  ['topics', ({ topics }) => joined(topics)],
  named('rating', 'rating', 'alternateName'),
  named('ratingValue', 'rating', 'value'),
  named('ratingScale', 'rating', 'scaleName'),
  ...plain('reading', 'summary', 'explanation', 'unknowns'),
  ['appearances', (row) => partsOf(row, 'appearances', 'url')],
  ['quoteIds', ({ quoteIds }) => joined(quoteIds)],
  ...plain('evidenceCount', 'priority'),
  named('assignee', 'assignee', 'name'),
  ...plain('dueAt', 'wakeOn', 'slug'),
  named('url', 'publication', 'url'),
  named('publishedAt', 'publication', 'publishedAt'),
  named('retractedAt', 'publication', 'retractedAt'),
  ...plain('createdAt', 'updatedAt'),
];

/** Quotes as a table. */
export const QUOTE_COLUMNS: Columns = [
  ...plain('id', 'version', 'articleId', 'origin', 'kind', 'start', 'end', 'content'),
  ['speakers', (row) => partsOf(row, 'speakers', 'name')],
  ['speakerIds', (row) => partsOf(row, 'speakers', 'speakerId')],
  named('speakerConfirmedBy', 'speakerConfirmedBy', 'name'),
  named('relayedBy', 'relayedBy', 'text'),
  named('cue', 'cue', 'text'),
  ...plain('group'),
  named('prefix', 'selector', 'prefix'),
  named('suffix', 'selector', 'suffix'),
  named('checkWorthiness', 'checkWorthiness', 'level'),
  named('checkWorthinessScore', 'checkWorthiness', 'score'),
  ['warnings', (row) => partsOf(row, 'warnings', 'code')],
  ...plain('decision', 'decisionReason'),
  named('decidedBy', 'decidedBy', 'name'),
  ...plain('decidedAt', 'createdAt', 'updatedAt'),
];

/** Evidence as a table. */
export const EVIDENCE_COLUMNS: Columns = [
  ...plain('id', 'version', 'claimId', 'url', 'title', 'publisher', 'publishedOn', 'stance', 'kind'),
  ...plain('passage', 'locator', 'note', 'sensitive', 'sensitiveReason'),
  named('archive', 'archive', 'state'),
  named('archivedAt', 'archive', 'at'),
  named('archiveSha256', 'archive', 'sha256'),
  named('archiveReason', 'archive', 'reason'),
  named('waybackUrl', 'archive', 'waybackUrl'),
  named('link', 'link', 'state'),
  ...plain('laterThanStatement', 'daysAfterStatement'),
  named('addedBy', 'addedBy', 'name'),
  ...plain('createdAt'),
  named('updatedBy', 'updatedBy', 'name'),
  ...plain('updatedAt'),
];
