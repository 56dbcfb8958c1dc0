import { DataSource } from 'typeorm';
import type { Role } from '../../src/core/workflow/roles.js';
import { createKey } from '../../src/people/keys/change-keys.js';
import { createUser } from '../../src/people/users/change-users.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import type { Work } from '../../src/platform/http/work.js';
import type { HttpClient } from './http-client.js';
import type { RunningApp } from './start-app.js';

/** Somebody at the desk with a key that may do all that their roles allow. */
export interface Member {
  id: string;
  name: string;
  key: string;
  http: HttpClient;
}

/** A staff that can take a claim all the way: nobody has two roles but where the name says so. */
export type Newsroom = Record<
  | 'admin'
  | 'contributor'
  | 'checker'
  | 'secondChecker'
  | 'reviewer'
  | 'secondReviewer'
  | 'publisher'
  | 'secondPublisher'
  | 'viewer',
  Member
>;

const STAFF: Record<keyof Newsroom, Role[]> = {
  admin: ['admin'],
  contributor: ['contributor'],
  checker: ['checker'],
  secondChecker: ['checker'],
  reviewer: ['reviewer'],
  secondReviewer: ['reviewer'],
  publisher: ['publisher'],
  secondPublisher: ['publisher'],
  viewer: ['viewer'],
};

/** Fills an empty desk: people, their keys, and an organisation that may publish. */
export async function openNewsroom(app: RunningApp): Promise<Newsroom> {
  const staff: Partial<Newsroom> = {};
  for (const [post, roles] of Object.entries(STAFF))
    staff[post as keyof Newsroom] = await hire(app, post, roles);
  await app.database.rows(
    `UPDATE settings SET organisation_name = 'Meja Uji', organisation_url = 'https://desk.example', organisation_logo = 'https://desk.example/logo.png'`,
  );
  return staff as Newsroom;
}

/** Adds somebody with a key; service accounts name the person who answers for them. */
export async function hire(
  app: RunningApp,
  name: string,
  roles: Role[],
  responsibleId?: string,
): Promise<Member> {
  const { id, key } = await app.nest.get(DataSource).transaction(async (em) => {
    const work: Work = { em, actor: COMMAND_LINE, requestId: 'test' };
    const email = `${name.replace(/\W+/g, '-').toLowerCase()}@desk.example`;
    const id = await createUser(work, {
      email,
      name,
      roles,
      ...(responsibleId && { kind: 'service', responsibleId }),
    });
    const made = await createKey(work, { ownerId: id, name: 'test', scopes: ['*'], expiresAt: null });
    return { id, key: made.key };
  });
  return { id, name, key, http: app.client(key) };
}
