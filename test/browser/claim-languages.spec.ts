import type { Locator } from 'playwright-core';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { ask, draft, edit } from './as-person.js';
import {
  allSaved,
  NO_CONNECTION,
  openDesk,
  photograph,
  quoteKeysAnswer,
  seat,
  type DeskInBrowser,
} from './desk.js';

const IN_ARABIC = 'افتُتح الجسر في مايو ويعبره كل يوم ثلاثة آلاف شخص';

interface Languages {
  language: string;
  translations: Record<string, string>;
}

describe('the languages of a claim', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('are chosen on its page: the one of its statement, and any into which it is translated', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const { ref } = await draft(page, 'Le pont est ouvert depuis mai.');
    await page.goto(`/claims/${ref}`);
    await page.getByLabel('Translate it into …').selectOption('fr');
    const french = page.getByLabel('Statement (French)');
    await french.waitFor();
    await page.getByLabel('Language of the statement').selectOption('fr');
    await french.waitFor({ state: 'detached' });
    await page.getByLabel('Statement (Indonesian)').fill('Jembatan itu dibuka sejak Mei.');
    await page.getByLabel('Translate it into …').selectOption('de');
    const german = page.getByLabel('Statement (German)');
    const before = (await german.boundingBox())!.height;
    await german.fill('Die Brücke ist seit Mai offen. '.repeat(6).trim());
    expect((await german.boundingBox())!.height).toBeGreaterThan(before);
    await german.blur();
    await allSaved(page);
    expect(await ask<Languages>(page, 'GET', `/claims/${ref}`)).toMatchObject({
      language: 'fr',
      translations: { id: 'Jembatan itu dibuka sejak Mei.', de: expect.stringContaining('seit Mai offen') },
    });
    const offered = await page.getByLabel('Language of the statement').locator('option').all();
    const tags = await Promise.all(offered.map((option) => option.getAttribute('value')));
    expect(tags).toEqual(expect.arrayContaining(['en', 'fr', 'es', 'it', 'pt', 'ru', 'tr']));
    expect(tags).not.toContain('de');
    await page.reload();
    await german.waitFor();
    expect(complaints).toEqual([]);
  });

  it('run from right to left where their words do, in the article, on the page and in public', async () => {
    const text = `في المدينة تكلّمت رئيسة البلدية ليلى حداد.\n«${IN_ARABIC}»، قالت ليلى حداد.`;
    const steps = new ClaimSteps(await openNewsroom(desk.app));
    const { page, complaints } = await seat(desk, { person: 'Dewi' });
    const { http } = steps.desk.contributor;
    const added = await http.post<{ id: string }>('/api/v1/articles', { text, language: 'ar' });
    const start = text.indexOf(IN_ARABIC);
    const bounds = { start, end: start + IN_ARABIC.length };
    const marked = await http.post<{ id: string }>(`/api/v1/articles/${added.body.id}/quotes`, {
      ...bounds,
      speakers: [{ name: 'ليلى حداد' }],
    });
    const claim = await steps.researched({
      ...{
        statement: IN_ARABIC,
        language: 'ar',
        quoteIds: [marked.body.id],
        claimant: { name: 'ليلى حداد' },
      },
    });
    await steps.submit(claim);
    await steps.desk.reviewer.http.get(`/api/v1/articles/${added.body.id}/text`);
    await steps.approve(claim);
    const runs = async (place: Locator, name: string) => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await place.waitFor();
        expect(await place.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
        expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
        await photograph(page, `${name}-right-to-left-${width}`);
      }
      await page.setViewportSize({ width: 1280, height: 844 });
    };

    await page.goto(`/articles/${added.body.id}?q=${marked.body.id}`);
    const mark = page.locator(`mark[data-quote="${marked.body.id}"]`);
    await runs(page.locator('[data-paragraph]').nth(1), 'reader');
    expect(await mark.evaluate((element) => element.lastChild!.textContent)).toBe(IN_ARABIC);
    await quoteKeysAnswer(page);
    const offsets = () => page.locator('[data-ui=offsets]').textContent();
    const lastWord = IN_ARABIC.length - IN_ARABIC.lastIndexOf(' ');
    await page.keyboard.press('b');
    await photograph(page, 'bounds-right-to-left');
    await page.keyboard.press('ArrowRight'); // Back, as the words run.
    expect(await offsets()).toBe(`${start}–${bounds.end - lastWord}`);
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await offsets()).toBe(`${start}–${bounds.end - lastWord + 1}`);
    const at = async (end: string) => (await page.locator(`[data-ui=bounds-${end}]`).boundingBox())!.x;
    const words = (await mark.boundingBox())!;
    expect(await at('start')).toBeGreaterThan(words.x + words.width / 2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    const caret = () => page.locator('[data-ui=caret]').getAttribute('data-offset');
    expect(await caret()).toBe(`${start}`);
    await page.keyboard.press('Control+ArrowLeft');
    expect(await caret()).toBe(`${start + IN_ARABIC.indexOf(' ') + 1}`);
    await page.keyboard.press('ArrowRight');
    expect(await caret()).toBe(`${start + IN_ARABIC.indexOf(' ')}`);

    await page.goto(`/claims/${claim.ref}`);
    await runs(page.locator('[data-field=statement] textarea'), 'claim');
    await page.goto(`/claims/${claim.ref}/publish`);
    await runs(page.frameLocator('iframe').getByText(IN_ARABIC).first(), 'publish');
    expect(await steps.move(steps.desk.publisher, claim, { name: 'publish' })).toMatchObject({ status: 200 });
    const { publication } = await steps.read(claim);
    await page.goto(`/f/${publication!.slug}`);
    await runs(page.getByText(IN_ARABIC).first(), 'public');
    expect(complaints).toEqual([]);
  });

  it('are settled one by one where two people have translated anew, and none is lost', async () => {
    const { page: other } = await seat(desk, { person: 'Budi' });
    const { page, context } = await seat(desk, {
      person: 'Ayu',
      knows: new RegExp(`${NO_CONNECTION.source}| 412 `),
    });
    const begun = await draft(page, 'The bridge is open.');
    const before = { id: 'Dibuka.', de: 'Offen.', es: 'Abierto.' };
    const claim = await edit(page, begun, { translations: before });
    await page.goto(`/claims/${claim.ref}`);
    const statement = (language: string) => page.getByLabel(`Statement (${language})`, { exact: true });
    await statement('Spanish').waitFor();
    await context.setOffline(true);
    await statement('Spanish').fill('Está abierto.');
    await statement('Indonesian').fill('Sudah dibuka.');
    await statement('German').fill('Geöffnet.');
    await edit(other, claim, { translations: { ...before, id: 'Telah terbuka.', de: 'Aufgemacht.' } });
    await context.setOffline(false);

    const sheet = (language: string) => page.getByRole('region', { name: `Statement (${language})` });
    await sheet('Indonesian').getByRole('button', { name: 'Use mine' }).click();
    await sheet('German')
      .getByRole('button', { name: /^Use .* 2$/ })
      .click();
    await allSaved(page);
    expect((await ask<Languages>(page, 'GET', `/claims/${claim.ref}`)).translations).toEqual({
      id: 'Sudah dibuka.',
      de: 'Aufgemacht.',
      es: 'Está abierto.',
    });
  });
});
