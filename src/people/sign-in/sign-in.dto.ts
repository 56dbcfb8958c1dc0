import { Choices, Email, Moment, Parts, Text } from '../../platform/http/fields.js';
import { ROLES, type Role } from '../../core/workflow/roles.js';
import { PASSWORD_MAX, PASSWORD_MIN } from './password.js';

/** Body of `POST /auth/login`. */
export class LoginRequest {
  @Text({
    about: 'E-mail address of the account, in any case',
    example: 'ayu@newsroom.example',
    min: 1,
    max: 254,
  })
  email: string;

  @Text({ about: 'Password', example: 'correct horse battery', min: 1, max: 1000 })
  password: string;
}

/** Body of `POST /auth/password`. */
export class SetPasswordRequest {
  @Text({ about: 'One-time token, from an admin', example: 'q0F1…', min: 1, max: 200 })
  token: string;

  @Text({
    about: 'New password: any characters, but not the name or the address of the person',
    example: 'correct horse battery',
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
  })
  newPassword: string;
}

/** Body of `POST /me/password`. */
export class ChangePasswordRequest {
  @Text({ about: 'The password until now', example: 'correct horse battery', min: 1, max: 1000 })
  currentPassword: string;

  @Text({
    about: 'New password: any characters, but not your name or address',
    example: 'staple battery horse',
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
  })
  newPassword: string;
}

/** A token with which a person sets a password, once. */
export class OneTimeTokenAnswer {
  @Text({ about: 'Shown only now; for `POST /auth/password`', example: 'q0F1…' })
  token: string;

  @Moment({ about: 'Until when it works', example: '2026-12-01T09:00:00.000Z' })
  expiresAt: string;
}

/** One of the fictional people. */
export class DemoPersonAnswer {
  @Text({ about: 'Name', example: 'Ayu Contoh' })
  name: string;

  @Email({ about: 'Address to sign in with', example: 'ayu@newsroom.example' })
  email: string;

  @Choices({ about: 'Roles', example: ['contributor'], of: ROLES })
  roles: Role[];

  @Text({ about: 'Password, the same for all', example: 'claimdesk-demo' })
  password: string;

  @Text({ about: 'What they do at the desk', example: 'Brings articles in.' })
  about: string;
}

/** Answer of `GET /auth/demo`. */
export class DemoNewsroomAnswer {
  @Parts(() => DemoPersonAnswer, { about: 'The demo newsroom', example: [] })
  people: DemoPersonAnswer[];
}
