import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { Contract, type Schema } from './contract.js';

const REDOCLY = require.resolve('@redocly/cli/bin/cli.js');

describe('the OpenAPI document', () => {
  let app: RunningApp;
  let contract: Contract;

  beforeAll(async () => {
    app = await startApp();
    contract = new Contract((await app.client().get<Record<string, unknown>>('/api/openapi.json')).body);
  });
  afterAll(() => app?.stop());

  it('is valid OpenAPI 3.1, without a warning', async () => {
    expect(contract.document.openapi).toBe('3.1.0');
    const folder = mkdtempSync(join(tmpdir(), 'claimdesk-openapi-'));
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(contract.document));
    writeFileSync(join(folder, 'redocly.yaml'), RULES);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [REDOCLY, 'lint', file, '--format=json', '--max-problems=500'],
      { cwd: folder, env: { PATH: process.env.PATH, REDOCLY_TELEMETRY: 'off' }, maxBuffer: 64 * 1024 * 1024 },
    ).catch((error: { stdout: string }) => error);
    rmSync(folder, { recursive: true });
    const { problems } = JSON.parse(stdout) as {
      problems: { ruleId: string; message: string; location: { pointer: string }[] }[];
    };
    expect(
      problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`),
    ).toEqual([]);
  });

  it('describes every operation, in words and with an answer', () => {
    const silent = Object.values(contract.document.paths as Record<string, Record<string, Schema>>).flatMap(
      (item) => Object.values(item).filter(({ summary }) => !summary),
    );
    expect(silent).toEqual([]);
    const answerless = contract.operations.filter(
      ({ responses }) => !['200', '201', '202', '204'].some((s) => responses[s]),
    );
    expect(answerless.map(({ name }) => name)).toEqual([]);
  });

  it('describes every parameter', () => {
    const bare = contract.operations.flatMap(({ name, parameters }) =>
      parameters
        .filter((parameter) => !(parameter as unknown as { description?: string }).description)
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(bare).toEqual([]);
  });

  it('has a description and an example for every property', () => {
    expect(bareProperties(contract.document, '')).toEqual([]);
  });

  it('has examples that are what they are examples of', () => {
    expect(wrongExamples(contract)).toEqual([]);
  });
});

/** Everything that the tool recommends, and no network. */
const RULES = `extends: [recommended]
telemetry: off
rules:
  no-server-example.com: off
  operation-4xx-response: error
`;

function bareProperties(value: unknown, at: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { properties } = value as Schema;
  const own = Object.entries(isSchemaMap(properties) ? properties : {})
    .filter(([, schema]) => !schema.description || !('examples' in schema || 'example' in schema))
    .map(([name]) => `${at}/properties/${name}`);
  const below = Object.entries(value)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .flatMap(([key, entry]) => bareProperties(entry, `${at}/${key}`));
  return [...own, ...below];
}

const isSchemaMap = (value: unknown): value is Record<string, Schema> =>
  value !== null &&
  typeof value === 'object' &&
  Object.values(value).every((entry) => typeof entry === 'object');

/** Examples of properties that their own schema refuses. */
function wrongExamples(contract: Contract): string[] {
  const { schemas } = contract.document.components as { schemas: Record<string, Schema> };
  return Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([property, { examples = [] }]) =>
      (examples as unknown[]).flatMap((example) => contract.faultsOfExample(name, property, example)),
    ),
  );
}
