import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';

describe('the browser of the tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('draws text with a real width', async () => {
    const page = await browser.newPage();
    await page.setContent('<span>Pernyataan yang diperiksa</span>');
    expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(100);
  });
});
