import type { Route } from 'playwright-core';
import { allLoaded, answerInstead, openDesk, seat, told, type DeskInBrowser } from './desk.js';

describe('the door of the desk', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('lets in a person of the demo newsroom by one click', async () => {
    const { page, complaints } = await seat(desk);
    await page.getByRole('button', { name: 'Ayu' }).click();
    await page.locator('[data-ui=account]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(complaints).toEqual([]);
  });

  it('leads to the page that was asked for, after signing in', async () => {
    const { page, complaints } = await seat(desk);
    await page.goto('/claims');
    await page.getByRole('button', { name: 'Budi' }).click();
    await page.locator('[data-ui=account]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/claims');
    expect(complaints).toEqual([]);
  });

  it('takes no notice of what is refused late, for a session before', async () => {
    const { page, context } = await seat(desk, { person: 'Ayu', knows: / 401 / });
    let signedInAgain = () => {};
    const again = new Promise<void>((resolve) => (signedInAgain = resolve));
    const refusal = { status: 401, json: { code: 'unauthenticated', title: 'Please sign in.', status: 401 } };
    const late = (route: Route) => again.then(() => route.fulfill(refusal));
    const letThrough = await answerInstead(page, '**/api/v1/imports*', late);
    const asked = page.waitForRequest((one) => one.url().includes('/api/v1/imports'));
    await page.goto('/claims');
    await asked;
    letThrough();
    await context.clearCookies();
    // The dialog may be there before, over the link: the news or a look at who is there may have found it out.
    await page.getByRole('link', { name: 'Inbox' }).dispatchEvent('click');
    const dialog = page.getByRole('dialog', { name: 'Please sign in again. Nothing is lost.' });
    await dialog.getByRole('button', { name: 'Go on as Ayu' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const heard = page.waitForResponse((one) => one.url().includes('/api/v1/imports') && one.ok());
    signedInAgain();
    await heard;
    await allLoaded(page);
    expect(await dialog.count()).toBe(0);
  });

  it('says in words that a password is not right, and keeps the address', async () => {
    const { page } = await seat(desk, { knows: / 401 .*login$/ });
    await page.getByLabel('E-mail').fill('ayu@newsroom.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'is not right' }).waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('ayu@newsroom.example');
  });

  const refusal = { status: 503, contentType: 'application/problem+json', body: '{"code":"unavailable"}' };
  const STAYS = 'You are still signed in.';

  it('says of whoever it does not sign out that they are still signed in', async () => {
    const { page } = await seat(desk, { person: 'Citra', knows: / 503 / });
    const letThrough = await answerInstead(page, '**/auth/logout', (route) => route.fulfill(refusal));
    const leave = async () => {
      await page.locator('[data-ui=account]').click();
      await page.locator('[data-ui=sign-out]').click();
    };
    await leave();
    await told(page, STAYS);
    letThrough();
    await leave();
    await page.waitForURL('**/sign-in');
  });

  it('says beside the button why sessions on other devices cannot be ended, and that they may be yet', async () => {
    const { page } = await seat(desk, { person: 'Citra', knows: / 503 / });
    const letThrough = await answerInstead(page, '**/auth/logout-everywhere', (route) =>
      route.fulfill(refusal),
    );
    await page.goto('/me');
    const sessions = page.locator('section').filter({ hasText: 'Sign out everywhere' });
    await sessions.getByRole('button').click();
    await sessions.getByRole('alert').filter({ hasText: STAYS }).waitFor();
    expect(await page.locator('[data-ui=toast]').count()).toBe(0);
    letThrough();
    await sessions.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.waitForURL('**/sign-in');
  });

  it('speaks Indonesian', async () => {
    const { page } = await seat(desk, { language: 'id' });
    await page.getByRole('heading', { name: 'Masuk sebagai …' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});
