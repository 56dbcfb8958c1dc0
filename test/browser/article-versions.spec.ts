import type { Page } from 'playwright-core';
import { openSite, type Site } from '../platform/egress/site.js';
import { ask, undecided } from './as-person.js';
import { openDesk, photograph, seat, type DeskInBrowser } from './desk.js';

const STORY = [
  '“Kami membangun jembatan ini bersama warga kota,” kata Rina Contoh.',
  '“Jembatan lama akan ditutup pada bulan Mei untuk kendaraan berat,” kata Sari Contoh.',
  '“Saya tidak tahu apa-apa tentang retakan di tiangnya,” kata Tono Contoh.',
];

describe('an article from an address', () => {
  let desk: DeskInBrowser;
  let site: Site;
  let page: Page;
  let complaints: string[];
  let story = STORY;

  beforeAll(async () => {
    site = await openSite((_, answer) =>
      answer
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<title>Jembatan dibuka</title><article>${story.map((line) => `<p>${line}</p>`).join('')}</article>`,
        ),
    );
    desk = await openDesk({ egress: site.egress });
    ({ page, complaints } = await seat(desk, { person: 'Ayu' }));
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it('is fetched as soon as the address stands in the box, and it is said how it was read', async () => {
    await page.goto('/inbox');
    await page.locator('#main [data-index="0"] a').waitFor();
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByRole('textbox').first().fill(`${site.url}/jembatan`);
    await page.locator('[data-ui=recognised]').filter({ hasText: 'Jembatan dibuka' }).waitFor();
    await page.getByText('How the text was read').click();
    await page.locator('[data-ui=reading]').filter({ hasText: '3 paragraphs' }).waitFor();
    await page.getByRole('dialog').getByRole('textbox').first().press('Control+Enter');
    await page.locator('[data-ui=quote-card]').first().waitFor();
  });

  it('is fetched again by a key, and the newer version says what became of the quotes', async () => {
    const { quotes } = await undecided(page);
    for (const id of quotes)
      await ask(page, 'POST', `/quotes/${id}/decision`, { decision: 'accepted' }, { 'if-match': '"1"' });
    story = [STORY[0]!, STORY[1]!.replace('Mei', 'Juni')];
    await page.locator('[data-ui=origin]').waitFor();
    await page.keyboard.press('Shift+F');
    const notice = page.locator('[data-ui=version-notice][data-of=earlier]');
    await notice.filter({ hasText: '1 quote kept its place, 0 moved, 1 changed, 1 vanished.' }).waitFor();
    await page.getByRole('button', { name: 'What became of the quotes' }).click();
    await notice.getByText('Changed: look at it').waitFor();
    await photograph(page, 'newer-version');
    await notice.getByRole('link', { name: 'Open the earlier' }).click();
    await page.locator('[data-ui=version-notice][data-of=newer]').waitFor();
  });

  it('that is known already is said to be, and can be added as a newer version', async () => {
    story = [...STORY, '“Jembatan itu kuat,” kata Budi Contoh.'];
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByRole('textbox').first().fill(`${site.url}/jembatan#komentar`);
    await page.locator('[data-ui=same-address]').waitFor();
    await page.getByRole('button', { name: 'Add as a new version' }).click();
    await page.locator('[data-ui=version-notice][data-of=earlier]').waitFor();
  });

  it('that says something else by the time it is added is said to', async () => {
    await page.keyboard.press('Shift+N');
    const box = page.getByRole('dialog').getByRole('textbox').first();
    await box.fill(`${site.url}/lain`);
    await page.locator('[data-ui=recognised]').waitFor();
    story = [...STORY, '“Jembatan itu dibuka besok,” kata Dewi Contoh.'];
    await box.press('Control+Enter');
    await page.locator('[data-ui=toast]').filter({ hasText: 'says something else now' }).waitFor();
    await page.locator('[data-ui=quote-card]').filter({ hasText: 'dibuka besok' }).waitFor();
  });
});
