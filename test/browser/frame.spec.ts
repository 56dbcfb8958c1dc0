import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import {
  allLoaded,
  allSaved,
  openDesk,
  photograph,
  quoteKeysAnswer,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

const focused = (page: Page) => page.evaluate<string>('document.activeElement.tagName');
const path = (page: Page) => new URL(page.url()).pathname;
const paletteOf = (page: Page) => page.getByRole('combobox', { name: 'Search or run a command' });
const banner = (page: Page, name: string) => page.locator(`[data-ui=banner][data-banner=${name}]`);
const firstArticle = (page: Page) =>
  page.evaluate<string>(
    `fetch('/api/v1/articles').then((answer) => answer.json()).then(({ data }) => data[0].id)`,
  );
const counts = (page: Page) =>
  page.evaluate<Record<string, number>>(
    `fetch('/api/v1/articles').then((answer) => answer.json()).then(({ data }) => data[0].quoteCounts)`,
  );
/** Opens the article with a quote selected that nobody has decided about. */
const openUndecided = async (page: Page) => {
  const article = await firstArticle(page);
  const quote = await page.evaluate<string>(
    `fetch('/api/v1/articles/${article}/quotes?limit=100')
      .then((answer) => answer.json())
      .then(({ data }) => data.find(({ decision }) => decision === 'suggested').id)`,
  );
  await page.goto(`/articles/${article}?q=${quote}`);
  await page.locator(`mark[data-selected][data-quote="${quote}"]`).first().waitFor();
  await quoteKeysAnswer(page);
  return article;
};

describe('the frame of the desk', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  describe('the palette', () => {
    const find = async (page: Page, words: string) => {
      await page.keyboard.press('Control+k');
      await paletteOf(page).fill(words);
      return page.locator('[role=option][aria-selected=true]');
    };

    it('goes to every page of the router that has an address of its own', async () => {
      const { page, complaints } = await seat(desk, { person: 'Ayu' });
      const router = readFileSync('web/src/app/router.tsx', 'utf8');
      const pages = [...router.matchAll(/path: '(\/[a-z]*)',/g)].map(([, address]) => address!);
      expect(pages.length).toBeGreaterThan(4);
      const words = {
        '/': 'Go to my work',
        '/inbox': 'Go to the inbox',
        '/claims': 'Go to claims',
        '/reviews': 'Go to reviews',
        '/evidence': 'Go to evidence',
        '/links': 'Go to the links of evidence',
        '/imports': 'Go to imports',
        '/feeds': 'Go to feeds',
        '/jobs': 'Go to jobs',
        '/me': 'Go to settings',
      };
      expect(Object.keys(words).sort()).toEqual(pages.sort());
      for (const [address, typed] of Object.entries(words)) {
        await (await find(page, typed)).filter({ hasText: typed }).waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname === address);
      }
      expect(complaints).toEqual([]);
    });

    it('finds a command despite a slip, and by its name in the other language', async () => {
      const { page } = await seat(desk, { person: 'Ayu' });
      await (await find(page, 'setings')).filter({ hasText: 'Go to settings' }).waitFor();
      await page.keyboard.press('Control+k');
      await (await find(page, 'kotak masuk')).filter({ hasText: 'Go to the inbox' }).waitFor();
    });

    it('finds an article by its title, and opens it', async () => {
      const { page } = await seat(desk, { person: 'Ayu' });
      const chosen = await find(page, 'hollande');
      await chosen.filter({ hasText: 'Putin dan Hollande' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/articles/*');
    });

    it('says why a command cannot be done, and does nothing when it is chosen', async () => {
      const { page } = await seat(desk, { person: 'Ayu' });
      const chosen = await find(page, '>caret in the text');
      await chosen.filter({ hasText: 'Not on this page' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await paletteOf(page).isVisible()).toBe(true);
    });

    it('gives the focus back to where it was', async () => {
      const { page } = await seat(desk, { person: 'Ayu' });
      await page.getByRole('link', { name: 'Claims' }).focus();
      await page.keyboard.press('Control+k');
      await paletteOf(page).waitFor();
      await page.keyboard.press('Escape');
      await paletteOf(page).waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe('A');
    });
  });

  it('shows every command on the key sheet, what works here first, and prints it on one page', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    await page.goto(`/articles/${await firstArticle(page)}`);
    await page.locator('[data-ui=rail], #main aside').first().waitFor();
    await page.keyboard.press('Shift+?');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: 'On this page' }).waitFor();
    expect(await sheet.getByRole('heading', { level: 3 }).first().textContent()).toBe('On this page');
    const listed = await sheet
      .locator('[data-command]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-command')));
    const words = JSON.parse(readFileSync('web/src/words/en/commands.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const all = Object.entries(words).flatMap(([section, names]) =>
      Object.keys(names).map((name) => `${section}.${name}`),
    );
    expect([...new Set(listed)].sort()).toEqual(all.sort());
    await photograph(page, 'key-sheet');
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await sheet.getByLabel('Find a key or a command').fill('fold');
    await sheet.getByText('Fold or unfold the navigation').waitFor();
    expect(await sheet.locator('[data-command]').count()).toBe(1);
  });

  it('puts the focus on the heading of the page that was gone to', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.locator('#main h1:focus').waitFor();
    expect(path(page)).toBe('/claims');
  });

  it('leads from one part of the page to the next and back', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    await page.locator('[data-ui=account]').focus();
    const parts: string[] = [];
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press('F6');
      parts.push(await focused(page));
    }
    expect(parts).toEqual(['NAV', 'MAIN', 'FOOTER', 'HEADER']);
    await page.keyboard.press('Shift+F6');
    expect(await focused(page)).toBe('FOOTER');
  });

  it('folds the navigation, and remembers it', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    await page.keyboard.press('\\');
    await page.getByRole('button', { name: 'Unfold the navigation' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Unfold the navigation' }).waitFor();
  });

  it('says what is not sent while the desk cannot be reached, and sends it once when it can', async () => {
    const { page, context } = await seat(desk, { person: 'Ayu', knows: /net::ERR_/ });
    await openUndecided(page);
    await context.setOffline(true);
    await banner(page, 'offline').waitFor();
    await page.keyboard.press('a');
    await banner(page, 'offline').filter({ hasText: '1 change' }).waitFor();
    await page.getByRole('button', { name: 'See them' }).click();
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'A decision' }).waitFor();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await banner(page, 'back').waitFor();
    await allSaved(page);
    expect((await counts(page)).accepted).toBe(1);
  });

  it('asks to sign in again over the page when the session has ended, and sends what waited but no key after the question', async () => {
    const { page, context } = await seat(desk, { person: 'Ayu', knows: / 401 / });
    // Where somebody is is told all the time: it could find out first, and the question would take the key.
    await page.route('**/api/v1/presence', (route) => route.fulfill({ status: 204 }));
    const asked = (path: string) =>
      page.waitForResponse((one) => page.url().includes('/articles/') && one.url().includes(path));
    const last = Promise.all([asked('/events/stream'), asked('/api/v1/imports')]);
    const article = await openUndecided(page);
    await last;
    await allLoaded(page);
    await context.clearCookies();
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog', { name: 'Please sign in again. Nothing is lost.' });
    await dialog.waitFor();
    for (const key of ['j', 'x']) await page.keyboard.press(key);
    await dialog.getByRole('button', { name: 'Go on as Ayu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await allSaved(page);
    expect(path(page)).toBe(`/articles/${article}`);
    expect((await counts(page)).rejected).toBe(1);
  });

  it('never sends what one person did as another', async () => {
    const { page, context } = await seat(desk, { person: 'Ayu', knows: /net::ERR_| 401 / });
    await page.route('**/api/v1/presence', (route) => route.fulfill({ status: 204 }));
    await openUndecided(page);
    await allLoaded(page);
    await context.clearCookies();
    await page.keyboard.press('a');
    const leave = page.getByRole('button', { name: 'Sign in as somebody else' });
    await leave.waitFor();
    const sent: string[] = [];
    page.on('request', (request) => request.url().includes('/decision') && sent.push(request.url()));
    await leave.click();
    await page.getByRole('button', { name: 'Budi' }).click();
    await page.locator('[data-ui=account]').waitFor();
    await allSaved(page);
    expect(sent).toEqual([]);
    // Nor is it lost.
    await page.locator('[data-ui=account]').click();
    await page.locator('[data-ui=sign-out]').click();
    const later = page.waitForRequest((request) => request.url().includes('/decision'));
    await page.getByRole('button', { name: 'Ayu' }).click();
    await later;
  });

  it('leaves nothing of a person on the browser after they sign out, but how the desk looks', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    const kept = () => page.evaluate<string[]>(`Object.keys(localStorage).sort()`);
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByLabel('Text').fill('Something nobody else should read');
    expect(await kept()).toContainEqual(expect.stringMatching(/^claimdesk\.drafts\..*\.article$/));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.locator('[data-ui=account]').click();
    await page.locator('[data-ui=sign-out]').click();
    await page.getByRole('button', { name: 'Sign out and drop the drafts' }).click();
    await page.waitForURL('**/sign-in');
    expect(await kept()).toEqual(['claimdesk.preferences']);
  });

  it('says inside the frame that an address leads nowhere', async () => {
    const { page } = await seat(desk, { person: 'Ayu', knows: / 404 .*nothing$/ });
    for (const address of ['/claims/K-1/nothing', '/nothing']) {
      await page.goto(address);
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(true);
    }
    expect((await page.goto('/nothing'))!.status()).toBe(404);
    expect(await (await page.request.get('/api/v1/nothing')).json()).toMatchObject({ code: 'not_found' });
  });

  describe('the settings', () => {
    it('change a name and the language for good', async () => {
      const { page, complaints } = await seat(desk, { person: 'Eko' });
      await page.goto('/me');
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Eko Baru');
      await page.getByRole('button', { name: 'Save the name' }).click();
      await page.getByRole('button', { name: 'Account of Eko Baru' }).waitFor();
      await page.getByRole('combobox', { name: 'Language' }).click();
      await page.getByRole('option', { name: 'Bahasa Indonesia' }).click();
      await page.getByRole('heading', { name: 'Pengaturan' }).waitFor();
      await allSaved(page);
      const me = await page.evaluate(`fetch('/api/v1/me').then((answer) => answer.json())`);
      expect(me).toMatchObject({ name: 'Eko Baru', locale: 'id' });
      // The words of this page come only now.
      await page.getByRole('navigation', { name: 'Halaman' }).getByText('Klaim').click();
      await page.getByRole('heading', { name: 'Klaim', exact: true }).waitFor();
      await page.getByRole('combobox', { name: 'Urutan' }).waitFor();
      expect(complaints).toEqual([]);
    });

    it('give a command another key, and say what else has it', async () => {
      const { page } = await seat(desk, { person: 'Citra' });
      await page.goto('/me');
      await page.getByLabel('Change a key').fill('go to the inbox');
      await page.getByRole('button', { name: 'Change the key of “Go to the inbox”' }).click();
      await page.keyboard.press('Control+k');
      await page.getByText('Also the key of “Search or run a command”.').waitFor();
      await page.keyboard.press('Alt+Shift+I');
      await page.getByRole('button', { name: 'Use it' }).click();
      await page.keyboard.press('Alt+Shift+I');
      await page.waitForURL('**/inbox');
    });

    it('switch single letters off', async () => {
      const { page } = await seat(desk, { person: 'Citra' });
      await page.goto('/me');
      await page.getByRole('radio', { name: 'Off' }).check();
      await page.keyboard.press('Shift+?');
      await page.keyboard.press('Control+k');
      await paletteOf(page).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(1);
    });
  });

  describe('jobs', () => {
    beforeAll(() => desk.app.nest.get(JobRunner).beforeApplicationShutdown());

    it('are told of in the header while one’s own import waits or runs', async () => {
      const { page, complaints } = await seat(desk, { person: 'Ayu' });
      await page.goto('/imports');
      await page.setInputFiles('input[type=file]', {
        name: 'rain.jsonl',
        mimeType: 'application/jsonl',
        buffer: Buffer.from('{"text": "It rained."}\n'),
      });
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await told(page, 'rain.jsonl is being imported');
      await page.goto('/claims');
      await page.getByRole('link', { name: 'Importing rain.jsonl · 0 done' }).click();
      await page.waitForURL('**/imports/*');
      expect(complaints).toEqual([]);
      const other = await seat(desk, { person: 'Budi' });
      await allLoaded(other.page);
      expect(await other.page.locator('[data-ui=own-work]').count()).toBe(0);
    });

    it('are listed for an admin, who narrows the list, steps through it and tries a failed one again', async () => {
      await desk.app.database.rows(
        `INSERT INTO jobs (id, kind, state, input, error, actor, request_id) VALUES
           (gen_random_uuid(), 'article.extraction', 'failed', '{}', '{"code": "too_large", "message": "-"}', '{}', 'a test')`,
      );
      const { page, complaints } = await seat(desk, { person: 'Dewi' });
      expect(await page.getByRole('link', { name: 'Jobs' }).count()).toBe(0);
      const eko = await seat(desk, { person: 'Eko' });
      await eko.page.getByRole('link', { name: /^(Jobs|Proses)$/ }).click();
      await eko.page.waitForURL('**/jobs');
      const rows = eko.page.locator('main li');
      await rows.nth(1).waitFor();
      await eko.page.keyboard.press('j');
      await eko.page.locator('main li:nth-child(1) a:focus').waitFor();
      await eko.page.keyboard.press('j');
      await eko.page.locator('main li:nth-child(2) a:focus').waitFor();
      await eko.page.goto('/jobs?state=failed');
      await rows.filter({ hasText: /more memory|Memori/ }).waitFor();
      expect(await rows.count()).toBe(1);
      await eko.page.getByRole('button', { name: /^(Try again|Coba lagi)/ }).click();
      await eko.page.getByText(/^(No job of this kind|Tidak ada proses seperti ini)$/).waitFor();
      expect([...complaints, ...eko.complaints]).toEqual([]);
    });
  });
});
