import { Choice, Id, Moment, Part, Parts, Shape, Text, Whole } from '../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const CURSOR = /^\d{1,18}-\d{1,18}$/;

/** Where to go on. */
export class EventsQuery {
  @Text({
    about: 'Events behind this cursor; `latest`: none, only the cursor of now; absent: from the beginning',
    example: '7012-455',
    optional: true,
    max: 40,
    pattern: /^(latest|\d{1,18}-\d{1,18})$/,
    code: 'bad_cursor',
  })
  after?: string;

  @Whole({ about: 'How many at most', example: 100, optional: true, min: 1, max: 500, query: true })
  limit?: number = 100;
}

/** Where a stream goes on. The header `Last-Event-ID` goes before it. */
export class StreamQuery {
  @Text({
    about: 'The last event that was seen',
    example: '7012-455',
    optional: true,
    max: 40,
    pattern: CURSOR,
    code: 'bad_cursor',
  })
  lastEventId?: string;
}

/** Something that has happened. */
export class EventAnswer {
  @Id({ about: 'The event', example: ID })
  id: string;

  @Text({ about: 'What happened', example: 'claim.updated' })
  type: string;

  @Id({ about: 'To what', example: ID })
  subjectId: string;

  @Moment({ about: 'When', example: '2026-11-23T10:42:00.000Z' })
  at: string;

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'More of it, by type', example: { claimId: ID, ref: 'K-1001', by: ID, fields: ['summary'] } },
  )
  payload: Record<string, unknown>;
}

/** How to go on. */
export class EventsPage {
  @Text({ about: 'Give it as `after`; events that come later stand behind it', example: '7012-455' })
  nextCursor: string;
}

/** Events, oldest first. */
export class EventList {
  @Parts(() => EventAnswer, { about: 'Events', example: [] })
  data: EventAnswer[];

  @Part(() => EventsPage, { about: 'How to go on', example: { nextCursor: '7012-455' } })
  page: EventsPage;
}

/** Where somebody is, for the others to see. Said again every ten seconds; forgotten after thirty. */
export class SayPresence {
  @Choice({ about: 'What is looked at', example: 'claim', of: ['claim', 'article'] })
  subjectType: 'claim' | 'article';

  @Id({ about: 'Which', example: ID })
  subjectId: string;

  @Text({ about: 'In which field they write', example: 'summary', optional: true, nullable: true, max: 60 })
  field?: string | null;

  @Choice({ about: 'What they do', example: 'typing', of: ['viewing', 'typing', 'idle', 'left'] })
  state: 'viewing' | 'typing' | 'idle' | 'left';
}
