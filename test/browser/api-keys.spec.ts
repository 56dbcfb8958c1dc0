import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { openDesk, photograph, seat, told, type DeskInBrowser } from './desk.js';

describe('the keys for programs', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  const shownIn = (page: Page) => page.locator('[data-ui=shown-secret]').getByRole('textbox').inputValue();
  const asks = async (key: string, path: string, body?: object) => {
    const client = desk.app.client(key);
    return (await (body ? client.post(path, body) : client.get(path))).status;
  };

  it('are made, shown once, rotated and revoked', async () => {
    const { page: ayu, complaints } = await seat(desk, {
      person: 'Ayu',
      viewport: { width: 390, height: 800 },
    });
    await ayu.goto('/me');
    await ayu.getByRole('link', { name: 'API keys' }).click();
    await ayu.getByText('There is none yet.').waitFor();
    await ayu.getByLabel('What is it for?').fill('Newsletter');
    await ayu.getByRole('radio', { name: 'What you choose' }).check();
    await ayu.getByRole('checkbox', { name: 'Read articles' }).check();
    expect(await axeFindings(ayu)).toEqual([]);
    await ayu.getByRole('button', { name: 'Make the key' }).click();
    await ayu.getByRole('heading', { name: 'The key “Newsletter”' }).waitFor();
    const key = await shownIn(ayu);
    await photograph(ayu, 'api-keys');
    expect(await axeFindings(ayu)).toEqual([]);
    expect(await asks(key, '/api/v1/articles')).toBe(200);
    expect(await asks(key, '/api/v1/claims')).toBe(403);
    expect(await asks(key, '/api/v1/articles', { text: 'A text.' })).toBe(403);
    await ayu.getByRole('button', { name: 'I have kept it' }).click();
    await ayu.locator('[data-ui=shown-secret]').waitFor({ state: 'detached' });
    expect(await ayu.content()).not.toContain(key);

    await ayu.getByRole('button', { name: /^Make a successor of “Newsletter”/ }).click();
    await ayu.locator('[data-ui=shown-secret]').waitFor();
    const successor = await shownIn(ayu);
    expect(successor).not.toBe(key);
    await ayu.locator('[data-ui=api-key]').nth(1).waitFor();
    for (const one of [key, successor]) expect(await asks(one, '/api/v1/articles')).toBe(200);

    await ayu.getByRole('button', { name: 'Revoke “Newsletter”' }).first().click();
    await ayu.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
    await told(ayu, 'has ended');
    expect(await asks(successor, '/api/v1/articles')).toBe(401);
    expect(await asks(key, '/api/v1/articles')).toBe(200);
    expect(complaints).toEqual([]);
  });

  it('are made for a program of its own too, which an admin adds and a person answers for', async () => {
    const { page: eko, complaints } = await seat(desk, { person: 'Eko' });
    await eko.goto('/me/api-keys');
    await eko.getByLabel('Its name').fill('Archive robot');
    await eko.getByLabel('Its address').fill('robot@newsroom.example');
    await eko.getByRole('checkbox', { name: 'contributor' }).check();
    await eko.getByLabel('Who answers for it?').selectOption({ label: 'Ayu Contoh' });
    expect(await axeFindings(eko)).toEqual([]);
    await eko.getByRole('button', { name: 'Add it' }).click();
    await told(eko, '“Archive robot” is at the desk');

    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    await ayu.goto('/me/api-keys');
    await ayu.getByLabel('For whom?').selectOption({ label: 'Archive robot' });
    await ayu.getByLabel('What is it for?').fill('Archive');
    await ayu.getByRole('radio', { name: 'What you choose' }).check();
    await ayu.getByRole('checkbox', { name: 'Add articles' }).check();
    await ayu.getByRole('button', { name: 'Make the key' }).click();
    const key = await shownIn(ayu);
    const me = await desk.app.client(key).get('/api/v1/me');
    expect(me.body).toMatchObject({ kind: 'service', name: 'Archive robot', roles: ['contributor'] });
    expect(await asks(key, '/api/v1/articles', { text: 'A text.' })).toBe(201);
    expect(await asks(key, '/api/v1/claims')).toBe(403);
    const line = ayu.locator('[data-ui=api-key]').filter({ hasText: 'of Archive robot' });
    await line.getByRole('button', { name: /^Make a successor/ }).click();
    await line.nth(1).waitFor();
    expect(complaints).toEqual([]);
  });
});
