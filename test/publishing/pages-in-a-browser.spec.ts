import type { Browser } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { launchBrowser } from '../harness/browser.js';
import { PublishingDesk } from './publishing-desk.js';
import { englishStory, indonesianStory } from './stories.js';

const WIDTHS = [320, 390, 1280];
const SCHEMES = ['light', 'dark'] as const;

describe('the public pages in a browser', () => {
  let desk: PublishingDesk;
  let browser: Browser;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    const english = await desk.publish(await englishStory(desk), { slug: 'english' });
    await desk.correct(
      english,
      'clarification',
      { summary: 'It names the groups.' },
      'The summary now names the groups.',
    );
    await desk.publish(await indonesianStory(desk), { slug: 'indonesian' });
    const longWord = 'Wort'.repeat(100);
    await desk.publish(
      { claim: { statement: longWord }, summary: longWord, explanation: longWord },
      { slug: 'long-word' },
    );
    for (const value of [1, 2, 3, 5])
      await desk.publish({ rating: { language: 'en', value } }, { slug: `rated-${value}` });
    await desk.retract(await desk.publish({}, { slug: 'gone' }), 'The passage was from a draft.');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const looks = SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ colorScheme, width })));
  const paths = ['/f/english', '/f/english/v/1', '/f/indonesian', '/f/gone', '/corrections'];
  const embeds = ['card', 'line', 'full'].flatMap((view) =>
    ['english', 'gone'].map((slug) => `/f/${slug}/embed?view=${view}&size=small`),
  );
  const ratings = [1, 2, 3, 5].map((value) => `/f/rated-${value}`);

  it.each(looks)(
    'are accessible and quiet, and fit their width: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        locale: 'id-ID',
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (request) => {
        if (!request.isNavigationRequest()) complaints.push(`asked for ${request.url()}`);
      });
      for (const path of width === 390 ? [...paths, ...ratings, ...embeds] : paths) {
        await page.goto(desk.app.url + path);
        expect({ path, findings: await axeFindings(page) }).toEqual({ path, findings: [] });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ path, overflow }).toEqual({ path, overflow: 0 });
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('break a word that is wider than the page', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${desk.app.url}/f/long-word`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });

  it('speak the language of the reader where they are nobody’s page in particular', async () => {
    for (const [language, heading] of [
      ['id-ID,id;q=0.9,en;q=0.8', 'Koreksi'],
      ['en;q=0.5, id;q=0.4', 'Corrections'],
      ['de', 'Corrections'],
      ['id;q=0', 'Corrections'],
    ])
      expect((await desk.read('/corrections', { 'accept-language': language! })).text).toContain(
        `<h1>${heading}</h1>`,
      );
  });

  it('print on A4 without colour, links written out', async () => {
    const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${desk.app.url}/f/english`);
    const printed = await page.evaluate(`({
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.querySelector('h1')).color,
      foot: getComputedStyle(document.querySelector('footer')).display,
      link: getComputedStyle(document.querySelector('.evidence a'), '::after').content,
    })`);
    expect(printed).toEqual({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
      foot: 'none',
      link: expect.stringContaining('https://undocs.org/S/RES/2199(2015)'),
    });
    await page.close();
  });
});
