import { ask, draft, edit } from './as-person.js';
import { allSaved, NO_CONNECTION, openDesk, seat, type DeskInBrowser } from './desk.js';

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
