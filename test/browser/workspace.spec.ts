import type { Locator, Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allLoaded, allSaved, openDesk, photograph, seat, told, type DeskInBrowser } from './desk.js';

/** Whether nothing of an element is out of its row's sight, and all of its words are there. */
const liesWithin = (place: Locator) =>
  place.evaluate((one) => {
    const row = one.closest('[role=group], li')!;
    const [own, room] = [one.getBoundingClientRect(), row.getBoundingClientRect()];
    return own.left >= room.left && own.right <= room.right && one.scrollWidth <= one.clientWidth;
  });

describe('the page of a claim', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let claim: ClaimAnswer;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    await steps.evidence(claim, { url: 'https://example.org/b', stance: 'refutes', title: 'Second' });
    await steps.evidence(claim, { url: 'https://example.org/c', stance: 'refutes', title: 'Third' });
  });
  afterAll(() => desk?.stop());

  describe('its evidence', () => {
    let page: Page;
    let complaints: string[];

    beforeAll(async () => {
      ({ page, complaints } = await seat(desk, { person: 'Budi' }));
      await page.goto(`/claims/${claim.ref}?tab=evidence`);
      await cards().nth(2).waitFor();
    });
    afterAll(() => expect(complaints).toEqual([]));

    const cards = () => page.locator('[data-evidence]');
    const areLaidOut = async (...names: string[]) => {
      for (const [at, name] of names.entries())
        await cards().nth(at).locator('h2 a', { hasText: name }).waitFor();
    };

    it('is laid out anew by key and by pointer, under the same numbers, and back again', async () => {
      await cards().nth(2).focus();
      await page.keyboard.press('Alt+ArrowUp');
      await page.getByText('Evidence E3 moved.').waitFor();
      await areLaidOut('E1', 'E3', 'E2');
      await page.keyboard.press('Alt+ArrowUp');
      await areLaidOut('E3', 'E1', 'E2');
      await page.getByRole('button', { name: 'Move E1 down' }).click();
      await areLaidOut('E3', 'E2', 'E1');
      await page.keyboard.press('Control+z');
      await allSaved(page);
      await areLaidOut('E3', 'E1', 'E2');
      await page.reload();
      await cards().nth(2).waitFor();
      await areLaidOut('E3', 'E1', 'E2');
    });

    it('is taken back while the move is still on its way, and the claim is read again meanwhile', async () => {
      let [lookUp, save] = [() => {}, () => {}];
      const [lookedUp, saved] = [
        new Promise<void>((resolve) => (lookUp = resolve)),
        new Promise<void>((resolve) => (save = resolve)),
      ];
      await page.route('**/api/v1/claims/*/evidence?*', async (route) => {
        await lookedUp;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Move E1 up' }).click();
      await areLaidOut('E1', 'E3', 'E2');
      await allSaved(page);
      await page.route('**/api/v1/claims/*', async (route) => {
        if (route.request().method() === 'PATCH') await saved;
        await route.continue();
      });
      await page.getByRole('button', { name: 'Move E1 down' }).click();
      await areLaidOut('E3', 'E1', 'E2');
      await page.keyboard.press('Control+z');
      await areLaidOut('E1', 'E3', 'E2');
      const readAgain = page.waitForResponse((answer) => answer.url().endsWith(`/claims/${claim.ref}`));
      lookUp();
      await readAgain;
      save();
      await allSaved(page);
      await page.reload();
      await cards().nth(2).waitFor();
      await areLaidOut('E1', 'E3', 'E2');
    });

    it('says with a digit how a piece stands to the claim, and takes it back', async () => {
      await cards().filter({ hasText: 'Third' }).focus();
      await page.keyboard.press('3');
      const stance = (name: string) =>
        cards().filter({ hasText: 'Third' }).locator(`[data-stance=${name}]`).waitFor();
      await stance('qualifies');
      await page.getByRole('tab', { name: 'Evidence', selected: true }).waitFor();
      await told(page, 'Evidence changed.');
      await page.keyboard.press('Control+z');
      await stance('refutes');
    });

    it('is folded, and found folded again', async () => {
      await page.getByRole('button', { name: 'Hide E2' }).click();
      await page.reload();
      await page.getByRole('button', { name: 'Show E2' }).waitFor();
      expect(await cards().filter({ hasText: 'https://example.org/b' }).count()).toBe(0);
    });

    it('is narrowed to a stance in the address, and each piece has one of its own', async () => {
      await page.getByRole('button', { name: '2 refutes' }).click();
      await page.waitForURL(/stance=refutes/);
      await areLaidOut('E3', 'E2');
      expect(await cards().count()).toBe(2);
      const href = await page.getByRole('link', { name: 'Address of E2' }).getAttribute('href');
      await page.goto(href!);
      await page.locator('[data-evidence]:focus', { hasText: 'https://example.org/b' }).waitFor();
    });

    it('stays at the desk only for a reason, and says who it comes from', async () => {
      await page.goto(`/claims/${claim.ref}?tab=evidence`);
      await page.getByRole('button', { name: 'Edit E2' }).click();
      await page.getByRole('checkbox', { name: 'Internal only' }).check();
      await page.getByRole('button', { name: 'Save Ctrl' }).click();
      const why = page.getByRole('textbox', { name: 'Why it stays at the desk' });
      expect(await why.evaluate((input: HTMLInputElement) => input.validity.valueMissing)).toBe(true);
      await why.fill('It names an informant.');
      await page.getByRole('textbox', { name: 'Publisher' }).fill('The Pentagon');
      await page.keyboard.press('Control+Enter');
      await cards().filter({ hasText: 'It names an informant.' }).waitFor();
      await steps.edit(steps.desk.checker, claim, {
        claimant: { name: 'Jeff Davis', description: 'Spokesman of the Pentagon' },
      });
      await cards()
        .filter({ hasText: 'It names an informant.' })
        .getByText('Issued by the claimant’s side')
        .waitFor();
    });
  });

  describe('its review', () => {
    it('is ticked where it is read, and approved with one key', async () => {
      await steps.submit(claim);
      const { page, complaints } = await seat(desk, { person: 'Citra' });
      await page.goto(`/claims/${claim.ref}?tab=evidence`);
      await page.locator('[data-evidence]').first().waitFor();
      await allLoaded(page);
      await page.getByRole('tab', { name: 'Review' }).click();
      const list = page.locator('[data-ui=before-deciding]');
      const boxes = list.getByRole('checkbox');
      await boxes.first().check();
      await page.reload();
      await boxes
        .first()
        .and(page.getByRole('checkbox', { checked: true }))
        .waitFor();
      await page.keyboard.press('Shift+Y');
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('checkbox', { checked: true }).first().waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      for (const box of await boxes.all()) await box.check();
      await list.locator('[data-done=false]').first().waitFor({ state: 'hidden' });
      await allLoaded(page);
      const may = page.getByText('so you can approve it');
      await may.waitFor();
      await page.keyboard.press('Shift+Y');
      await page.locator('h1 [data-state=approved]').waitFor();
      await may.waitFor({ state: 'detached' });
      expect(await sheet.count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  describe('on a phone', () => {
    it('has what it says as its first tab, and the tabs within reach', async () => {
      const { page, complaints } = await seat(desk, {
        person: 'Citra',
        viewport: { width: 390, height: 844 },
      });
      await page.goto(`/claims/${claim.ref}`);
      await page.getByRole('tab', { name: 'Claim', selected: true }).waitFor();
      await page.locator('[data-field=statement] textarea').waitFor();
      await page.getByRole('tab', { name: 'Evidence' }).click();
      await page.locator('[data-evidence]').nth(2).waitFor();
      expect(await page.locator('[data-field=statement]').count()).toBe(0);
      await page.locator('[data-evidence]').nth(2).scrollIntoViewIfNeeded();
      await page.getByRole('tab', { name: 'Review' }).click({ trial: true });
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      expect(complaints).toEqual([]);
    });

    it('has the chosen state in sight, and the whole name of who said it beside who works on it', async () => {
      const { page } = await seat(desk, { person: 'Citra', viewport: { width: 390, height: 844 } });
      await page.goto('/claims?state=retracted');
      const chosen = page.getByRole('button', { name: 'Retracted', pressed: true });
      await chosen.waitFor();
      await photograph(page, 'claims-narrowed');
      expect(await liesWithin(chosen)).toBe(true);
      await page.goto('/claims');
      const row = page.locator('li[data-index]', { hasText: claim.ref });
      const said = row.locator('[data-speaker]');
      expect(await liesWithin(said.first())).toBe(true);
      expect(await liesWithin(said.last())).toBe(true);
      await photograph(page, 'claims-on-a-phone');
    });
  });
});
