import { ROLES, type Role } from '../../core/workflow/roles.js';
import { Choice, Choices, Email, Id, Text, Texts, Whole } from '../../platform/http/fields.js';
import { LOCALES, USER_KINDS, type Locale, type UserKind } from '../user.entity.js';

/** Body of `PATCH /me`. */
export class MyChanges {
  @Text({ about: 'Your name, as others see it', example: 'Ayu Contoh', optional: true, min: 1, max: 200 })
  name?: string;

  @Choice({ about: 'Language of your screen', example: 'id', optional: true, of: LOCALES })
  locale?: Locale;
}

/** Answer of `GET /me`. */
export class MeAnswer {
  @Id({ about: 'Id of the account', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' })
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

  @Texts({
    about: 'What this request’s session or key may do',
    example: ['account:read', 'articles:read', 'articles:write'],
  })
  permissions: string[];
}
