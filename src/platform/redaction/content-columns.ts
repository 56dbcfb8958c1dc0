import type { EntityManager } from 'typeorm';

/** A column that may hold somebody's words. */
export interface ContentColumn {
  name: string;
  type: 'text' | 'jsonb' | '_text';
  /** No two rows may have the same in it, perhaps. */
  unique: boolean;
}

/** A table with columns that may hold words, and how its rows are told apart. */
export interface ContentTable {
  table: string;
  columns: ContentColumn[];
  key: string[];
  /** True where each change of a row has a number, so that whoever read it before is told; what is never changed names the version of something else. */
  versioned: boolean;
}

/** Accounts and what runs the desk: people leave by `users deactivate`, and no account may be broken by a word of its address. */
const NOT_CONTENT = [
  ...['users', 'sessions', 'api_keys', 'password_resets', 'sign_in_attempts', 'settings', 'webhooks'],
  ...['migrations', 'rate_limits', 'audit_heads', 'audit_events'],
];

/** Other names of speakers, each the key of its own row, which the columns below leave out. */
export const ALIASES = {
  table: 'speaker_aliases',
  columns: [{ name: 'alias', type: 'text', unique: true }] satisfies ContentColumn[],
};

/** What the log says; it is blanked in its own way. */
export const LOG = {
  table: 'audit_events',
  columns: [
    { name: 'before', type: 'jsonb', unique: false },
    { name: 'after', type: 'jsonb', unique: false },
  ] satisfies ContentColumn[],
};

/** Whether column `c` is in a unique index, be it as part of an expression. */
const UNIQUE = `y.typname = 'text' AND EXISTS (SELECT FROM pg_index u WHERE u.indrelid = t.oid AND u.indisunique AND (c.attnum = ANY (u.indkey) OR EXISTS (
      SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = u.indexrelid AND d.refobjid = t.oid AND d.refobjsubid = c.attnum)))`;

/** Every column of a text type but keys and those that hold one of a few given words, such as a state. */
const COLUMNS = `
  SELECT t.relname AS "table", keys.names AS key,
    json_agg(json_build_object('name', c.attname, 'type', y.typname, 'unique', ${UNIQUE}) ORDER BY c.attnum) AS columns,
    EXISTS (SELECT FROM pg_attribute v WHERE v.attrelid = t.oid AND v.attname = 'version' AND NOT 'version' = ANY (keys.names))
      AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = t.oid AND g.tgfoid = 'refuse_change'::regproc) AS versioned
  FROM pg_class t
    JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped AND c.attgenerated = ''
    JOIN pg_type y ON y.oid = c.atttypid AND y.typname IN ('text', 'jsonb', '_text')
    CROSS JOIN LATERAL (SELECT array_agg(a.attname::text) AS names FROM pg_index i JOIN pg_attribute a ON a.attrelid = t.oid
      AND a.attnum = ANY (i.indkey) WHERE i.indrelid = t.oid AND i.indisprimary) keys
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> ALL ($1) AND NOT c.attname = ANY (keys.names)
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'c' AND k.conkey = ARRAY[c.attnum]
      AND pg_get_constraintdef(k.oid) ~ 'ARRAY\\[')
  GROUP BY t.oid, keys.names ORDER BY t.relname`;

/** Where words of people may lie, read from the database itself: a table that comes later is not forgotten. */
export function contentTables(em: EntityManager): Promise<ContentTable[]> {
  return em.query(COLUMNS, [NOT_CONTENT]);
}

/** A parameter that holds JSON, as the column's type has it. */
export function asColumn({ type }: ContentColumn, parameter: string): string {
  switch (type) {
    case 'text':
      return `${parameter}::jsonb #>> '{}'`;
    case 'jsonb':
      return `${parameter}::jsonb`;
    case '_text':
      return `(SELECT array_agg(word) FROM jsonb_array_elements_text(${parameter}::jsonb) word)`;
  }
}
