import { ApiExtraModels } from '@nestjs/swagger';
import { MOVE_INPUTS, MoveInputRule } from '../claims/claim-answers.dto.js';
import { ROLES } from '../core/workflow/roles.js';
import { STATES } from '../core/workflow/states.js';
import { Choice, Choices, Flag, Part, Parts, Shape, Text, Texts, Whole } from '../platform/http/fields.js';

const STATE = { name: 'in_review', open: true };
const GUARD = { code: 'four_eyes', personal: true, field: null };

/** A state of a claim. */
export class StateAnswer {
  @Choice({ about: 'Its name', example: 'in_review', of: STATES })
  name: string;

  @Flag({ about: 'The claim is being worked on', example: true })
  open: boolean;
}

/** A row of the table of moves. */
@ApiExtraModels(MoveInputRule)
export class TransitionAnswer {
  @Text({ about: 'Name of the move', example: 'submit' })
  name: string;

  @Choices({ about: 'States it starts from', example: ['researching'], of: STATES })
  from: string[];

  @Text({
    about: 'State it leads to; `same` stays, `back` returns to where the claim was',
    example: 'in_review',
  })
  to: string;

  @Choices({ about: 'Roles that may make it', example: ['checker'], of: ROLES })
  roles: string[];

  @Texts({ about: 'Who else may, by what they are to the claim', example: ['assignee'] })
  standing: string[];

  @Flag({ about: 'A service account may make it too', example: true })
  service: boolean;

  @Shape(MOVE_INPUTS, {
    about: 'What it takes, by name',
    example: { checklist: { type: 'checklist', required: false } },
  })
  inputs: Record<string, MoveInputRule>;

  @Texts({ about: 'Codes of the guards that it asks', example: ['state', 'role', 'rating_missing'] })
  guards: string[];
}

/** A guard: what must hold for a move. */
export class GuardAnswer {
  @Text({ about: 'Its code', example: 'four_eyes' })
  code: string;

  @Flag({ about: 'Only another person can help', example: true })
  personal: boolean;

  @Text({ about: 'The field in which it is mended', example: 'rating', nullable: true })
  field: string | null;
}

/** Fields of a claim by what their change does. */
export class FieldsAnswer {
  @Texts({
    about: 'The public sees them: a change enters the ledger and voids approvals',
    example: ['statement'],
  })
  public: string[];

  @Texts({ about: 'Only the desk sees them', example: ['assigneeId'] })
  desk: string[];
}

/** The workflow of the desk. */
export class WorkflowAnswer {
  @Whole({ about: 'Version of the table', example: 1, min: 1, max: 1_000_000 })
  version: number;

  @Parts(() => StateAnswer, { about: 'States', example: [STATE] })
  states: StateAnswer[];

  @Choices({ about: 'Roles', example: [...ROLES], of: ROLES })
  roles: string[];

  @Parts(() => TransitionAnswer, { about: 'Moves', example: [] })
  transitions: TransitionAnswer[];

  @Parts(() => GuardAnswer, { about: 'Guards', example: [GUARD] })
  guards: GuardAnswer[];

  @Part(() => FieldsAnswer, {
    about: 'Which edits count',
    example: { public: ['statement'], desk: ['assigneeId'] },
  })
  fields: FieldsAnswer;

  @Whole({ about: 'Approvals that a claim needs', example: 1, min: 1, max: 9 })
  approvalsNeeded: number;
}
