import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addArticle } from '../articles/add-article.js';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../people/demo-people.js';
import { changeSettings } from '../people/settings/change-settings.js';
import { hashPassword } from '../people/sign-in/password.js';
import { User } from '../people/user.entity.js';
import { createUser } from '../people/users/change-users.js';
import type { Config } from '../platform/config.js';
import { COMMAND_LINE, type Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';

const SAMPLE = path.join(import.meta.dirname, '../../../fixtures/sample/article.id.txt');
const NOBODY = { name: null, url: null, logo: null };

/**
 * Fills an empty desk with the demo newsroom: five fictional people, an organisation and the sample article with its suggested quotes.
 * A desk with people in it is left as it is.
 */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const config = app.get<Config>(CONFIG);
  await app.get(DataSource).transaction(async (em) => {
    await em.query("SELECT pg_advisory_xact_lock(hashtext('claimdesk demo'))");
    const [{ people }] = await em.query('SELECT count(*)::int AS people FROM users');
    if (people > 0) return;
    const work = { em, actor: COMMAND_LINE, requestId: 'demo' };
    const editor = await hireEveryone(work);
    await changeSettings(work, 1, { organisation: organisation(config) }, NOBODY);
    await addArticle({ ...work, actor: editor }, { text: await readFile(SAMPLE, 'utf8') });
  });
}

/** @returns the contributor, who brings the sample in */
async function hireEveryone(work: Work): Promise<Actor> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  let editor: Actor | undefined;
  for (const person of DEMO_PEOPLE) {
    const id = await createUser(work, person);
    await work.em.update(User, { id }, { passwordHash });
    editor ??= { ...COMMAND_LINE, ...person, id, personId: id };
  }
  return editor!;
}

const organisation = ({ publicUrl }: Config) => ({
  name: 'Contoh Newsroom (demo)',
  url: publicUrl,
  logo: `${publicUrl}/logo.svg`,
});
