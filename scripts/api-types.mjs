import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { project } from './run.mjs';

/*
 * The types of the API for its client and for the dashboard, made from openapi.json.
 * npm run api:types             writes them
 * npm run api:types -- --check  fails when they are not up to date
 */
const FILE = 'clients/typescript/src/schema.ts';

const document = JSON.parse(readFileSync(join(project, 'openapi.json'), 'utf8'));
const types = `// Made from openapi.json by \`npm run api:types\`; not to be edited.\n${astToString(await openapiTypescript(document))}`;

const path = join(project, FILE);
if (!process.argv.includes('--check')) writeFileSync(path, types);
else if (readFileSync(path, 'utf8') !== types) {
  console.error(`${FILE} does not fit openapi.json: npm run api:types, and commit it`);
  process.exitCode = 1;
}
