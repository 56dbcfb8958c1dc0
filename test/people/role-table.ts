import type { Role } from '../../src/core/workflow/roles.js';
import type { Permission } from '../../src/people/permissions.js';

/** What each role may do besides, written down from the domain and not from the code. */
export const MORE: [Role, Permission[]][] = [
  ['viewer', []],
  [
    'contributor',
    [
      'articles:write',
      'quotes:write',
      'speakers:write',
      'claims:write',
      'claims:embargo',
      'evidence:write',
      'references:write',
      'threads:write',
    ],
  ],
  [
    'checker',
    [
      'articles:write',
      'quotes:write',
      'speakers:write',
      'claims:write',
      'claims:rate',
      'claims:embargo',
      'evidence:write',
      'references:write',
      'threads:write',
    ],
  ],
  ['reviewer', ['threads:write']],
  ['publisher', ['claims:embargo', 'threads:write']],
  [
    'admin',
    [
      'archive:report',
      'jobs:oversee',
      'people:write',
      'settings:write',
      'threads:write',
      'webhooks:read',
      'webhooks:write',
      'workflow:write',
    ],
  ],
];

/** What holders of any role may do. */
export const EVERY_ROLE_MAY: Permission[] = [
  'account:read',
  'account:write',
  'people:read',
  'keys:read',
  'keys:write',
  'settings:read',
  'articles:read',
  'quotes:read',
  'speakers:read',
  'claims:read',
  'claims:move',
  'evidence:read',
  'references:read',
  'threads:read',
  'workflow:read',
  'jobs:read',
  'jobs:write',
  'events:read',
  'presence:write',
];
