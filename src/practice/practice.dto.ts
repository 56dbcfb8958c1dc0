import { STATES } from '../core/workflow/states.js';
import { Choice, Flag, Id, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { TASK_NAMES, type TaskName } from './tasks.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';

/** The claim of a practice round. */
export class PracticeClaim {
  @Id({ about: 'The claim', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1042' })
  ref: string;

  @Choice({ about: 'Where it stands', example: 'draft', of: STATES })
  state: string;

  @Whole({ about: 'Counts its writes', example: 1, min: 1, max: 2_000_000_000 })
  version: number;
}

/** One thing to practise. */
export class PracticeTask {
  @Choice({ about: 'What', example: 'accept_quote', of: TASK_NAMES })
  name: TaskName;

  @Flag({ about: 'It has been done', example: false })
  done: boolean;

  @Flag({ about: 'The roles of the caller allow it', example: true })
  possible: boolean;

  @Id({ about: 'The quote where it is done; null: on the claim', example: ID, nullable: true })
  quoteId: string | null;
}

/** How far the caller's practice round is. */
export class PracticeAnswer {
  @Id({
    about: 'Their copy of the sample article; null while they don’t practise',
    example: ID,
    nullable: true,
  })
  articleId: string | null;

  @Part(() => PracticeClaim, {
    about: 'The claim made from it; of several, the one that changed last',
    example: { id: ID, ref: 'K-1042', state: 'draft', version: 1 },
    nullable: true,
  })
  claim: PracticeClaim | null;

  @Parts(() => PracticeTask, {
    about: 'In the order in which they are practised',
    example: [{ name: 'accept_quote', done: false, possible: true, quoteId: ID }],
  })
  tasks: PracticeTask[];
}
