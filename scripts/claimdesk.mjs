import { build } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';

endWithParent();
await ensureInstalled();
await build();
await import('../dist/src/cli/claimdesk.js');
