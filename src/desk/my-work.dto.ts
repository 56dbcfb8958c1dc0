import { Moment, Part, Parts, Whole } from '../platform/http/fields.js';
import { ClaimRow } from './desk.dto.js';

const MANY = { min: 0, max: 2_000_000_000 };
const NOTHING = { total: 0, data: [] };

/** A claim that waits for somebody. */
export class WaitingClaim extends ClaimRow {
  @Moment({ about: 'Since when it stands where it is', example: '2026-11-23T10:42:00.000Z' })
  stateSince: string;
}

/** One part of somebody's work. */
export class WorkPart {
  @Whole({ about: 'How many there are', example: 0, ...MANY })
  total: number;

  @Parts(() => WaitingClaim, {
    about: 'The first 50: what is due first, then what changed last',
    example: [],
  })
  data: WaitingClaim[];
}

/** How much needs this person. */
export class WorkCounts {
  @Whole({ about: 'Claims in any of the parts, each counted once', example: 3, ...MANY })
  myWork: number;

  @Whole({
    about: 'Open articles of theirs, and of nobody’s for those who may take them',
    example: 12,
    ...MANY,
  })
  inbox: number;

  @Whole({ about: 'Claims to review', example: 1, ...MANY })
  reviews: number;
}

/** What waits for the caller. */
export class MyWorkAnswer {
  @Part(() => WorkPart, { about: 'Open claims that they work on', example: NOTHING })
  assigned: WorkPart;

  @Part(() => WorkPart, {
    about: 'Reviewers: claims in review that they have neither worked on in this edition nor approved',
    example: NOTHING,
  })
  toReview: WorkPart;

  @Part(() => WorkPart, { about: 'Sent back to them: they work on it or submitted it', example: NOTHING })
  changesRequested: WorkPart;

  @Part(() => WorkPart, { about: 'Publishers: approved claims', example: NOTHING })
  toPublish: WorkPart;

  @Part(() => WorkPart, {
    about: 'Of those they work on: late, due within three days, or parked until a day that has come',
    example: NOTHING,
  })
  due: WorkPart;

  @Part(() => WorkPart, {
    about: 'Corrections under way that they take part in; publishers: retractions that others have asked for',
    example: NOTHING,
  })
  corrections: WorkPart;

  @Part(() => WorkPart, {
    about:
      'Of those they work on, also once they are public: a link of their evidence died, moved or changed within 14 days',
    example: NOTHING,
  })
  links: WorkPart;

  @Part(() => WorkCounts, { about: 'For the menu', example: { myWork: 3, inbox: 12, reviews: 1 } })
  counts: WorkCounts;
}
