/*
 * The import rules of the house. A room may import the rooms before it in this list, never those after it;
 * `core` imports nothing but `core`; nobody imports `events` or `webhooks`, which read the outbox only.
 */
const ROOMS = [
  'core',
  'platform',
  'people',
  'articles',
  'claims',
  'evidence',
  'reviews',
  'publishing',
  'practice',
  'desk',
];
const TELLERS = ['events', 'webhooks'];

const folder = (names) => `^src/(${names.join('|')})/`;

const downwards = ROOMS.slice(1, -1).map((room, index) => ({
  name: `${room}-imports-downwards`,
  comment: `src/${room} may import ${ROOMS.slice(0, index + 2).join(', ')} only: calls go down, news goes out through the outbox.`,
  severity: 'error',
  from: { path: folder([room]) },
  to: { path: '^src/', pathNot: folder(ROOMS.slice(0, index + 2)) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea in two places, or two ideas in one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'src/core imports only src/core: no packages, no node: modules, no other room.',
      severity: 'error',
      from: { path: folder(['core']) },
      to: { pathNot: folder(['core']) },
    },
    ...downwards,
    {
      name: 'desk-imports-downwards',
      comment: 'src/desk may import every room before it, but not the application or the command line.',
      severity: 'error',
      from: { path: folder(['desk', ...TELLERS]) },
      to: { path: '^src/', pathNot: folder([...ROOMS, ...TELLERS]) },
    },
    {
      name: 'nobody-imports-the-tellers',
      comment: 'events/ and webhooks/ tell the world what the outbox holds; only app.module.ts names them.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app\\.module\\.ts$', folder(TELLERS)] },
      to: { path: folder(TELLERS) },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration that imports from src changes its meaning when src changes.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
    {
      name: 'nobody-imports-the-command-line',
      comment: 'cli/ stands above all rooms; main.ts serves through it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/main\\.ts$'] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'dtos-stay-at-the-door',
      comment:
        "Services take and return plain inputs and entities; request and response shapes are the controllers'. The rows of an imported file are requests too.",
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '\\.(dto|controller|query)\\.ts$',
          '-answer\\.ts$',
          '/read-row\\.ts$',
          '^src/(platform/http|cli)/',
        ],
      },
      to: { path: '\\.dto\\.ts$' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that package.json does not name, or names for development only.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
