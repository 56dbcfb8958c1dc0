import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { offenders, projectFiles } from './project-files.js';

/** Lints text as if it stood in a file of the project, with our own settings and the rules of the door alone. */
const LINT = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId.includes('no-restricted'),
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } },
  });
  const told = [];
  for (const [filePath, code] of JSON.parse(process.argv[1])) {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    told.push(messages.map(({ message }) => message));
  }
  console.log(JSON.stringify(told));
`;

async function lint(cases: [path: string, code: string][]): Promise<string[][]> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', LINT, JSON.stringify(cases)]);
  return JSON.parse(stdout) as string[][];
}

const PLANTED = [
  ...['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram'].flatMap((name) => [
    `import { connect } from 'node:${name}'; connect();`,
    `import { request } from '${name}'; request();`,
    `import * as all from 'node:${name}'; all.get();`,
    `import all from '${name}'; all.get();`,
    `export * from 'node:${name}';`,
    `export { get } from 'node:${name}';`,
    `const { get } = await import('node:${name}'); get();`,
    `require('${name}').get();`,
    `process.getBuiltinModule('${name}').get();`,
  ]),
  `import { lookup } from 'node:dns/promises'; lookup('a');`,
  `await import('node:dns/promises');`,
  `import { request } from 'undici'; request();`,
  `await import('undici');`,
  `import { AwsClient } from 'aws4fetch'; new AwsClient();`,
  ...['fetch()', 'new WebSocket()', 'new EventSource()', 'new XMLHttpRequest()'],
  ...['globalThis.fetch()', 'global.fetch()', 'new globalThis.WebSocket()', `globalThis['fetch']()`],
].map((code) => code + '\n');

const FINE = [
  `import type { Socket } from 'node:net'; export type S = Socket;\n`,
  `import { STATUS_CODES, type IncomingMessage } from 'node:http'; export const x = STATUS_CODES; export type I = IncomingMessage;\n`,
  `import { isIP } from 'node:net'; isIP('a');\n`,
  `import { AwsV4Signer } from 'aws4fetch'; new AwsV4Signer();\n`,
  `this.egress.fetch({ url: 'https://news.example/' });\n`,
];

describe('the one door to the internet', () => {
  it('is the only one: the linter finds every other', async () => {
    const rooms = ['src/articles/ask-text.ts', 'src/platform/http/server.ts', 'src/cli/serve.ts'];
    const cases = PLANTED.map((code, n): [string, string] => [rooms[n % rooms.length]!, code]);
    const told = await lint(cases);
    expect(cases.filter((_, n) => !told[n]!.some((message) => message.includes('Egress')))).toEqual([]);
  });

  it('keeps out nothing that opens no connection', async () => {
    expect(await lint(FINE.map((code) => ['src/articles/ask-text.ts', code]))).toEqual(FINE.map(() => []));
  });

  it('may open connections itself', async () => {
    const code = PLANTED[0]!;
    expect(await lint([['src/platform/egress/connection.ts', code]])).toEqual([[]]);
  });

  it('has no linter switched off beside it', () => {
    const off = /eslint-disable[^\n]*no-restricted/;
    expect(offenders(projectFiles('src'), (text) => off.test(text))).toEqual([]);
  });

  it('leads inside only to the store that whoever runs the desk has named', () => {
    const inside = offenders(projectFiles('src'), (text) => /ownServer: (?!boolean)/.test(text));
    expect(inside).toEqual(['src/platform/storage/s3-store.ts']);
  });

  it('has two other files that listen, and none that connects', () => {
    const connecting = /from '(node:)?(https?|http2|net|tls|dns(\/promises)?|dgram|undici)'/;
    const typesOnly = /import (type \{|\{ STATUS_CODES, type IncomingMessage \}|type )/;
    const found = offenders(projectFiles('src'), (text, path) =>
      text
        .split('\n')
        .some(
          (line) =>
            connecting.test(line) && !typesOnly.test(line) && !path.startsWith('src/platform/egress/'),
        ),
    );
    expect(found.sort()).toEqual(['src/cli/serve.ts', 'src/platform/database/embedded/embedded-postgres.ts']);
  });
});
