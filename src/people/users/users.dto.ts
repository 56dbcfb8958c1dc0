import { ROLES, type Role } from '../../core/workflow/roles.js';
import { OPEN_STATES, type State } from '../../core/workflow/states.js';
import { PageOf } from '../../platform/http/answers.dto.js';
import {
  Choice,
  Choices,
  Email,
  Flag,
  Id,
  Moment,
  Part,
  Parts,
  Text,
  Whole,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { OneTimeTokenAnswer } from '../sign-in/sign-in.dto.js';
import { LOCALES, USER_KINDS, type Locale, type UserKind } from '../user.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';

/** Query of `GET /users`. */
export class UserListQuery extends PageQuery {
  @Text({
    about: 'Part of the name or the address, in any case',
    example: 'ayu',
    optional: true,
    min: 1,
    max: 200,
  })
  q?: string;

  @Choice({ about: 'Who holds this role', example: 'checker', optional: true, of: ROLES })
  role?: Role;

  @Flag({
    about: 'true: only active accounts; false: only deactivated ones',
    example: true,
    optional: true,
    query: true,
  })
  active?: boolean;
}

/** Body of `POST /users`. */
export class NewUserRequest {
  @Email({
    about: 'Address to sign in with; nobody else may have it, in any case',
    example: 'ayu@newsroom.example',
  })
  email: string;

  @Text({ about: 'Name, as others see it', example: 'Ayu Contoh', min: 1, max: 200 })
  name: string;

  @Choices({ about: 'Roles; several add up, none at all sees nothing', example: ['contributor'], of: ROLES })
  roles: Role[];

  @Choice({ about: 'Language of the screen', example: 'id', optional: true, of: LOCALES })
  locale?: Locale;

  @Choice({
    about: 'A person, or a service account that works through keys alone',
    example: 'person',
    optional: true,
    of: USER_KINDS,
  })
  kind?: UserKind;

  @Id({
    about: 'Service accounts only, and needed there: the person whose work theirs counts as',
    example: ID,
    optional: true,
  })
  responsibleId?: string;
}

/** Body of `PATCH /users/{id}`. */
export class UserChanges {
  @Text({ about: 'Name, as others see it', example: 'Ayu Contoh', optional: true, min: 1, max: 200 })
  name?: string;

  @Choices({ about: 'All roles from now on', example: ['contributor', 'checker'], optional: true, of: ROLES })
  roles?: Role[];

  @Choice({ about: 'Language of the screen', example: 'id', optional: true, of: LOCALES })
  locale?: Locale;

  @Id({ about: 'Service accounts only: who answers for it from now on', example: ID, optional: true })
  responsibleId?: string;
}

/** An account. */
export class UserAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Whole({ about: 'Version, as in the ETag', example: 3, min: 1, max: 2_147_483_647 })
  version: number;

  @Choice({ about: 'A person or a service account', example: 'person', of: USER_KINDS })
  kind: UserKind;

  @Text({ about: 'Name', example: 'Ayu Contoh' })
  name: string;

  @Email({ about: 'Address to sign in with', example: 'ayu@newsroom.example' })
  email: string;

  @Choices({ about: 'Roles', example: ['contributor'], of: ROLES })
  roles: Role[];

  @Choice({ about: 'Language of the screen', example: 'id', of: LOCALES })
  locale: Locale;

  @Id({ about: 'Who answers for a service account', example: null, nullable: true })
  responsibleId: string | null;

  @Flag({ about: 'False once deactivated', example: true })
  active: boolean;

  @Moment({ about: 'When it was deactivated', example: null, nullable: true })
  deactivatedAt: string | null;

  @Moment({ about: 'When it was made', example: '2026-11-23T09:00:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it was last changed', example: '2026-11-23T09:00:00.000Z' })
  updatedAt: string;
}

/** Answer of `GET /users`. */
export class UserPage extends PageOf(UserAnswer) {}

/** Answer of `POST /users`. */
export class NewUserAnswer extends UserAnswer {
  @Part(() => OneTimeTokenAnswer, {
    about: 'For the person to set a first password; null for service accounts',
    example: { token: 'q0F1…', expiresAt: '2026-12-01T09:00:00.000Z' },
    nullable: true,
  })
  passwordSetup: OneTimeTokenAnswer | null;
}

/** A claim that waits for somebody else. */
export class OpenClaimAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Text({ about: 'Spoken reference', example: 'K-1042' })
  ref: string;

  @Choice({ about: 'Where it stands', example: 'researching', of: OPEN_STATES })
  state: State;

  @Text({ about: 'What it says', example: 'Solar exports rose by 40 percent in 2025' })
  statement: string;
}

/** A service account that rests until somebody else answers for it. */
export class ServiceAccountAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Text({ about: 'Name', example: 'Archive robot' })
  name: string;
}

/** Answer of `POST /users/{id}/deactivate`. */
export class DeactivatedUserAnswer extends UserAnswer {
  @Parts(() => OpenClaimAnswer, {
    about: 'Claims in open states that are assigned to them: hand these over',
    example: [],
  })
  openWork: OpenClaimAnswer[];

  @Parts(() => ServiceAccountAnswer, {
    about: 'Service accounts whose keys rest until somebody else answers for them',
    example: [],
  })
  serviceAccounts: ServiceAccountAnswer[];
}
