import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addArticle } from '../articles/add-article.js';
import { changeSettings } from '../people/settings/change-settings.js';
import type { Config } from '../platform/config.js';
import { COMMAND_LINE } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';
import { readSampleText } from '../practice/sample-text.js';
import { createDemoPeople } from './demo-newsroom.js';

const NOBODY = { name: null, url: null, logo: null };

/**
 * Makes the demo newsroom: five fictional people and, on a desk without articles, an organisation and the sample article with its
 * suggested quotes. What people have made of it since stays as it is.
 */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  await app.get(DataSource).transaction(async (em) => {
    await em.query("SELECT pg_advisory_xact_lock(hashtext('claimdesk demo'))");
    const work: Work = { em, actor: COMMAND_LINE, requestId: 'demo' };
    const [contributor] = await createDemoPeople(work);
    const [{ empty }] = await em.query(
      'SELECT NOT EXISTS (SELECT 1 FROM articles WHERE practice_id IS NULL) AS empty',
    );
    if (!empty) return;
    await nameOrganisation(work, app.get<Config>(CONFIG));
    await addArticle({ ...work, actor: contributor! }, { text: await readSampleText() });
  });
}

async function nameOrganisation(work: Work, { publicUrl }: Config): Promise<void> {
  const [settings] = await work.em.query(
    'SELECT version, organisation_name IS NULL AS unnamed FROM settings',
  );
  if (!settings.unnamed) return;
  const organisation = { name: 'Contoh Newsroom (demo)', url: publicUrl, logo: `${publicUrl}/logo.svg` };
  await changeSettings(work, settings.version, { organisation }, NOBODY);
}
