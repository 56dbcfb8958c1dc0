import { gzipSync } from 'node:zlib';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

/** Bytes of script, compressed, that the page of an article may need before it can be used. */
const MOST = 250_000;

describe('the first load of the reader', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('is at most 250 kB of script: the rest comes later', async () => {
    const { page: first, context } = await seat(desk, { person: 'Ayu' });
    const article = await first.evaluate<string>(
      `fetch('/api/v1/articles').then((answer) => answer.json()).then(({ data }) => data[0].id)`,
    );
    // A page of its own: the first one goes on to fetch what it may need.
    const page = await context.newPage();
    // What the page may need next is fetched when nothing else happens, which is never here.
    await page.addInitScript('window.requestIdleCallback = () => 0');
    const scripts = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
    const sizes = await Promise.all([...scripts].map(compressedSize));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST);
  });
});

async function compressedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}
