import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A rule of accessibility that is broken, and the first elements that break it. */
export interface AxeFinding {
  id: string;
  where: string[];
}

/** What axe finds on a page, at any impact. What a page frames is a page of its own, and looked at as such. */
export async function axeFindings(page: Page): Promise<AxeFinding[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    // Without the extra page that other origins' frames need, and without a list of all that is right: a fifth of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html) }));
}
