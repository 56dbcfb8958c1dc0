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
});
