import { PersonName } from '../../platform/http/answers.dto.js';
import {
  Choice,
  Dictionary,
  Figure,
  Id,
  Moment,
  Part,
  Parts,
  Text,
  WebAddress,
  Whole,
} from '../../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const MANY = 1_000_000_000;

/** Where the passage of a piece stands in the text of its copy. */
export class PassagePlaceAnswer {
  @Whole({ about: 'Where it begins, in UTF-16 code units', example: 120, min: 0, max: MANY })
  start: number;

  @Whole({ about: 'Where it ends', example: 171, min: 0, max: MANY })
  end: number;

  @Choice({
    about: '`exact`: the same characters; `fuzzy`: most of its words, in its order',
    example: 'exact',
    of: ['exact', 'fuzzy'],
  })
  how: string;

  @Figure({ about: 'How alike the words are, 0 to 1', example: 1 })
  likeness: number;
}

/** The archived copy of a piece of evidence. */
export class CopyAnswer {
  @Id({ about: 'The piece', example: ID })
  evidenceId: string;

  @WebAddress({
    about: 'Address that was asked for; null for a document without one',
    example: 'https://undocs.org/S/RES/2199(2015)',
    nullable: true,
  })
  url: string | null;

  @WebAddress({
    about: 'Where redirects led; null for a copy by hand',
    example: 'https://docs.un.org/en/S/RES/2199(2015)',
    nullable: true,
  })
  finalUrl: string | null;

  @Moment({ about: 'When it was made', example: '2026-11-23T08:15:00.000Z' })
  at: string;

  @Whole({ about: 'HTTP status', example: 200, nullable: true, min: 100, max: 999 })
  status: number | null;

  @Dictionary({
    about: 'Headers of the answer, without cookies',
    example: { 'last-modified': 'Thu, 12 Feb 2015 17:00:00 GMT' },
    values: { type: 'string' },
    valid: () => true,
    code: 'not_headers',
    nullable: true,
  })
  headers: Record<string, string> | null;

  @Text({ about: 'Media type of the bytes', example: 'text/html; charset=utf-8', nullable: true })
  mediaType: string | null;

  @Text({ about: 'Name of the file that was brought by hand', example: null, nullable: true })
  fileName: string | null;

  @Whole({ about: 'Bytes', example: 48_213, min: 0, max: MANY })
  size: number;

  @Text({ about: 'SHA-256 of the bytes in hex', example: SHA256 })
  sha256: string;

  @Whole({ about: 'Characters of the readable text', example: 5120, min: 0, max: MANY })
  textLength: number;

  @Text({
    about:
      'Why there is no text (`picture`, `no_text`, `encrypted`, `file_type` …), `cut` where it ends after a million characters, or `redacted` where its page is not compared with it any more',
    example: null,
    nullable: true,
  })
  textProblem: string | null;

  @Part(() => PersonName, { about: 'Who brought it by hand', example: null, nullable: true })
  copiedBy: PersonName | null;

  @WebAddress({ about: 'Its copy at the Wayback Machine', example: null, nullable: true })
  waybackUrl: string | null;

  @Part(() => PassagePlaceAnswer, {
    about:
      'Where the passage of the piece stands in the text; null without a passage, or where it is not there',
    example: { start: 120, end: 171, how: 'exact', likeness: 1 },
    nullable: true,
  })
  passage: PassagePlaceAnswer | null;
}

/** Copies of one media type. */
export class ArchivedKind {
  @Text({ about: 'Media type as the sites said it; empty where they did not', example: 'application/pdf' })
  mediaType: string;

  @Whole({ about: 'Copies', example: 112, min: 0, max: MANY })
  copies: number;

  @Figure({ about: 'Bytes, had each copy kept its own', example: 40_220_118 })
  bytes: number;
}

/** How much is kept. */
export class ArchiveReport {
  @Choice({ about: 'Where the bytes lie', example: 'postgres', of: ['postgres', 's3'] })
  store: string;

  @Whole({ about: 'Files in the store; the same bytes are one', example: 812, min: 0, max: MANY })
  files: number;

  @Figure({ about: 'Their bytes', example: 61_203_112 })
  bytes: number;

  @Figure({ about: 'Bytes of all captures, had each kept its own', example: 70_551_900 })
  capturedBytes: number;

  @Figure({ about: 'Bytes of the texts of all captures, which lie in the database', example: 9_102_330 })
  textBytes: number;

  @Parts(() => ArchivedKind, {
    about: 'By media type, the largest first; 20 at most',
    example: [{ mediaType: 'application/pdf', copies: 112, bytes: 40_220_118 }],
  })
  kinds: ArchivedKind[];

  @Whole({ about: 'Captures that have a copy', example: 830, min: 0, max: MANY })
  archived: number;

  @Whole({ about: 'Captures that wait', example: 3, min: 0, max: MANY })
  pending: number;

  @Whole({ about: 'Captures that were given up', example: 17, min: 0, max: MANY })
  failed: number;
}
