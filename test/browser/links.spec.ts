import { axeFindings } from '../harness/axe.js';
import { ask, draft, listening } from './as-person.js';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

describe('the links of evidence', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('tell where a page has moved to, and the piece goes along by a click; the list leads to the card', async () => {
    const { page: ayu, complaints } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The council is for the bridge.');
    for (const path of ['old', 'dead'])
      await ask(ayu, 'POST', `/claims/${claim.ref}/evidence`, {
        ...{
          url: `https://news.example/${path}`,
          title: `Page ${path}`,
          stance: 'supports',
          kind: 'primary',
        },
      });
    await desk.app.database.rows(
      `INSERT INTO evidence_links (evidence_id, url, state, since, moved_to, code, status)
       SELECT id, url, CASE WHEN url LIKE '%old' THEN 'moved' ELSE 'gone' END, now(), CASE WHEN url LIKE '%old' THEN 'https://news.example/new' END,
         CASE WHEN url LIKE '%dead' THEN 'not_there' END, 404 FROM evidence WHERE url LIKE 'https://news.example/%'`,
    );
    await listening(ayu, '/links?of=all');
    await ayu.locator('[data-link=gone]').waitFor();
    expect(await axeFindings(ayu)).toEqual([]);
    await ayu.getByRole('button', { name: 'Link moved' }).click();
    await ayu.locator('[data-link=gone]').waitFor({ state: 'detached' });
    await ayu.getByRole('link', { name: /Page old/ }).click();
    await ayu.locator('[data-link=gone]').waitFor();
    expect(await axeFindings(ayu)).toEqual([]);
    await ayu.getByRole('button', { name: 'Take the new address of E1' }).click();
    await ayu.getByRole('link', { name: 'https://news.example/new', exact: true }).waitFor();
    await ayu.locator('[data-link=unknown]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('are found by the words of their copies: by keys from the list into the copy, where the words are marked', async () => {
    const { page: ayu, complaints } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The harbour is deep enough.');
    const piece = await ask<{ id: string }>(ayu, 'POST', `/claims/${claim.ref}/evidence`, {
      ...{ url: 'https://harbour.example/depth', title: 'Soundings', stance: 'supports', kind: 'data' },
    });
    const words = `${'The harbour master measures. '.repeat(200)}In March the line went down to eleven fathoms.`;
    await ayu.evaluate(`(() => {
      const form = new FormData();
      form.append('file', new File(['<p>${words}</p>'], 'a.html', { type: 'text/html' }));
      return fetch('/api/v1/evidence/${piece.id}/copy', { method: 'POST', body: form });
    })()`);
    await ayu.keyboard.press('g');
    await ayu.keyboard.press('e');
    const box = ayu.getByRole('searchbox', { name: /Words of evidence/ });
    await box.waitFor();
    await ayu.keyboard.press('/');
    await ayu.keyboard.type('fathoms -nothing');
    const found = ayu.locator('[data-ui=evidence] mark');
    await found.waitFor();
    expect(await found.textContent()).toBe('fathoms');
    await ayu.getByRole('link', { name: /Soundings/ }).press('Enter');
    const inCopy = ayu.getByRole('dialog').locator('mark');
    await inCopy.waitFor();
    expect(await inCopy.textContent()).toBe('fathoms');
    await ayu.keyboard.press('Escape');
    await ayu.waitForURL((url) => !url.searchParams.has('copy'));
    await ayu.goBack();
    await box.fill('zeppelin');
    await ayu.getByRole('heading', { name: 'Nothing has these words' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
