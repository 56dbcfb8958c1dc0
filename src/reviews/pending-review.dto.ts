import { Choice, Id, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { TargetInput } from './thread.dto.js';
import { THREAD_KINDS, type ThreadKind } from './thread.entity.js';

const REMARK = {
  id: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
  kind: 'must',
  body: 'Which resolution is meant?',
  target: { field: 'summary', start: 0, end: 12 },
  words: 'A resolution',
};

/** A comment that is written and not sent. Nothing of its place is checked before it is. */
export class PendingRemarkInput {
  @Id({ about: 'Told apart by it on all devices; made by who writes it', example: REMARK.id })
  id: string;

  @Choice({ about: 'What it will ask for', example: REMARK.kind, of: THREAD_KINDS })
  kind: ThreadKind;

  @Text({ about: 'The remark', example: REMARK.body, max: 10_000 })
  body: string;

  @Part(() => TargetInput, {
    about: 'What it is about; left out, the claim as a whole',
    example: REMARK.target,
    optional: true,
  })
  target?: TargetInput;

  @Text({
    about: 'The words of the range, by which it is found again when the text has changed',
    example: REMARK.words,
    optional: true,
    max: 100_000,
  })
  words?: string;
}

/** All that somebody has written about a claim and not sent. */
export class PendingReviewInput {
  @Part(() => PendingRemarkInput, {
    about: 'What they are writing; null: nothing',
    example: REMARK,
    nullable: true,
  })
  draft: PendingRemarkInput | null;

  @Parts(() => PendingRemarkInput, { about: 'What is ready, in the order of writing', example: [], max: 100 })
  remarks: PendingRemarkInput[];
}

/** The same, with its version. */
export class PendingReviewAnswer extends PendingReviewInput {
  @Whole({
    about: 'Counts its changes; its ETag. 0: nothing was ever written',
    example: 3,
    min: 0,
    max: 1_000_000_000,
  })
  version: number;
}
