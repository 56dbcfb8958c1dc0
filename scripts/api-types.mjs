import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { project } from './run.mjs';

/*
 * The types of the API for the dashboard and for the client of others, made from openapi.json.
 * npm run api:types             writes them
 * npm run api:types -- --check  fails when they are not up to date
 */
const FILES = ['web/src/lib/api/schema.d.ts', 'clients/typescript/src/schema.d.ts'];

const document = JSON.parse(readFileSync(join(project, 'openapi.json'), 'utf8'));
const types = `// Made from openapi.json by \`npm run api:types\`; not to be edited.\n${astToString(await openapiTypescript(document))}`;

for (const file of FILES) {
  const path = join(project, file);
  if (!process.argv.includes('--check')) writeFileSync(path, types);
  else if (readFileSync(path, 'utf8') !== types) {
    console.error(`${file} does not fit openapi.json: npm run api:types, and commit it`);
    process.exitCode = 1;
  }
}
