import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A rule of accessibility that is broken, and the first elements that break it. */
export interface AxeFinding {
  id: string;
  where: string[];
}

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, at any impact. What a page frames is a page of its own, and looked at as such. */
export async function axeFindings(page: Page): Promise<AxeFinding[]> {
  await page.evaluate(AXE);
  // Only what is wrong leaves the page: the list of all that is right is long, and costs more than the look.
  return page.evaluate<AxeFinding[]>(`axe
    .run({ exclude: ['iframe'] }, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html) })))`);
}
