import { Choice, Id, Moment, Part, Parts, WebAddress, Whole } from '../platform/http/fields.js';
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

/** A link that died, moved or changed. */
export class AilingLink {
  @Id({ about: 'The piece of evidence', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' })
  evidenceId: string;

  @WebAddress({ about: 'Its address', example: 'https://undocs.org/S/RES/2199(2015)' })
  url: string;

  @Choice({ about: 'What happened', example: 'gone', of: ['gone', 'moved', 'changed'] })
  state: string;

  @Moment({ about: 'When it was found', example: '2026-11-23T10:42:00.000Z' })
  since: string;

  @WebAddress({ about: 'Where it has moved to', example: null, nullable: true })
  movedTo: string | null;
}

/** A claim whose evidence has lost its footing. */
export class AilingClaim extends WaitingClaim {
  @Parts(() => AilingLink, { about: 'What happened to which link, the latest first', example: [] })
  ailing: AilingLink[];
}

/** Claims whose links need somebody. */
export class LinksPart {
  @Whole({ about: 'How many there are', example: 0, ...MANY })
  total: number;

  @Parts(() => AilingClaim, { about: 'The first 50', example: [] })
  data: AilingClaim[];
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

  @Part(() => LinksPart, {
    about:
      'Of those they work on, also once they are public: a link of their evidence died, moved or changed within 14 days',
    example: NOTHING,
  })
  links: LinksPart;

  @Part(() => WorkCounts, { about: 'For the menu', example: { myWork: 3, inbox: 12, reviews: 1 } })
  counts: WorkCounts;
}
