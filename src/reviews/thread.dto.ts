import { PUBLIC_FIELDS, type PublicField } from '../core/workflow/decide-edit.js';
import { Choice, Id, Part, Text, Whole } from '../platform/http/fields.js';
import { THREAD_KINDS, type ThreadKind } from './thread.entity.js';

/** Longest text that a range can lie in, in UTF-16 code units: 100,000 code points. */
const MOST = 200_000;
const MANY = 1_000_000_000;

/** What a thread is about; without a target, the claim as a whole. */
export class TargetInput {
  @Choice({ about: 'A field of the claim', example: 'summary', optional: true, of: PUBLIC_FIELDS })
  field?: PublicField;

  @Id({ about: 'A piece of its evidence', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10', optional: true })
  evidenceId?: string;

  @Whole({
    about:
      'Where the words begin in the text of the field or the passage of the evidence, in UTF-16 code units',
    example: 0,
    optional: true,
    min: 0,
    max: MOST,
  })
  start?: number;

  @Whole({ about: 'Where they end, exclusive', example: 12, optional: true, min: 1, max: MOST })
  end?: number;
}

/** Other words for those of the target. */
export class SuggestionInput {
  @Text({
    about: 'The words that stand at the target; 409 `words_changed` where others do by now',
    example: 'prohibits',
    max: 50_000,
  })
  exact: string;

  @Text({
    about: 'What to put in their place; to insert or delete words, name a word beside them too',
    example: 'condemns',
    max: 50_000,
    pattern: /\S/,
    code: 'empty',
  })
  replacement: string;
}

/** A thread to be opened. */
export class NewThread {
  @Choice({ about: 'What it asks for; an open "must" holds up approval', example: 'must', of: THREAD_KINDS })
  kind: ThreadKind;

  @Text({
    about: 'The remark; needed unless other words are suggested',
    example: 'Which resolution is meant?',
    optional: true,
    max: 10_000,
    pattern: /\S/,
    code: 'empty',
  })
  body?: string;

  @Part(() => TargetInput, {
    about: 'What it is about; left out, the claim as a whole',
    example: { field: 'summary', start: 0, end: 12 },
    optional: true,
    nullable: true,
  })
  target?: TargetInput | null;

  @Part(() => SuggestionInput, {
    about: 'Other words for those of the target, which must be words of one text of the claim',
    example: { exact: 'prohibits', replacement: 'condemns' },
    optional: true,
    nullable: true,
  })
  suggestion?: SuggestionInput | null;
}

/** A note to be opened. */
export class NewNote {
  @Choice({ about: 'What it asks for', example: 'question', of: THREAD_KINDS })
  kind: ThreadKind;

  @Text({ about: 'The remark', example: 'Who is “he” here?', max: 10_000, pattern: /\S/, code: 'empty' })
  body: string;

  @Id({
    about: 'The quote of the article that it is about; `start` and `end` are left out then',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
    optional: true,
  })
  quoteId?: string;

  @Whole({
    about: 'Where the words that it is about begin in the text, in UTF-16 code units',
    example: 24,
    optional: true,
    min: 0,
    max: MANY,
  })
  start?: number;

  @Whole({ about: 'Where they end, exclusive', example: 33, optional: true, min: 1, max: MANY })
  end?: number;
}

/** A comment to be added. */
export class NewComment {
  @Text({ about: 'The answer', example: 'S/RES/2199; added.', max: 10_000, pattern: /\S/, code: 'empty' })
  body: string;
}
