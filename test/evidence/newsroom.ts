import { DataSource } from 'typeorm';
import type { Role } from '../../src/core/workflow/roles.js';
import { createKey } from '../../src/people/keys/change-keys.js';
import { createUser } from '../../src/people/users/change-users.js';
import type { Config } from '../../src/platform/config.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import type { Work } from '../../src/platform/http/work.js';
import { newId } from '../../src/platform/ids.js';
import type { HttpClient } from '../harness/http-client.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

/** Somebody at the desk, with a client that works through a key of theirs. */
export interface Colleague {
  id: string;
  name: string;
  client: HttpClient;
}

/** Columns of a claim that a test cares about; the rest is as the table has it. */
export interface PlantedClaim {
  id: string;
  ref: string;
}

/** The running application with people in it, and claims planted as they are needed. */
export class Newsroom {
  private made = 0;

  private constructor(readonly app: RunningApp) {}

  static async open(settings: Partial<Config> = {}): Promise<Newsroom> {
    return new Newsroom(await startApp(settings));
  }

  close(): Promise<void> {
    return this.app.stop();
  }

  /** A new person with these roles; their key may do all that the roles allow. */
  async person(name: string, ...roles: Role[]): Promise<Colleague> {
    return this.account(name, roles);
  }

  /** A new service account that somebody answers for. */
  async robot(name: string, responsible: Colleague, ...roles: Role[]): Promise<Colleague> {
    return this.account(name, roles, { kind: 'service' as const, responsibleId: responsible.id });
  }

  /** A client of the same person whose key has these scopes only. */
  async scoped(colleague: Colleague, ...scopes: string[]): Promise<HttpClient> {
    const { key } = await this.command((work) =>
      createKey(work, { ownerId: colleague.id, name: 'test', scopes, expiresAt: null }),
    );
    return this.app.client(key);
  }

  /** Plants a claim, with the columns given. */
  async claim(by: Colleague, columns: Record<string, unknown> = {}): Promise<PlantedClaim> {
    const all = {
      id: newId(),
      statement: 'The Security Council has forbidden buying oil from terrorists.',
      language: 'en',
      state: 'researching',
      stated_on: '2015-11-24',
      created_by: by.id,
      ...columns,
    };
    const names = Object.keys(all);
    const [row] = await this.rows<{ id: string; ref: number }>(
      `INSERT INTO claims (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id, ref`,
      Object.values(all),
    );
    return { id: row!.id, ref: `K-${row!.ref}` };
  }

  /** What stands in the database, past the application. */
  rows<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.database.rows<Row>(sql, values);
  }

  private async account(
    name: string,
    roles: Role[],
    kind: { kind?: 'service'; responsibleId?: string } = {},
  ): Promise<Colleague> {
    const email = `${++this.made}@newsroom.example`;
    const id = await this.command((work) => createUser(work, { name, email, roles, ...kind }));
    return { id, name, client: await this.scoped({ id, name } as Colleague, '*') };
  }

  private command<T>(run: (work: Work) => Promise<T>): Promise<T> {
    const dataSource = this.app.nest.get(DataSource);
    return dataSource.transaction((em) => run({ em, actor: COMMAND_LINE, requestId: 'test' }));
  }
}
