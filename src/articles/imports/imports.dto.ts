import { OmitType, PickType } from '@nestjs/swagger';
import { PageOf, PersonName } from '../../platform/http/answers.dto.js';
import { Choice, Day, Id, Language, Moment, Part, Shape, Text, Whole } from '../../platform/http/fields.js';
import { JOB_ERROR } from '../../platform/jobs/jobs.dto.js';
import type { JobError } from '../../platform/jobs/job.entity.js';
import { AddArticleRequest, ArticleDetailsRequest, File } from '../articles.dto.js';
import { DUPLICATES } from './import-options.js';
import { IMPORT_FORMATS, type ImportFormat } from './import.entity.js';
import type { ReceivedFile } from './receive-file.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const MOST = Number.MAX_SAFE_INTEGER;

/** One row of a file: an article, exactly one of `text` and `html`, or `url` alone. */
export class ImportRow extends OmitType(AddArticleRequest, ['file'] as const) {}

/** A file of articles, and what holds for every row that does not say otherwise. */
export class BeginImportRequest extends PickType(ArticleDetailsRequest, [
  'outlet',
  'agency',
  'author',
  'statementPlace',
] as const) {
  @Day({ about: 'When their statements were made', example: '2015-11-26', optional: true })
  statementDate?: string;

  @Language({ about: 'Their language, BCP 47; recognised when absent', example: 'id', optional: true })
  language?: string;

  @Choice({
    about:
      'What becomes of a row whose text is here already: left out, or added as an article that names `duplicateOf`',
    example: 'skip',
    optional: true,
    of: DUPLICATES,
  })
  duplicates?: (typeof DUPLICATES)[number];

  @File({
    about:
      'A .jsonl or .csv file in UTF-8 of up to 2 GiB. A line of JSON, or a row of a table whose first line names the columns, has the fields of POST /api/v1/articles.',
  })
  file?: ReceivedFile;
}

/** How far the rows have come. */
export class ImportRows {
  @Whole({ about: 'Rows that are done', example: 1220, min: 0, max: MOST })
  read: number;

  @Whole({ about: 'Of these, articles that were added', example: 1204, min: 0, max: MOST })
  added: number;

  @Whole({ about: 'Of these, left out because their text is here already', example: 10, min: 0, max: MOST })
  skipped: number;

  @Whole({
    about: 'Of these, not taken in; see `rejected.jsonl` and `rejected.csv`',
    example: 6,
    min: 0,
    max: MOST,
  })
  rejected: number;
}

/** How far the bytes have come. */
export class ImportBytes {
  @Whole({ about: 'Bytes of the file that are done', example: 2_441_000, min: 0, max: MOST })
  done: number;

  @Whole({ about: 'Bytes of the file', example: 4_000_000, min: 0, max: MOST })
  of: number;
}

/** Where an import may stand. */
export const IMPORT_STATES = ['queued', 'running', 'paused', 'cancelled', 'succeeded', 'failed'] as const;

/** A file of articles on its way in. */
export class ImportAnswer {
  @Id({ about: 'The import', example: ID })
  id: string;

  @Whole({
    about: 'Counts what people did to it, for If-Match; progress leaves it as it is',
    example: 1,
    min: 1,
    max: MOST,
  })
  version: number;

  @Id({
    about: 'The import whose rejected rows it tries again; lines are those of the same file',
    example: null,
    nullable: true,
  })
  retryOf: string | null;

  @Text({ about: 'Name of the file', example: 'articles.jsonl' })
  fileName: string;

  @Choice({ about: 'Kind of the file', example: 'jsonl', of: IMPORT_FORMATS })
  format: ImportFormat;

  @Choice({ about: 'Where it stands', example: 'running', of: IMPORT_STATES })
  state: (typeof IMPORT_STATES)[number];

  @Part(() => ImportRows, {
    about: 'How far the rows have come',
    example: { read: 1220, added: 1204, skipped: 10, rejected: 6 },
  })
  rows: ImportRows;

  @Part(() => ImportBytes, {
    about: 'How far the bytes have come',
    example: { done: 2_441_000, of: 4_000_000 },
  })
  bytes: ImportBytes;

  @Whole({ about: 'Lines of the file that are done', example: 1220, min: 0, max: MOST })
  line: number;

  @Shape(JOB_ERROR, {
    about: 'Why it failed',
    example: { code: 'gave_up', message: 'It never came to an end.' },
    nullable: true,
  })
  error: JobError | null;

  @Id({ about: 'The job that works on it', example: ID })
  jobId: string;

  @Moment({ about: 'When it was begun', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it last came further', example: '2026-11-23T09:34:00.000Z' })
  updatedAt: string;

  @Moment({ about: 'When it came to its end', example: null, nullable: true })
  endedAt: string | null;

  @Part(() => PersonName, { about: 'Who brings the articles in', example: { id: ID, name: 'Ayu Contoh' } })
  createdBy: PersonName;
}

/** A row that was not taken in, and why. */
export class ImportRejectionAnswer {
  @Whole({ about: 'Where the row begins; the first line of the file is 1', example: 7, min: 1, max: MOST })
  line: number;

  @Text({ about: 'Why', example: 'unreachable' })
  code: string;

  @Text({
    about: 'JSON pointer to the field at fault; null: the row as a whole',
    example: '/url',
    nullable: true,
  })
  pointer: string | null;

  @Text({
    about: 'Why, and what to do about it',
    example: 'url: The site does not answer. Try this row again later.',
  })
  message: string;

  @Text({ about: 'Its beginning', example: '{"url":"https://news.example/1"}' })
  row: string;
}

/** Rejected rows, in the order of the file. */
export class ImportRejectionPage extends PageOf(ImportRejectionAnswer) {}

/** Imports, newest first. */
export class ImportPage extends PageOf(ImportAnswer) {}
