import { DataSource } from 'typeorm';
import { settleLink } from '../../src/evidence/links/settle-link.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { axeFindings } from '../harness/axe.js';
import { ask, draft, edit, listening } from './as-person.js';
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

  it('have copies of which admins see how many there are, and say whether the Wayback Machine is asked too', async () => {
    const { page: eko, complaints } = await seat(desk, { person: 'Eko' });
    await eko.goto('/me');
    await eko.getByRole('link', { name: 'The desk' }).click();
    await eko.locator('[data-ui=archive-report]').getByText('the database', { exact: true }).waitFor();
    await eko.getByRole('switch', { name: 'Ask the Wayback Machine to save pages too' }).press('Space');
    await eko.getByText('Saved.').waitFor();
    expect(await ask(eko, 'GET', '/settings')).toMatchObject({ wayback: true });
    expect(complaints).toEqual([]);
    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    await ayu.goto('/admin/desk');
    await ayu.getByRole('heading', { name: 'Only admins look after the desk' }).waitFor();
  });

  it('tell the owner at once, and on My work what happened, when a page dies while they are there', async () => {
    const { page: ayu, complaints } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu, 'The bridge is closed.');
    const me = await ask<{ id: string }>(ayu, 'GET', '/me');
    await edit(ayu, claim, { assigneeId: me.id });
    const piece = await ask<{ id: string; url: string }>(ayu, 'POST', `/claims/${claim.ref}/evidence`, {
      ...{ url: 'https://bridge.example/closed', stance: 'supports', kind: 'primary' },
    });
    await listening(ayu, '/');
    const nothing = { status: 410, movedTo: null, etag: null, lastModified: null, text: null };
    await desk.app.nest
      .get(DataSource)
      .transaction((em) =>
        settleLink(
          { em, actor: COMMAND_LINE, requestId: 'story' },
          { evidenceId: piece.id, url: piece.url, captureId: null },
          { ...nothing, state: 'gone', code: 'not_there' },
        ),
      );
    await ayu.getByText(`${claim.ref}: a page behind its evidence is gone.`).waitFor();
    await ayu.locator('[data-ailing=gone]').filter({ hasText: piece.url }).waitFor();
    expect(await axeFindings(ayu)).toEqual([]);
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
