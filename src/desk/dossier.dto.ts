import { QuoteAnswer } from '../articles/quote-answer.dto.js';
import { AppearanceEntry } from '../claims/appearance.dto.js';
import { EvidencePiece } from '../evidence/evidence-answer.dto.js';
import { PersonName } from '../platform/http/answers.dto.js';
import { Day, Flag, Id, Ids, Moment, Part, Parts, Shape, Text } from '../platform/http/fields.js';
import { PublicationAnswer } from '../publishing/publishing.dto.js';
import { ThreadAnswer } from '../reviews/thread-answer.dto.js';
import { ClaimHead } from './desk.dto.js';
import { LastSeenAnswer } from './look.dto.js';
import {
  ApprovalsAnswer,
  ChecklistsAnswer,
  ClaimNameAnswer,
  ClosedAnswer,
  LedgerLineAnswer,
  ParkedAnswer,
  RetractionRequestAnswer,
} from './dossier-parts.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';

/** Everything that one screen needs about a claim. */
export class Dossier extends ClaimHead {
  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    { about: 'The statement in other languages', example: { id: 'Sebuah resolusi …' } },
  )
  translations: Record<string, string>;

  @Flag({ about: 'Implied by the words, not said', example: false })
  implied: boolean;

  @Flag({ about: 'The day cannot be known', example: false })
  statedOnUnknown: boolean;

  @Text({ about: 'Place of the statement', example: 'Moscow', nullable: true })
  statedAt: string | null;

  @Day({ about: 'Day for which it is checked', example: '2015-11-26', nullable: true })
  asOf: string | null;

  @Id({ about: 'Who works on it', example: ID, nullable: true })
  assigneeId: string | null;

  @Text({
    about: 'How words that can mean two things were understood for the check',
    example: '“Directly prohibits” as: a binding ban on buying oil from ISIL.',
    nullable: true,
  })
  reading: string | null;

  @Text({ about: 'What was found, in short', example: 'Resolution 2199 (2015) condemns …', nullable: true })
  summary: string | null;

  @Text({
    about: 'What was found, at length, in Markdown; `[E2]` cites evidence number 2',
    example: 'The resolution names …',
    nullable: true,
    max: 50_000,
  })
  explanation: string | null;

  @Text({ about: 'What is not known', example: null, nullable: true })
  unknowns: string | null;

  @Part(() => ClosedAnswer, {
    about: 'What of it cannot be changed where it stands, and why; null while everything can',
    example: null,
    nullable: true,
  })
  closed: ClosedAnswer | null;

  @Part(() => PersonName, { about: 'Who submitted it last', example: null, nullable: true })
  submittedBy: PersonName | null;

  @Moment({ about: 'When that was', example: null, nullable: true })
  submittedAt: string | null;

  @Part(() => ParkedAnswer, {
    about: 'Why and until when it is parked',
    example: { from: 'researching', reason: 'Waiting for an answer', wakeOn: '2026-12-01', due: false },
    nullable: true,
  })
  parked: ParkedAnswer | null;

  @Text({ about: 'Why it cannot be checked', example: null, nullable: true })
  notCheckableKind: string | null;

  @Part(() => ClaimNameAnswer, { about: 'The claim it was merged into', example: null, nullable: true })
  mergedInto: ClaimNameAnswer | null;

  @Parts(() => ClaimNameAnswer, { about: 'Claims that were merged into it', example: [] })
  merged: ClaimNameAnswer[];

  @Text({ about: 'Kind of the correction that is under way', example: null, nullable: true })
  correctionKind: string | null;

  @Moment({ about: 'Not to be published before', example: null, nullable: true })
  embargoUntil: string | null;

  @Part(() => RetractionRequestAnswer, {
    about: 'Who asked to retract it, and why',
    example: null,
    nullable: true,
  })
  retractionRequest: RetractionRequestAnswer | null;

  @Parts(() => QuoteAnswer, { about: 'Its quotes, as in GET /api/v1/articles/{id}/quotes', example: [] })
  quotes: QuoteAnswer[];

  @Parts(() => AppearanceEntry, { about: 'Where it was made', example: [] })
  appearances: AppearanceEntry[];

  @Parts(() => EvidencePiece, {
    about: 'Its evidence, as in GET /api/v1/claims/{id}/evidence but without `duplicates`',
    example: [],
  })
  evidence: EvidencePiece[];

  @Ids({
    about:
      'Its evidence in the order in which the desk shows it; pieces that are not named follow as they came',
    example: [],
  })
  evidenceOrder: string[];

  @Parts(() => ThreadAnswer, { about: 'Its threads, as in GET /api/v1/claims/{id}/threads', example: [] })
  threads: ThreadAnswer[];

  @Parts(() => LedgerLineAnswer, {
    about: 'The ledger of this edition',
    example: [{ person: { id: ID, name: 'Ayu Contoh' }, fields: ['statement', 'evidence'] }],
  })
  contributions: LedgerLineAnswer[];

  @Part(() => ApprovalsAnswer, { about: 'Approvals of this edition', example: { need: 1, by: [] } })
  approvals: ApprovalsAnswer;

  @Part(() => ChecklistsAnswer, {
    about: 'Checklists as the caller finds them',
    example: { author: [], reviewer: [] },
  })
  checklists: ChecklistsAnswer;

  @Part(() => PublicationAnswer, {
    about: 'What the public sees',
    example: {
      slug: 'un-resolution-isis-oil',
      url: 'https://desk.example.org/f/un-resolution-isis-oil',
      publishedAt: '2026-11-23T11:00:00.000Z',
      version: 9,
      edition: 1,
      retractedAt: null,
    },
    nullable: true,
  })
  publication: PublicationAnswer | null;

  @Part(() => PersonName, { about: 'Who drafted it', example: { id: ID, name: 'Ayu Contoh' } })
  createdBy: PersonName;

  @Part(() => LastSeenAnswer, {
    about: 'What the caller last looked at, as told by POST …/seen; reading the claim does not move it',
    example: { version: 5, at: '2026-11-23T10:42:00.000Z' },
    nullable: true,
  })
  lastSeen: LastSeenAnswer | null;
}
