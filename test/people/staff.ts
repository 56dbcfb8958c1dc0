import { DataSource } from 'typeorm';
import type { Role } from '../../src/core/workflow/roles.js';
import { createKey } from '../../src/people/keys/change-keys.js';
import { setPassword } from '../../src/people/sign-in/set-password.js';
import { createUser, type NewUser } from '../../src/people/users/change-users.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import type { Work } from '../../src/platform/http/work.js';
import type { HttpClient } from '../harness/http-client.js';
import type { RunningApp } from '../harness/start-app.js';

/** The password of everybody who is hired. */
export const PASSWORD = 'a password for tests';

/** The last part of cd_<id>_<secret>; a secret may hold `_` itself. */
export const secretOf = (key: string) => key.split('_').slice(2).join('_');

/** Somebody at the desk. */
export interface Hired {
  id: string;
  name: string;
  email: string;
  /** Signed in, in a browser of their own. */
  client: HttpClient;
}

let hired = 0;

/** Runs a command as the operator of the server. */
export function asOperator<T>(app: RunningApp, command: (work: Work) => Promise<T>): Promise<T> {
  const dataSource = app.nest.get(DataSource);
  return dataSource.transaction((em) => command({ em, actor: COMMAND_LINE, requestId: 'test' }));
}

/** Adds a person with these roles and signs them in. */
export async function hire(app: RunningApp, roles: Role[], given: Partial<NewUser> = {}): Promise<Hired> {
  const number = ++hired;
  const name = given.name ?? `${roles[0] ?? 'nobody'} ${number}`;
  const email = given.email ?? `person-${number}@newsroom.example`;
  const id = await asOperator(app, async (work) => {
    const userId = await createUser(work, { ...given, name, email, roles });
    await setPassword(work, { id: userId, name, email }, PASSWORD);
    return userId;
  });
  const client = app.client();
  await client.login(email, PASSWORD);
  return { id, name, email, client };
}

/** Makes a service account that somebody answers for. */
export function addService(app: RunningApp, responsibleId: string, roles: Role[]): Promise<string> {
  const number = ++hired;
  const email = `service-${number}@newsroom.example`;
  return asOperator(app, (work) =>
    createUser(work, { kind: 'service', name: `service ${number}`, email, roles, responsibleId }),
  );
}

/** Makes a key of an account. */
export async function makeKey(
  app: RunningApp,
  ownerId: string,
  scopes: string[] = ['*'],
  expiresAt: Date | null = null,
): Promise<{ id: string; key: string }> {
  return asOperator(app, (work) => createKey(work, { ownerId, name: 'a test', scopes, expiresAt }));
}
