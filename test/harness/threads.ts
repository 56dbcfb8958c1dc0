import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Threads that the application starts in a test load TypeScript, as the test itself does. Jest runs this before every test file. */
const loader = pathToFileURL(join(import.meta.dirname, 'typescript-threads.mjs')).href;
if (!process.execArgv.includes(loader)) process.execArgv.push('--import', loader);
