import { PageOf } from '../../platform/http/answers.dto.js';
import { Flag, Id, Moment, Text, Texts, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { OVERLAP_HOURS } from './change-keys.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';

/** Query of `GET /keys`. */
export class KeyListQuery extends PageQuery {
  @Id({ about: 'Keys of this account', example: ID, optional: true })
  ownerId?: string;

  @Flag({
    about: 'true: only keys that work; false: only expired and revoked ones',
    example: true,
    optional: true,
    query: true,
  })
  active?: boolean;
}

/** Body of `POST /keys`. */
export class NewKeyRequest {
  @Text({ about: 'What it is for', example: 'Newsletter script', min: 1, max: 200 })
  name: string;

  @Texts({
    about:
      'What it may do, within the roles of its owner: permissions such as `articles:read`, `articles:*`, or `*`',
    example: ['articles:*', 'claims:read'],
    max: 100,
    maxLength: 100,
  })
  scopes: string[];

  @Moment({
    about: 'When it ends; absent or null: never',
    example: '2027-01-31T00:00:00.000Z',
    optional: true,
    nullable: true,
  })
  expiresAt?: string | null;

  @Id({ about: 'The service account that it is for; absent: oneself', example: ID, optional: true })
  ownerId?: string;
}

/** Body of `POST /keys/{id}/rotate`. */
export class RotateKeyRequest {
  @Whole({
    about: 'Hours that the key goes on beside its successor; 0 ends it at once',
    example: 24,
    optional: true,
    min: 0,
    max: OVERLAP_HOURS.most,
    default: OVERLAP_HOURS.usual,
  })
  overlapHours?: number;
}

/** A key, without its secret. */
export class KeyAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Whole({ about: 'Version, as in the ETag', example: 1, min: 1, max: 2_147_483_647 })
  version: number;

  @Text({ about: 'What it is for', example: 'Newsletter script' })
  name: string;

  @Id({ about: 'The account that it acts for', example: ID })
  ownerId: string;

  @Text({ about: 'Name of that account', example: 'Ayu Contoh' })
  ownerName: string;

  @Texts({ about: 'What it may do', example: ['articles:*', 'claims:read'] })
  scopes: string[];

  @Moment({ about: 'When it ends', example: '2027-01-31T00:00:00.000Z', nullable: true })
  expiresAt: string | null;

  @Moment({ about: 'When it was last used, exact to a minute', example: null, nullable: true })
  lastUsedAt: string | null;

  @Moment({ about: 'When it was revoked', example: null, nullable: true })
  revokedAt: string | null;

  @Id({ about: 'Who made it; null: the command line', example: ID, nullable: true })
  createdBy: string | null;

  @Moment({ about: 'When it was made', example: '2026-11-23T09:00:00.000Z' })
  createdAt: string;
}

/** Answer of `GET /keys`. */
export class KeyPage extends PageOf(KeyAnswer) {}

/** Answer of `POST /keys`. */
export class NewKeyAnswer extends KeyAnswer {
  @Text({ about: 'The key itself, shown only now', example: 'cd_019ab2c47d1e7c3a9b570f4d2a6e8c10_…' })
  key: string;
}
