import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;

/**
 * Folders of the installed packages that are ES modules, by the lockfile. Jest runs CommonJS, so these are translated
 * with our own TypeScript; native ES modules in Jest break where a CommonJS package requires one that is ESM only.
 */
function esModulePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).filter((folder) => {
    const manifest = join(root, folder, 'package.json');
    return (
      folder !== '' && existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
    );
  });
}

/** CommonJS packages that import an ES module while they run, which Jest refuses. */
const IMPORTING = ['node_modules/@fastify/cookie'];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const translated = [...esModulePackages(), ...IMPORTING].map(escaped).join('|');

const typescript = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};
const javascript = {
  jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs' },
};

export default {
  rootDir: root,
  roots: ['<rootDir>/src', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testEnvironment: '<rootDir>/test/harness/environment.ts',
  setupFiles: ['<rootDir>/test/harness/threads.ts'],
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The package names it for `import` alone.
    '^linkedom/worker$': '<rootDir>/node_modules/linkedom/worker.js',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], '^.+\\.m?js$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [`^${escaped(root)}/(?!(?:${translated})/(?!node_modules/))node_modules/`],
  // A story in a browser waits a third of its time.
  maxWorkers: 3,
  // Ends what hangs; a machine that is busy elsewhere may take its time.
  testTimeout: 600_000,
};
