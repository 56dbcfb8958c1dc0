import { extname } from 'node:path';
import { Problem, invalid } from '../../platform/errors.js';
import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { tell } from '../../platform/outbox/outbox.js';
import { ImportPart } from './import-part.entity.js';
import { Import, type ImportFormat } from './import.entity.js';
import type { ImportOptions } from './import-options.js';
import { readHeader } from './read-header.js';
import type { FileToImport } from './store-parts.js';

/** Kind of the jobs that take files of articles in. */
export const IMPORT = 'articles.import';

/** What such a job is told. */
export interface ImportInput {
  importId: string;
}

const FORMATS: Partial<Record<string, ImportFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
};

/** What the name of a file says it is; undefined where it is no file of many articles. */
export const formatOf = (fileName: string): ImportFormat | undefined =>
  FORMATS[extname(fileName).toLowerCase()];

/**
 * Begins the import of a file that is stored.
 * @throws Problem 422 `file_missing`, `file_type`, `empty`, `not_utf8`, and for a table `line_ends`, `unknown_column`, `column_twice`,
 * `text_missing`.
 */
export async function beginImport(
  work: Work,
  { file, ...given }: Partial<ImportOptions> & { file?: FileToImport },
): Promise<string> {
  if (!file)
    throw new Problem('invalid', {
      detail: 'Send a .jsonl or .csv file.',
      errors: [{ pointer: '/file', code: 'file_missing' }],
    });
  const format = formatOf(file.fileName);
  if (!format)
    throw new Problem('invalid', {
      detail: 'Send a .jsonl file (a JSON object a line) or a .csv file (the first line names the columns).',
      errors: [{ pointer: '/file', code: 'file_type', params: { of: ['.jsonl', '.csv'] } }],
    });
  const first = await work.em.findOneBy(ImportPart, { importId: file.importId, place: 0 });
  if (!first) throw invalid('/file', 'empty');
  readHeader(first.bytes, format);
  const id = file.importId;
  const options: ImportOptions = { duplicates: 'skip', ...JSON.parse(JSON.stringify(given)) };
  const job = await enqueue(work, IMPORT, { importId: id } satisfies ImportInput);
  await work.em.insert(Import, {
    id,
    fileId: id,
    fileName: file.fileName.slice(-200),
    format,
    options,
    bytes: String(file.length),
    sha256: Buffer.from(file.sha256, 'hex'),
    jobId: job.id,
    createdBy: work.actor.id,
  });
  const after = { fileName: file.fileName, bytes: file.length, sha256: file.sha256, options };
  await audit(work, { stream: `import:${id}`, action: 'import.started', after });
  await tell(work, 'import.started', id, { importId: id, by: work.actor.personId });
  return id;
}
