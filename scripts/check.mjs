import { build } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';
import { run, say, tool } from './run.mjs';

/** What is checked: a name, the command, and what to do about a failure. */
const CHECKS = [
  [
    'format',
    [...tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
    'npx prettier --write .',
  ],
  ['lint', [...tool('eslint/bin/eslint.js'), '.'], 'npx eslint --fix .'],
  [
    'import rules of the house',
    [...tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'migrations'],
    'move the thing to the room whose noun it is, see .dependency-cruiser.cjs',
  ],
  [
    'import rules of the dashboard',
    [
      ...tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      'web/.dependency-cruiser.cjs',
      'web/src',
    ],
    'let it sink to the layer that both may use, see web/.dependency-cruiser.cjs',
  ],
  ['types', [...tool('typescript/bin/tsc'), '--noEmit'], 'npx tsc --noEmit'],
  [
    'types of the dashboard',
    [...tool('typescript/bin/tsc'), '--noEmit', '-p', 'web'],
    'npx tsc --noEmit -p web',
  ],
  [
    'OpenAPI drift',
    [process.execPath, 'dist/src/cli/claimdesk.js', 'openapi', '--check'],
    'npm run claimdesk -- openapi, and commit openapi.json',
  ],
  [
    'drift of the API’s types',
    [process.execPath, 'scripts/api-types.mjs', '--check'],
    'npm run api:types, and commit what it has written',
  ],
  [
    'house rules, licences and migration drift',
    [...tool('jest/bin/jest.js'), 'test/house'],
    'npx jest test/house',
  ],
];

endWithParent();
await ensureInstalled();
await build();

const failures = [];
const waiting = [...CHECKS];
/** Two at a time, as the checks of one kind leave the second core idle. */
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command, remedy] = next;
    say(`check: ${name} …`);
    if ((await run(command)) !== 0) failures.push({ name, remedy });
  }
};
await Promise.all([lane(), lane()]);
for (const { name, remedy } of failures) console.log(`✗ ${name}: ${remedy}`);
if (failures.length === 0) console.log('All checks passed.');
process.exitCode = failures.length === 0 ? 0 : 1;
