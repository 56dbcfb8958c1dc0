import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const node = {
  console: 'readonly',
  process: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
  URL: 'readonly',
};

const browser = { localStorage: 'readonly', document: 'readonly', matchMedia: 'readonly' };

/** Rules of all our TypeScript. */
const rules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'max-lines': ['error', { max: 350 }],
  'no-console': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

/** What opens connections. Types are free, and so is what is no connection at all. */
const CONNECTING = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram'];
const FREE = ['STATUS_CODES', 'isIP', 'isIPv4', 'isIPv6', 'BlockList'];
const door =
  'Requests to the internet go through Egress (src/platform/egress), which checks where they lead.';

/** One door to the internet. `serving`: the file listens itself, and may have the server's half of a module. */
const oneDoor = (serving = []) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: [
        ...CONNECTING.flatMap((name) => [name, `node:${name}`]).map((name) => ({
          name,
          allowImportNames: [...FREE, ...serving],
          allowTypeImports: true,
          message: door,
        })),
        { name: 'undici', message: door },
        { name: 'aws4fetch', importNames: ['AwsClient'], message: `${door} Sign with AwsV4Signer.` },
      ],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'require'].map((name) => ({
      name,
      message: door,
    })),
  ],
  'no-restricted-properties': [
    'error',
    ...['globalThis', 'global'].flatMap((object) =>
      ['fetch', 'WebSocket', 'EventSource'].map((property) => ({ object, property, message: door })),
    ),
    { object: 'process', property: 'getBuiltinModule', message: door },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `ImportExpression[source.value=/^(node:)?(${CONNECTING.join('|').replace('/', '.')}|undici)$/]`,
      message: door,
    },
    { selector: 'ExportAllDeclaration[source.value=/^(node:)?(https?|http2|net|tls|dns)/]', message: door },
  ],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.claimdesk/',
      'clients/typescript/dist/',
      'clients/typescript/src/schema.ts',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['web/**'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules,
  },
  {
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    extends: [tseslint.configs.recommended, reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: './web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    // What is measured on the page after it is laid out becomes state: https://react.dev/reference/react/useLayoutEffect
    rules: {
      ...rules,
      'react-hooks/set-state-in-effect': 'off',
      // Speaks of the React Compiler, which is not used.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/platform/egress/**'], rules: oneDoor() },
  {
    // They look for a free port, and listen.
    files: ['src/cli/serve.ts', 'src/platform/database/embedded/embedded-postgres.ts'],
    rules: oneDoor(['createServer']),
  },
  { files: ['src/cli/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['web/**/*.js'], languageOptions: { globals: browser } },
  { files: ['**/*.mjs'], languageOptions: { globals: node } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...node, module: 'writable', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
