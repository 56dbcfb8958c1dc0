import { PageOf } from '../platform/http/answers.dto.js';
import { Choice, Flag, Id, Moment, Part, Text, Whole } from '../platform/http/fields.js';
import { OUTCOMES, type Outcome } from './carried-quote.entity.js';
import { DECISIONS, type Decision } from './quote.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const LIMIT = { min: 0, max: 2_147_483_647 };

/** How many decided quotes of the earlier version had each outcome. */
export class CarriedCountsAnswer {
  @Whole({ about: 'The same words at the same place; their decisions hold', example: 12, ...LIMIT })
  same: number;

  @Whole({ about: 'The same words at another place; their decisions hold', example: 3, ...LIMIT })
  moved: number;

  @Whole({ about: 'Words that are only alike; suggested again, to be looked at', example: 1, ...LIMIT })
  changed: number;

  @Whole({ about: 'Nothing like them is there any more', example: 1, ...LIMIT })
  vanished: number;
}

const COUNTS = { same: 12, moved: 3, changed: 1, vanished: 1 };

/** The version before or after an article. */
export class OtherVersionAnswer {
  @Id({ about: 'That version', example: ID })
  articleId: string;

  @Moment({ about: 'When it was added', example: '2026-11-23T09:30:00.000Z' })
  at: string;

  @Part(() => CarriedCountsAnswer, {
    about: 'What became of decided quotes from the earlier to the newer',
    example: COUNTS,
  })
  carried: CarriedCountsAnswer;
}

/** Another article with the same address. */
export class SameAddressAnswer {
  @Id({ about: 'That article', example: ID })
  articleId: string;

  @Moment({ about: 'When it was added', example: '2026-11-23T09:30:00.000Z' })
  at: string;
}

/** What came of a newer version. */
export class NewVersionAnswer {
  @Flag({ about: 'false: the text is the same, nothing was kept', example: true })
  added: boolean;

  @Id({ about: 'The newer version; where nothing was added, the article itself', example: ID })
  articleId: string;

  @Id({
    about: 'The job that extracts the quotes of a long text and carries the earlier ones over',
    example: null,
    nullable: true,
  })
  jobId: string | null;

  @Part(() => CarriedCountsAnswer, { about: 'What became of decided quotes', example: COUNTS })
  carried: CarriedCountsAnswer;
}

/** A quote in one of the two versions. */
export class CarriedPlaceAnswer {
  @Id({ about: 'The quote', example: ID })
  quoteId: string;

  @Id({ about: 'The version it belongs to', example: ID })
  articleId: string;

  @Whole({ about: 'First code unit (UTF-16)', example: 879, ...LIMIT })
  start: number;

  @Whole({ about: 'First code unit behind it', example: 916, ...LIMIT })
  end: number;

  @Text({ about: 'Its words', example: 'Kami akan membangun jembatan', max: 40_000 })
  content: string;

  @Choice({ about: 'What people make of it', example: 'accepted', of: DECISIONS })
  decision: Decision;
}

const PLACE = {
  quoteId: ID,
  articleId: ID,
  start: 879,
  end: 907,
  content: 'Kami akan membangun jembatan',
  decision: 'accepted',
};

/** What became of one quote. */
export class CarriedAnswer {
  @Choice({ about: 'What became of it', example: 'moved', of: OUTCOMES })
  outcome: Outcome;

  @Part(() => CarriedPlaceAnswer, { about: 'In the earlier version', example: PLACE })
  before: CarriedPlaceAnswer;

  @Part(() => CarriedPlaceAnswer, {
    about: 'In this version; null: vanished',
    example: PLACE,
    nullable: true,
  })
  after: CarriedPlaceAnswer | null;
}

/** What became of quotes, in the order of the earlier text. */
export class CarriedPage extends PageOf(CarriedAnswer) {}
