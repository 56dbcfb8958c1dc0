import { ROLES, type Role } from '../core/workflow/roles.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';

/** Holders of any role; an account without one sees nothing of the desk but itself. */
const EVERY_ROLE: readonly Role[] = ROLES;
const WRITERS: readonly Role[] = ['contributor', 'checker'];
const ADMINS: readonly Role[] = ['admin'];
/** Every account, also one that holds no role. */
const EVERYBODY = 'everybody';

/**
 * Who may do what: the one table behind every route. A permission is `resource:verb` and the name of a key's scope too. Roles for the
 * moves of a claim are not here: they are guards of the move, so that a closed move can say who could make it.
 */
export const PERMISSIONS = {
  /** `GET /me`: any key may ask whose it is, whatever its scopes. */
  'account:read': EVERYBODY,
  /** One's own name, language, password and sessions. */
  'account:write': EVERYBODY,
  'people:read': EVERY_ROLE,
  'people:write': ADMINS,
  /** One's own keys, and those of service accounts one answers for; all keys with `people:write`. */
  'keys:read': EVERY_ROLE,
  'keys:write': EVERY_ROLE,
  'settings:read': EVERY_ROLE,
  'settings:write': ADMINS,
  'articles:read': EVERY_ROLE,
  'articles:write': WRITERS,
  'quotes:read': EVERY_ROLE,
  'quotes:write': WRITERS,
  'speakers:read': EVERY_ROLE,
  'speakers:write': WRITERS,
  'claims:read': EVERY_ROLE,
  'claims:write': WRITERS,
  /** Rating, reading, summary, explanation and unknowns of a claim; asked besides `claims:write`. */
  'claims:rate': ['checker'],
  'claims:move': EVERY_ROLE,
  /** Until when a claim may not be published. */
  'claims:embargo': [...WRITERS, 'publisher'],
  'evidence:read': EVERY_ROLE,
  'evidence:write': WRITERS,
  /** How much the archive of copies holds. */
  'archive:report': ADMINS,
  /** Published fact-checks of others. */
  'references:read': EVERY_ROLE,
  'references:write': WRITERS,
  'threads:read': EVERY_ROLE,
  'threads:write': ['contributor', 'checker', 'reviewer', 'publisher', 'admin'],
  'workflow:read': EVERY_ROLE,
  'workflow:write': ADMINS,
  'jobs:read': EVERY_ROLE,
  /** One's own jobs; everybody's with `jobs:oversee`, which also lists them all. */
  'jobs:write': EVERY_ROLE,
  'jobs:oversee': ADMINS,
  'events:read': EVERY_ROLE,
  'webhooks:read': ADMINS,
  'webhooks:write': ADMINS,
  /** Tells the others where one is; nothing is kept. */
  'presence:write': EVERY_ROLE,
} as const satisfies Record<string, readonly Role[] | typeof EVERYBODY>;

export type Permission = keyof typeof PERMISSIONS;

const NAMES = Object.keys(PERMISSIONS) as Permission[];
const RESOURCES = new Set(NAMES.map(resourceOf));

/** True for a name in the table. */
export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}

/** True for what a key's scope may be: `*`, `resource:*` or a permission. */
export function isScope(name: string): boolean {
  const resource = resourceOf(name);
  return name === '*' || isPermission(name) || (name === `${resource}:*` && RESOURCES.has(resource));
}

/** True if `scopes` give all that `wanted` would give, today and when the table has grown. */
export function covers(scopes: readonly string[], wanted: string): boolean {
  return scopes.includes('*') || scopes.includes(wanted) || scopes.includes(`${resourceOf(wanted)}:*`);
}

/** True if the actor's roles, and the scopes of its key, allow it. */
export function may(actor: Pick<Actor, 'roles' | 'scopes'>, permission: Permission): boolean {
  return scopesAllow(actor, permission) && rolesAllow(actor, permission);
}

/** @throws Problem 403: `scope_missing` naming the scope, or `role_missing` naming the roles. */
export function demand(actor: Actor, permission: Permission): void {
  if (!scopesAllow(actor, permission))
    throw new Problem('scope_missing', {
      detail: `The key needs the scope ${permission}.`,
      errors: [{ code: 'scope_missing', params: { scope: permission } }],
    });
  if (!rolesAllow(actor, permission))
    throw new Problem('role_missing', {
      detail: `This needs one of the roles ${rolesFor(permission).join(', ')}.`,
      errors: [{ code: 'role_missing', params: { roles: rolesFor(permission) } }],
    });
}

/** Everything that the actor may do, for screens that show only what is possible. */
export function permissionsOf(actor: Pick<Actor, 'roles' | 'scopes'>): Permission[] {
  return NAMES.filter((permission) => may(actor, permission));
}

function rolesFor(permission: Permission): readonly Role[] {
  const allowed: readonly Role[] | typeof EVERYBODY = PERMISSIONS[permission];
  return allowed === EVERYBODY ? EVERY_ROLE : allowed;
}

function rolesAllow({ roles }: Pick<Actor, 'roles'>, permission: Permission): boolean {
  return PERMISSIONS[permission] === EVERYBODY || rolesFor(permission).some((role) => roles.includes(role));
}

function scopesAllow({ scopes }: Pick<Actor, 'scopes'>, permission: Permission): boolean {
  return scopes === null || permission === 'account:read' || covers(scopes, permission);
}

function resourceOf(name: string): string {
  return name.split(':', 1)[0]!;
}
