import module from 'node:module';
import { build } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';

endWithParent();
await ensureInstalled();
await build();
module.enableCompileCache?.(); // Node 22 and newer start faster the second time.
// In this very process: one that starts another leaves it behind when it is killed.
await import('../dist/src/main.js');
