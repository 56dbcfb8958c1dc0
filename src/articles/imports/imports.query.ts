import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';

/** Whether import `i` waits or has failed is known to its job `j`. */
const STATE = `CASE WHEN i.state = 'running' THEN CASE j.state WHEN 'failed' THEN 'failed' WHEN 'queued' THEN 'queued' ELSE 'running' END
  ELSE i.state END`;

const IMPORT_JSON = `json_build_object('id', i.id, 'version', i.version, 'retryOf', i.retry_of, 'fileName', i.file_name, 'format', i.format, 'state', ${STATE},
  'rows', json_build_object('read', i.rows_read, 'added', i.rows_added, 'skipped', i.rows_skipped, 'rejected', i.rows_rejected),
  'bytes', json_build_object('done', i.position, 'of', i.bytes), 'line', i.line,
  'error', CASE WHEN i.state = 'running' AND j.state = 'failed' THEN j.error END, 'jobId', i.job_id,
  'createdAt', iso(i.created_at), 'updatedAt', iso(i.updated_at), 'endedAt', iso(i.ended_at),
  'createdBy', ${namedPerson('i.created_by')})`;

const IMPORT_FROM = 'imports i JOIN jobs j ON j.id = i.job_id';

/** One import ($1). */
export const IMPORT: Statement = {
  name: 'import',
  text: `SELECT ${IMPORT_JSON}::text AS json, i.version FROM ${IMPORT_FROM} WHERE i.id = $1`,
};

/** One import ($1), for a 412. */
export const CURRENT_IMPORT = `SELECT ${IMPORT_JSON} AS current FROM ${IMPORT_FROM} WHERE i.id = $1`;

/** The import of a file (SHA-256 $1) by one person ($2) with the same options ($3) that has not come to its end. */
export const OPEN_IMPORT: Statement = {
  name: 'open-import',
  text: `SELECT id FROM imports WHERE sha256 = $1 AND created_by = $2 AND options = $3::jsonb AND retry_of IS NULL
    AND state IN ('running', 'paused') ORDER BY created_at DESC LIMIT 1`,
};

/** Imports, newest first. */
export const IMPORTS: ListQuery = {
  name: 'imports',
  json: IMPORT_JSON,
  from: IMPORT_FROM,
  where: [],
  values: [],
  order: [
    { sql: 'i.created_at', type: 'timestamptz' },
    { sql: 'i.id', type: 'uuid' },
  ],
  descending: true,
};

/** Rejected rows of an import, in the order of the file. */
export const rejectionsOf = (importId: string): ListQuery => ({
  name: 'import-rejections-page',
  json: `json_build_object('line', r.line, 'code', r.code, 'pointer', r.pointer, 'message', r.message, 'row', r."row")`,
  from: 'import_rejections r',
  where: [`r.import_id = $1`],
  values: [importId],
  order: [{ sql: 'r.line', type: 'integer' }],
  descending: false,
});

/** Rejected rows of an import ($1) after a line ($2), a thousand at most. */
export const REJECTIONS: Statement = {
  name: 'import-rejections',
  text: `SELECT line, code, pointer, message, row FROM import_rejections WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT 1000`,
};
