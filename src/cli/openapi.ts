import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { projectFolder } from '../platform/project-folder.js';

const FILE = path.join(projectFolder(), 'openapi.json');

/** Adds `openapi`. */
export function register(program: Command): void {
  program
    .command('openapi')
    .description('write openapi.json from the routes; needs no database')
    .option('--check', 'only say whether the committed file is current; exit code 1 if it is not')
    .action(openapi);
}

async function openapi(options: { check?: boolean }): Promise<void> {
  const { createApp } = await import('../app.js');
  const { buildOpenApi } = await import('../platform/http/openapi.js');
  const { readConfig } = await import('../platform/config.js');
  const app = await createApp({ ...readConfig({}), logLevel: 'silent' }, { preview: true });
  const text = `${JSON.stringify(buildOpenApi(app), null, 2)}\n`;
  if (!options.check) await writeFile(FILE, text);
  else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
    console.error(
      'openapi.json is not what the routes say. Run `npm run claimdesk -- openapi` and commit the file.',
    );
    process.exitCode = 1;
  }
}
