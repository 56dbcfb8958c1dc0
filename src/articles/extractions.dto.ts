import { READ_AS, type ReadAs } from '../core/quotes/read-as.js';
import { Choice, Whole } from '../platform/http/fields.js';

const COUNT = { min: 0, max: 2_147_483_647 };

/** How an article is to be read again. */
export class ExtractAgainRequest {
  @Choice({
    about:
      'What the text is. news: `Name: …` is nobody’s turn; interview: whoever is labelled speaks, who only asks is the journalist; ' +
      'transcript: who only asks takes part, and a turn goes on until the next. Absent: its labels tell',
    example: 'interview',
    optional: true,
    of: READ_AS,
  })
  as?: ReadAs;
}

/** What came of reading an article again. */
export class ExtractedAgainAnswer {
  @Whole({ about: 'How many quotes were found', example: 12, ...COUNT })
  quotes: number;

  @Whole({ about: 'Suggestions that were not there before', example: 3, ...COUNT })
  added: number;

  @Whole({
    about: 'Suggestions that are read otherwise: kind, cue, speakers, quotation',
    example: 1,
    ...COUNT,
  })
  changed: number;

  @Whole({
    about: 'Suggestions that nobody had looked into and that are not found any more',
    example: 0,
    ...COUNT,
  })
  removed: number;
}
