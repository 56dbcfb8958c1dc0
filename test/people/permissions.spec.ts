import { ROLES, type Role } from '../../src/core/workflow/roles.js';
import {
  covers,
  demand,
  isScope,
  may,
  PERMISSIONS,
  permissionsOf,
  type Permission,
} from '../../src/people/permissions.js';
import { COMMAND_LINE, type Actor } from '../../src/platform/http/actor.js';
import { type Problem } from '../../src/platform/errors.js';
import { EVERY_ROLE_MAY, MORE } from './role-table.js';

const inSession = (...roles: Role[]): Actor => ({ ...COMMAND_LINE, roles });
const withKey = (roles: Role[], scopes: string[]): Actor => ({ ...COMMAND_LINE, roles, keyId: 'k', scopes });

describe('what roles allow', () => {
  it.each(MORE)('%s', (role, more) => {
    expect(permissionsOf(inSession(role)).sort()).toEqual([...EVERY_ROLE_MAY, ...more].sort());
  });

  it('nothing but one’s own account without a role', () => {
    expect(permissionsOf(inSession())).toEqual(['account:read', 'account:write']);
  });

  it('the sum of several roles', () => {
    expect(may(inSession('viewer', 'admin'), 'people:write')).toBe(true);
    expect(may(inSession('reviewer', 'publisher'), 'articles:write')).toBe(false);
  });
});

describe('what a key allows', () => {
  it.each<[string[], Permission, boolean]>([
    [['*'], 'claims:write', true],
    [['claims:*'], 'claims:write', true],
    [['claims:write'], 'claims:write', true],
    [['claims:write'], 'claims:rate', false],
    [['claims:read'], 'claims:write', false],
    [['articles:*'], 'claims:read', false],
    [[], 'claims:read', false],
    [[], 'account:read', true],
    [[], 'account:write', false],
  ])('%j: %s %s', (scopes, permission, allowed) => {
    expect(may(withKey(['checker'], scopes), permission)).toBe(allowed);
  });

  it('never more than the roles of its owner', () => {
    for (const role of ROLES)
      expect(permissionsOf(withKey([role], ['*']))).toEqual(permissionsOf(inSession(role)));
  });

  it.each([
    ['*', true],
    ['claims:*', true],
    ['claims:write', true],
    ['claims:fly', false],
    ['toasters:*', false],
    ['claims:write:*', false],
    ['claims', false],
    ['', false],
    ['toString', false],
    ['**', false],
  ])('%s is a scope: %s', (scope, known) => {
    expect(isScope(scope)).toBe(known);
  });

  it('a list of all scopes of today is not the same as all scopes', () => {
    expect(covers(Object.keys(PERMISSIONS), '*')).toBe(false);
    expect(covers(['claims:read', 'claims:write', 'claims:rate', 'claims:move'], 'claims:*')).toBe(false);
    expect(covers(['*'], 'claims:*')).toBe(true);
  });
});

describe('a refusal', () => {
  const refusal = (actor: Actor): Problem => {
    try {
      demand(actor, 'articles:write');
    } catch (error) {
      return error as Problem;
    }
    throw new Error('It was allowed.');
  };

  it('names the roles', () => {
    expect(refusal(inSession('viewer'))).toMatchObject({
      code: 'role_missing',
      extras: { errors: [{ params: { roles: ['contributor', 'checker'] } }] },
    });
  });

  it('names the scope before the roles', () => {
    expect(refusal(withKey(['viewer'], ['articles:read']))).toMatchObject({
      code: 'scope_missing',
      extras: { errors: [{ params: { scope: 'articles:write' } }] },
    });
  });
});
