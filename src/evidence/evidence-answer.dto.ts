import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  WebAddress,
  Whole,
} from '../platform/http/fields.js';
import { SUGGESTED_FIELDS, type SuggestedField, type Suggestion } from './archive/capture.entity.js';
import { PassageContext } from './evidence.dto.js';
import { EvidenceLinkAnswer } from './links/link-answer.dto.js';
import { ARCHIVE_STATES, EVIDENCE_KINDS, STANCES } from './evidence.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const MANY = 1_000_000_000;

const SUGGESTION = {
  type: 'object',
  description: 'One part of it',
  required: ['text', 'how'],
  properties: {
    text: { type: 'string', description: 'What it says', examples: ['Resolution 2199 (2015)'] },
    how: { type: 'string', description: 'Where it says so', examples: ['meta og:title'] },
  },
  examples: [{ text: 'Resolution 2199 (2015)', how: 'meta og:title' }],
};

/** What a page says about itself, as a schema. */
const SUGGESTED = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(SUGGESTED_FIELDS.map((field) => [field, SUGGESTION])),
};

/** How far the archived copy of a piece has come. */
export class EvidenceArchive {
  @Choice({ about: 'State of the copy', example: 'impossible', of: ARCHIVE_STATES })
  state: string;

  @Moment({ about: 'Since when; null while pending', example: '2026-11-23T08:15:00.000Z', nullable: true })
  at: string | null;

  @Text({ about: 'SHA-256 of the copy in hex', example: null, nullable: true })
  sha256: string | null;

  @Text({ about: 'Why there is no copy, or none yet', example: 'Behind a paywall', nullable: true })
  reason: string | null;

  @Text({
    about:
      'Why, as a stable code, where the desk says it: `off`, `sign_in`, `page_missing`, `site_trouble`, `refused`, `empty`, `internal`, or why the address was not fetched (`address`, `too_large`, `name_unknown` …)',
    example: null,
    nullable: true,
  })
  code: string | null;

  @Whole({ about: 'HTTP status of a try that failed', example: null, nullable: true, min: 100, max: 999 })
  status: number | null;

  @Moment({ about: 'When it is tried again; null while nothing is planned', example: null, nullable: true })
  nextTryAt: string | null;

  @Part(() => PersonName, { about: 'Who brought the copy by hand', example: null, nullable: true })
  copiedBy: PersonName | null;

  @WebAddress({ about: 'Its copy at the Wayback Machine', example: null, nullable: true })
  waybackUrl: string | null;

  @Shape(SUGGESTED, {
    about: 'What the page says about itself, and where it says so: for fields of the piece that are empty',
    example: { title: { text: 'Resolution 2199 (2015)', how: 'meta og:title' } },
  })
  suggested: Partial<Record<SuggestedField, Suggestion>>;
}

/** Another piece of evidence with the same address. */
export class EvidenceDuplicate {
  @Id({ about: 'The other piece', example: ID })
  evidenceId: string;

  @Id({ about: 'Its claim', example: ID })
  claimId: string;

  @Text({ about: 'Its claim as people call it', example: 'K-1042' })
  claimRef: string;

  @Whole({ about: 'Its number there: E2', example: 2, min: 1, max: MANY })
  number: number;

  @Flag({ about: 'It is of the same claim', example: false })
  sameClaim: boolean;
}

/** A piece of evidence. */
export class EvidencePiece {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Whole({ about: 'Counts its changes; its ETag', example: 1, min: 1, max: MANY })
  version: number;

  @Id({ about: 'Its claim', example: ID })
  claimId: string;

  @WebAddress({
    about: 'Address as it was given; null for a document without one, of which the copy is all there is',
    example: 'https://undocs.org/S/RES/2199(2015)',
    nullable: true,
  })
  url: string | null;

  @Text({ about: 'Title of the page', example: 'Resolution 2199 (2015)', nullable: true })
  title: string | null;

  @Text({ about: 'Who published it', example: 'UN Security Council', nullable: true })
  publisher: string | null;

  @Day({ about: 'When it was published; null = unknown', example: '2015-02-12', nullable: true })
  publishedOn: string | null;

