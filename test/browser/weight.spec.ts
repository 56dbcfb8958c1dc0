import { gzipSync } from 'node:zlib';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

/** Bytes of script, compressed, that the page of an article may need before it can be used. */
const MOST = 250 * 1024;

describe('the first load of the reader', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('takes at most 250 kB of compressed script; the rest comes when it is needed', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    const article = await page.evaluate<string>(
      `fetch('/api/v1/articles').then((answer) => answer.json()).then(({ data }) => data[0].id)`,
    );
    const scripts = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script')
        scripts.set(response.url(), gzipSync(await response.body()).length);
    });
    await page.goto(`/articles/${article}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST);
  });
});
