import type { Page } from 'playwright-core';
import { ask } from './as-person.js';
import { allSaved, openDesk, photograph, seat, type DeskInBrowser } from './desk.js';

interface Dossier {
  ref: string;
  version: number;
  statedOn: string | null;
  claimant: { name: string; description: string | null };
  implied: boolean;
  appearances: { quoteId: string | null; url: string | null; words: string | null; firstKnown: boolean }[];
}

describe('what a claim rests on: where it was made', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];
  let article: string;
  let ref: string;
  const quotes: Record<'first' | 'second', { id: string; content: string }> = {} as never;

  const read = <Answer>(path: string) => ask<Answer>(page, 'GET', path);
  const post = <Answer>(path: string, body: object) => ask<Answer>(page, 'POST', path, body);
  const claim = async () => {
    await allSaved(page);
    return read<Dossier>(`/claims/${ref}`);
  };
  const appearances = async () => (await claim()).appearances.length;
  const source = () => page.locator('[data-ui=source]');

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu', viewport: { width: 1400, height: 900 } }));
    article = (await read<{ data: { id: string }[] }>('/articles')).data[0]!.id;
    const { data } = await read<{ data: { id: string; content: string }[] }>(
      `/articles/${article}/quotes?limit=100`,
    );
    quotes.first = data.find(({ content }) => content.startsWith('Ada resolusi'))!;
    quotes.second = data.find(({ content }) => content.startsWith('Itu dari wilayah'))!;
    ({ ref } = await post<{ ref: string }>('/claims', {
      statement: 'A UN resolution bans buying oil from terrorists.',
      language: 'en',
      quoteIds: [quotes.first.id],
    }));
    await page.goto(`/claims/${ref}`);
    await source().locator('[data-ui=appearances] li').waitFor();
  });
  afterAll(async () => {
    await desk?.stop();
    expect(complaints).toEqual([]);
  });

  it('says how much its words deserve a check, and why, without moving the page', async () => {
    const worth = page.locator('[data-ui=worth]');
    await worth.filter({ hasText: 'High' }).locator('summary').click();
    await worth.getByText('names who or where: “Dewan Keamanan PBB”').waitFor();
    expect(await page.evaluate('document.documentElement.scrollHeight > innerHeight')).toBe(false);
  });

  it('grows by a quote that is found by its words, and by an address; both are taken back', async () => {
    await page.locator('[data-ui=add-appearance]').click();
    await page.getByLabel('Words of a quote').fill('dari wilayah ini');
    await photograph(page, 'add-appearance');
    await page.locator('[data-ui=quotes-found] button').click();
    await source().locator('[data-ui=appearances] li').nth(1).waitFor();
    expect((await claim()).appearances[1]).toMatchObject({ quoteId: quotes.second.id });
    await page.locator('[data-ui=add-appearance]').click();
    await page.getByLabel('Words of a quote').fill('https://news.example/moscow');
    await page.getByLabel('The first appearance').check();
    await page.getByRole('button', { name: 'Add this address' }).click();
    await source().locator('[data-ui=appearances] li').nth(2).waitFor();
    expect((await claim()).appearances[2]).toMatchObject({
      url: 'https://news.example/moscow',
      firstKnown: true,
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await appearances()).toBe(1);
  });

  it('shrinks, and comes back as it was', async () => {
    const before = (await claim()).appearances;
    await source().locator('[data-ui=appearances] button').first().click();
    expect(await appearances()).toBe(0);
    await page.locator('[data-ui=toast] button').first().click();
    expect((await claim()).appearances).toMatchObject([{ quoteId: before[0]!.quoteId }]);
  });

  it('stands in full beside a statement that is only implied', async () => {
    await page.getByLabel('Implied, not said').check();
    await page.locator('[data-ui=implied-words]').filter({ hasText: quotes.first.content }).waitFor();
    await photograph(page, 'implied');
    expect((await claim()).implied).toBe(true);
  });

  it('and evidence, which says where else its address is used, and whose changes are taken back', async () => {
    const piece = { url: 'https://undocs.org/S/RES/2199(2015)', stance: 'supports', kind: 'primary' };
    const other = await post<{ ref: string }>('/claims', { statement: 'Another claim.', language: 'en' });
    await post(`/claims/${other.ref}/evidence`, piece);
    await post(`/claims/${ref}/evidence`, { ...piece, title: 'First' });
    await post(`/claims/${ref}/evidence`, { ...piece, url: 'https://example.org/b', title: 'Second' });
    await page.reload();
    const first = page.getByRole('article', { name: 'Evidence E1' });
    const titles = async () =>
      (await read<{ evidence: { title: string }[] }>(`/claims/${ref}`)).evidence.map(({ title }) => title);
    await first.getByRole('link', { name: `Also used in ${other.ref} as E1` }).waitFor();
    await photograph(page, 'evidence-duplicate');
    await page.getByRole('button', { name: 'Edit E1' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Changed');
    await page.keyboard.press('Control+Enter');
    await first.filter({ hasText: 'E1 Changed' }).waitFor();
    await page.keyboard.press('Control+z');
    await first.filter({ hasText: 'E1 First' }).waitFor();
    await allSaved(page);
    expect(await titles()).toEqual(['First', 'Second']);
    await page.getByRole('button', { name: 'Remove E1' }).click();
    await first.filter({ hasText: 'E1 Second' }).waitFor();
    await page.locator('[data-ui=toast]').filter({ hasText: 'removed' }).getByRole('button').first().click();
    await first.filter({ hasText: 'E1 First' }).waitFor();
    expect(await titles()).toEqual(['First', 'Second']);
  });

  it('and has its claimant corrected with their role, and its day typed as one change', async () => {
    const { ref, version } = await post<Dossier>('/claims', {
      statement: 'Rain is rare.',
      language: 'en',
      claimant: { name: 'Sari Conto', description: 'Minister of Weather' },
    });
    await page.goto(`/claims/${ref}`);
    await page.getByRole('combobox', { name: 'Said by' }).fill('Sari Contoh');
    await page.keyboard.press('Tab');
    await page.getByLabel('Said on').focus();
    await page.keyboard.type('11262015');
    await page.getByLabel('Said on 26 Nov 2015').waitFor();
    await allSaved(page);
    const claim = await read<Dossier>(`/claims/${ref}`);
    expect(claim.statedOn).toBe('2015-11-26');
    expect(claim.version).toBeLessThanOrEqual(version + 2);
    expect(claim.claimant).toMatchObject({ name: 'Sari Contoh', description: 'Minister of Weather' });
  });

  it('and is found in the list by claimant, topic and verdict, which its address keeps', async () => {
    await post('/claims', {
      statement: 'Rice is cheap.',
      language: 'en',
      claimant: { name: 'Sari Contoh' },
      topics: ['Rice'],
    });
    await page.goto('/claims?rating=none&sort=ref');
    const rows = page.locator('#main [data-index]');
    await rows.nth(2).waitFor();
    await page.getByLabel('Claimant').fill('sari');
    await page.getByLabel('Topic').fill('ric');
    await page.waitForURL(({ search }) => /claimant=sari/.test(search) && /topic=ric/.test(search));
    await rows.nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Clear' }).click();
    await rows.nth(2).waitFor();
    await page.getByLabel('Topic').fill('rice');
    await rows.nth(1).waitFor({ state: 'detached' });
    await rows.first().filter({ hasText: 'Rice is cheap.' }).waitFor();
    await photograph(page, 'claims-narrowed');
  });

  it('is selected in its article where the address names the claim', async () => {
    await page.goto(`/articles/${article}?c=${ref}`);
    await page.locator(`mark[data-selected][data-quote="${quotes.first.id}"]`).first().waitFor();
    await page.waitForURL(`**/articles/${article}?q=${quotes.first.id}`);
  });
});