  @Choice({ about: 'How it bears on the statement', example: 'supports', of: STANCES })
  stance: string;

  @Choice({ about: 'What it is', example: 'primary', of: EVIDENCE_KINDS })
  kind: string;

  @Text({
    about: 'The words that matter',
    example: 'Expresses its determination',
    nullable: true,
    max: 20_000,
  })
  passage: string | null;

  @Part(() => PassageContext, {
    about: 'What stands beside the passage in the copy, where it was marked there',
    example: { prefix: 'On Tuesday. ', suffix: ' Opponents fear' },
    nullable: true,
  })
  passageContext: PassageContext | null;

  @Text({ about: 'Where the passage stands', example: 'paragraph 17', nullable: true })
  locator: string | null;

  @Text({ about: 'A note for readers', example: 'Adopted unanimously', nullable: true })
  note: string | null;

  @Flag({ about: 'Shows violence or private matters', example: false })
  sensitive: boolean;

  @Text({ about: 'Why it stays at the desk', example: null, nullable: true })
  sensitiveReason: string | null;

  @Part(() => EvidenceArchive, {
    about: 'Its archived copy',
    example: {
      ...{
        state: 'pending',
        at: null,
        sha256: null,
        reason: null,
        code: null,
        status: null,
        nextTryAt: null,
      },
      ...{ copiedBy: null, waybackUrl: null, suggested: {} },
    },
  })
  archive: EvidenceArchive;

  @Part(() => EvidenceLinkAnswer, {
    about: 'How its link fares',
    example: {
      state: 'works',
      since: '2026-11-23T08:15:00.000Z',
      checkedAt: '2026-11-28T08:15:00.000Z',
      movedTo: null,
      code: null,
      status: 200,
      differs: false,
    },
  })
  link: EvidenceLinkAnswer;

  @Flag({
    about: 'Published after the statement was made; null where a date is unknown',
    example: true,
    nullable: true,
  })
  laterThanStatement: boolean | null;

  @Whole({
    about:
      'Days from the statement to its publication, below 0 where it was there before; null where a date is unknown',
    example: 12,
    nullable: true,
    min: -MANY,
    max: MANY,
  })
  daysAfterStatement: number | null;

  @Part(() => PersonName, { about: 'Who added it', example: { id: ID, name: 'Citra Contoh' } })
  addedBy: PersonName;

  @Moment({ about: 'When it was added', example: '2026-11-23T08:15:00.000Z' })
  createdAt: string;

  @Part(() => PersonName, { about: 'Who changed it last', example: { id: ID, name: 'Citra Contoh' } })
  updatedBy: PersonName;

  @Moment({ about: 'When it was changed last', example: '2026-11-23T08:15:00.000Z' })
  updatedAt: string;
}

/** A piece of evidence, and where else its address is one. */
export class EvidenceWithDuplicates extends EvidencePiece {
  @Parts(() => EvidenceDuplicate, {
    about: 'Other pieces with the same address, of this claim first; at most 20',
    example: [{ evidenceId: ID, claimId: ID, claimRef: 'K-1042', number: 2, sameClaim: false }],
  })
  duplicates: EvidenceDuplicate[];
}

/** How many pieces of a claim stand where. */
export class EvidenceBalance {
  @Whole({ about: 'Pieces that support the statement', example: 2, min: 0, max: MANY })
  supports: number;

  @Whole({ about: 'Pieces that refute it', example: 1, min: 0, max: MANY })
  refutes: number;

  @Whole({ about: 'Pieces that qualify it', example: 0, min: 0, max: MANY })
  qualifies: number;

  @Whole({ about: 'Pieces that give context', example: 3, min: 0, max: MANY })
  context: number;
}

/** The evidence of a claim in the order in which it was added. */
export class EvidenceList extends PageOf(EvidenceWithDuplicates) {
  @Part(() => EvidenceBalance, {
    about: 'All pieces by stance',
    example: { supports: 2, refutes: 1, qualifies: 0, context: 3 },
  })
  balance: EvidenceBalance;
}
