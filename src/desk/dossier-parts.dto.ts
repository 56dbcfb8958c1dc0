import { PersonName } from '../platform/http/answers.dto.js';
import {
  Day,
  Figure,
  Flag,
  Id,
  Language,
  Moment,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../platform/http/fields.js';
import { ItemText } from '../reviews/checklist.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const SOMEBODY = { id: ID, name: 'Citra Umpama' };
const MANY = 2_000_000_000;

/** Who made a claim. */
export class ClaimantAnswer {
  @Id({ about: 'The speaker of the registry; null: nobody who was named', example: ID, nullable: true })
  speakerId: string | null;

  @Text({ about: 'Name', example: 'Vladimir Putin', nullable: true })
  name: string | null;

  @Flag({ about: 'The one who said it is not named', example: false })
  unnamed: boolean;

  @Text({ about: 'What they were then', example: 'President of Russia', nullable: true })
  description: string | null;

  @Text({ about: 'Item of Wikidata', example: 'Q7747', nullable: true })
  wikidataId: string | null;
}

/** A verdict with its words. */
export class RatingAnswer {
  @Id({ about: 'The scale', example: ID })
  scaleId: string;

  @Text({ about: 'Its name', example: 'Accuracy' })
  scaleName: string;

  @Language({ about: 'Language of its words', example: 'en' })
  language: string;

  @Figure({ about: 'The value; null: a verdict without a number', example: 4, nullable: true })
  value: number | null;

  @Text({ about: 'The same verdict in scales of every language', example: 'mostly_accurate', nullable: true })
  key: string | null;

  @Text({ about: 'The verdict in words', example: 'Mostly accurate' })
  alternateName: string;

  @Text({ about: 'What it means', example: 'Accurate, with one clarification that the reader needs.' })
  definition: string;
}

/** Another claim, named. */
export class ClaimNameAnswer {
  @Id({ about: 'The claim', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1002' })
  ref: string;

  @Text({ about: 'Its statement', example: 'The UN bans trade in ISIL oil.' })
  statement: string;
}

/** Why and until when a claim is parked. */
export class ParkedAnswer {
  @Text({ about: 'State to which it returns', example: 'researching' })
  from: string;

  @Text({ about: 'Why', example: 'Waiting for an answer' })
  reason: string;

  @Day({ about: 'Until when', example: '2026-12-01', nullable: true })
  wakeOn: string | null;

  @Flag({ about: 'The day has come', example: false, nullable: true })
  due: boolean | null;
}

/** A retraction that a second publisher has to confirm. */
export class RetractionRequestAnswer {
  @Part(() => PersonName, { about: 'Who asked', example: SOMEBODY })
  by: PersonName;

  @Text({ about: 'Why', example: 'The source has withdrawn its figures.' })
  reason: string;
}

/** A line of the ledger: somebody's part in this edition. */
export class LedgerLineAnswer {
  @Part(() => PersonName, { about: 'Who', example: SOMEBODY })
  person: PersonName;

  @Texts({ about: 'What they changed', example: ['statement', 'evidence'] })
  fields: string[];
}

/** What of a claim cannot be changed where it stands, and why. */
export class ClosedAnswer {
  @Text({
    about:
      'Code of the refusal: `needs_correction` while it is public, `closed` once it is retracted or merged',
    example: 'needs_correction',
  })
  code: string;

  @Texts({ about: 'Fields that cannot be changed', example: ['statement', 'summary'] })
  fields: string[];
}

/** An approval that stands. */
export class ApprovalAnswer extends PersonName {
  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Whole({ about: 'The version that was approved', example: 7, min: 1, max: MANY })
  version: number;
}

/** Approvals of this edition. */
export class ApprovalsAnswer {
  @Whole({ about: 'How many are needed', example: 1, min: 1, max: 9 })
  need: number;

  @Parts(() => ApprovalAnswer, { about: 'Those that stand', example: [] })
  by: ApprovalAnswer[];
}

/** An item of a checklist, as the caller finds it. */
export class ChecklistTickAnswer {
  @Text({ about: 'Its name for programs', example: 'rating_follows' })
  id: string;

  @Part(() => ItemText, {
    about: 'Its words',
    example: { en: 'The rating follows.', id: 'Penilaiannya sesuai.' },
  })
  text: ItemText;

  @Flag({ about: 'It ticks itself when the thing has been opened', example: false })
  auto: boolean;

  @Flag({ about: 'It is done', example: false })
  done: boolean;
}

/** Both checklists, as the caller finds them. */
export class ChecklistsAnswer {
  @Parts(() => ChecklistTickAnswer, { about: 'Asked of who submits', example: [] })
  author: ChecklistTickAnswer[];

  @Parts(() => ChecklistTickAnswer, { about: 'Asked of who approves', example: [] })
  reviewer: ChecklistTickAnswer[];
}
