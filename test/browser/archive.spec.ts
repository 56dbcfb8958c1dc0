import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { ask, draft, listening } from './as-person.js';
import { answerInstead, comesTrue, NO_CONNECTION, openDesk, seat, told, type DeskInBrowser } from './desk.js';

const PASSAGE = 'The council voted for the bridge by twelve votes to three.';
const page = (words: string) =>
  `<!doctype html><head><title>Council votes for the bridge</title></head><article><p>On Tuesday the hall was full. ${words}</p>
   <p>Opponents fear for the view and the harbour master for the ships.</p></article>`;

describe('the copy of a piece of evidence', () => {
  let desk: DeskInBrowser;
  let site: Site;
  /** The site answers once this is settled. */
  let open: () => void;
  let opened: Promise<void>;

  beforeAll(async () => {
    opened = new Promise((resolve) => (open = resolve));
    site = await openSite((request, reply) => {
      if (request.url === '/members') return void reply.writeHead(401).end();
      const html = { 'content-type': 'text/html' };
      if (request.url === '/twice')
        return void reply.writeHead(200, html).end(page(`${PASSAGE}</p><p>Later: ${PASSAGE}`));
      void opened.then(() =>
        reply.writeHead(200, html).end(page(PASSAGE.replace('voted for', 'decided for'))),
      );
    });
    desk = await openDesk({ egress: site.egress });
  });
  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  const add = (of: Page, ref: string, path: string) =>
    ask(of, 'POST', `/claims/${ref}/evidence`, {
      ...{ url: site.url + path, stance: 'supports', kind: 'primary', passage: PASSAGE },
    });
  const state = (of: Page, name: string) => of.locator(`[data-archive=${name}]`);

  it('comes without a reload, shows the passage, and takes a better one by selecting it, or says why not', async () => {
    const { page: ayu, complaints } = await seat(desk, { person: 'Ayu', knows: / 403 .*\/evidence\// });
    const refuse = () =>
      answerInstead(ayu, '**/api/v1/evidence/*', (route) =>
        route.fulfill({ status: 403, json: { code: 'role_missing' } }),
      );
    const claim = await draft(ayu, 'The council is for the bridge.');
    await add(ayu, claim.ref, '/page');
    await listening(ayu, `/claims/${claim.ref}?tab=evidence`);
    await state(ayu, 'pending').waitFor();
    open();
    await state(ayu, 'archived').waitFor();

    const takesTitle = await refuse();
    await ayu.getByRole('button', { name: /^Take title/ }).click();
    await told(ayu, 'Your roles do not allow this.');
    takesTitle();
    await ayu.locator('[data-ui=toast]').getByRole('button', { name: 'Close' }).click();
    await ayu.getByRole('button', { name: /^Take title/ }).click();
    await ayu.getByRole('heading', { name: /Council votes for the bridge/ }).waitFor();
    await ayu.getByRole('button', { name: 'Open the copy of E1' }).click();
    await ayu.locator('[data-found=fuzzy]').waitFor();
    expect(await axeFindings(ayu)).toEqual([]);
    const mark = ayu.locator('mark');
    expect(await mark.textContent()).toBe('The council decided for the bridge by twelve votes to three');
    await mark.evaluate((words) => document.getSelection()!.selectAllChildren(words));
    const take = ayu.getByRole('button', { name: 'Take the selection as the passage' });
    const takesPassage = await refuse();
    await take.click();
    await told(ayu, 'Your roles do not allow this.');
    takesPassage();
    await take.click();
    await ayu.locator('[data-found=exact]').waitFor();
    await ayu.getByRole('searchbox', { name: 'Find in the copy' }).fill('harbour master');
    expect(await mark.textContent()).toBe('harbour master');
    await ayu.keyboard.press('Escape');
    await ayu.locator('[data-passage]').filter({ hasText: 'decided for' }).waitFor();
    await ayu.locator('[data-evidence]').focus();
    await ayu.keyboard.press('y');
    await ayu.getByRole('dialog', { name: 'Archived copy of E1' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says why there is none, and takes one by hand', async () => {
    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The council is for the bridge too.');
    await add(ayu, claim.ref, '/members');
    await ayu.goto(`/claims/${claim.ref}?tab=evidence`);
    await state(ayu, 'failed').filter({ hasText: 'only for people who sign in or pay' }).waitFor();
    const [chooser] = await Promise.all([
      ayu.waitForEvent('filechooser'),
      ayu.getByRole('button', { name: 'Bring a copy of E1' }).click(),
    ]);
    await chooser.setFiles({
      name: 'bridge.html',
      mimeType: 'text/html',
      buffer: Buffer.from(page(PASSAGE)),
    });
    await state(ayu, 'archived').filter({ hasText: 'brought by Ayu' }).waitFor();
  });

  it('says why a reason for having none is not taken, and keeps it', async () => {
    const { page: ayu } = await seat(desk, {
      person: 'Ayu',
      knows: new RegExp(`${NO_CONNECTION.source}| 500 `),
    });
    const claim = await draft(ayu, 'The council is for the bridge, they say.');
    await add(ayu, claim.ref, '/members');
    await ayu.goto(`/claims/${claim.ref}?tab=evidence`);
    await state(ayu, 'failed').getByRole('button', { name: 'Say why there is no copy of E1' }).click();
    const why = ayu.getByLabel('Why there is no archived copy');
    await why.fill('It is for members only.');
    const refusal = { status: 500, contentType: 'application/problem+json', body: '{"code":"internal"}' };
    const takesReason = await answerInstead(ayu, '**/api/v1/evidence/*', (route) => route.fulfill(refusal));
    await ayu.keyboard.press('Enter');
    await ayu.getByRole('alert').filter({ hasText: 'Your text is kept here.' }).waitFor();
    takesReason();
    expect(await why.inputValue()).toBe('It is for members only.');
    await ayu.context().setOffline(true);
    await ayu.keyboard.press('Enter');
    await told(ayu, 'kept on this device');
    await why.waitFor({ state: 'detached' });
    await ayu.context().setOffline(false);
    await state(ayu, 'impossible').filter({ hasText: 'It is for members only.' }).waitFor();
  });

  it('is all there is of a letter, which is attached as a file', async () => {
    const { page: ayu, complaints } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The council wrote of the bridge.');
    await ayu.goto(`/claims/${claim.ref}?tab=evidence`);
    await ayu.getByRole('button', { name: 'Add evidence' }).first().click();
    const [chooser] = await Promise.all([
      ayu.waitForEvent('filechooser'),
      ayu.getByRole('button', { name: 'No address? Attach a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(PASSAGE) });
    const form = ayu.getByRole('form', { name: 'Add evidence' });
    await form.getByText('letter.txt').waitFor();
    await form.getByLabel('Title', { exact: true }).fill('Letter of the council');
    await form.getByRole('button', { name: /^Add/ }).click();
    await state(ayu, 'archived').filter({ hasText: 'brought by Ayu' }).waitFor();
    await ayu.getByRole('heading', { name: /Letter of the council/ }).waitFor();
    await ayu.getByText('A document that is not on the web').waitFor();
    expect(await ayu.locator('[data-ui=link]').count()).toBe(0);
    expect(await axeFindings(ayu)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows the passage where it was marked, though its words stand there twice', async () => {
    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The council is for the bridge once more.');
    await add(ayu, claim.ref, '/twice');
    await ayu.goto(`/claims/${claim.ref}?tab=evidence`);
    await ayu.getByRole('button', { name: 'Open the copy of E1' }).click();
    const region = ayu.getByRole('region', { name: 'Text of the copy' });
    await region.locator('mark').waitFor();
    const before = () => region.evaluate((text) => text.firstChild!.textContent!.includes('Later'));
    expect(await before()).toBe(false);
    await region.evaluate((text, words) => {
      const last = text.lastChild as Text;
      const at = last.data.indexOf(words);
      document.getSelection()!.setBaseAndExtent(last, at, last, at + words.length);
    }, PASSAGE);
    await ayu.getByRole('button', { name: 'Take the selection as the passage' }).click();
    await comesTrue(ayu, `document.querySelector('mark')?.previousSibling?.textContent.includes('Later')`);
    expect(await region.locator('mark').textContent()).toBe(PASSAGE);
  });
});
