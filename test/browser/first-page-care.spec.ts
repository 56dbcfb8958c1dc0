import type { Page } from 'playwright-core';
import { enterAs, goTo, hear, openDesk, openPage, type Complaints, type DeskInBrowser } from './desk-page.js';

const HOSTILE = [
  '<img src=x onerror="document.title=\'owned\'">',
  '<script>document.title="owned"</script>',
  '"><svg/onload=document.title=`owned`>',
  '{{constructor.constructor("document.title=1")()}} ${name} {names}',
  'javascript:document.title=1',
  '\u202Eevil\u202C \u0301\u0301\u0301 مرحبا שלום 👩‍🚀',
];

describe('the page takes care', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await openPage(desk));
  });
  afterAll(() => desk?.stop());
  beforeEach(() => void complaints.splice(0));

  const signedIn = async (email: string) => {
    const http = desk.app.client();
    await http.login(`${email}@newsroom.example`, 'claimdesk-demo');
    return http;
  };

  it('shows hostile text as text, wherever it stands', async () => {
    const ayu = await signedIn('ayu');
    const text = HOSTILE.map((line) => `“${line} kata,” kata Joko ${line}.`).join('\n');
    const article = await ayu.post<{ id: string }>('/api/v1/articles', {
      text,
      title: HOSTILE[0],
      outlet: HOSTILE[1],
      statementPlace: HOSTILE[2],
    });
    const end = text.indexOf('\n');
    const quote = await ayu.post<{ id: string }>(`/api/v1/articles/${article.body.id}/quotes`, {
      start: 0,
      end,
      speakers: [{ name: HOSTILE[2] }],
    });
    const statement = HOSTILE.join(' ');
    const claim = await ayu.post<{ ref: string }>('/api/v1/claims', {
      statement,
      language: 'en',
      quoteIds: [quote.body.id],
      topics: [HOSTILE[0]!.slice(0, 90)],
    });
    const { ref } = claim.body;
    await ayu.post(`/api/v1/claims/${ref}/evidence`, {
      url: 'https://example.org/',
      title: HOSTILE[0],
      passage: HOSTILE[1],
      note: HOSTILE[4],
      stance: 'supports',
      kind: 'data',
    });
    await ayu.post(`/api/v1/claims/${ref}/threads`, { kind: 'must', body: statement });
    await enterAs(page, 'Ayu');
    await goTo(page, `#/articles/${article.body.id}`);
    const shown = await page.evaluate<string>(`[...document.querySelectorAll('.text p')].map((line) => {
      const copy = line.cloneNode(true);
      copy.querySelectorAll('.unseen, sup').forEach((ours) => ours.remove());
      return copy.textContent;
    }).join('\\n')`);
    expect(shown).toBe(text);
    await goTo(page, `#/claims/${ref}`);
    expect(await page.locator('h1').textContent()).toBe(statement);
    expect(await page.locator('.thread .prose').textContent()).toBe(statement);
    expect(await page.locator('.evidence h3').textContent()).toBe(HOSTILE[0]);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toContain(ref);
    expect(complaints).toEqual([]);
  });

  it('keeps what was typed when somebody else was faster, and shows both', async () => {
    const { ref } = await draft('Drafted to be changed by two people.');
    await enterAs(page, 'Ayu');
    await goTo(page, `#/claims/${ref}`);
    await page.locator('#edit-claim summary').click();
    await page.getByLabel('Statement', { exact: true }).fill('What Ayu wrote.');
    const budi = await signedIn('budi');
    const now = await budi.get<{ version: number }>(`/api/v1/claims/${ref}`);
    await budi.patch(`/api/v1/claims/${ref}`, { statement: 'What Budi wrote.' }, { etag: now.body.version });
    await page.locator('#edit-claim button[type=submit]').click();
    await page.locator('.page-problem', { hasText: 'Somebody was faster' }).waitFor();
    expect(await page.locator('.page-problem').textContent()).toContain('Budi Misalnya');
    expect(await page.getByLabel('Statement', { exact: true }).inputValue()).toBe('What Ayu wrote.');
    expect(await page.locator('.conflict:visible').textContent()).toContain('What Budi wrote.');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await hear(page, 'Saved.', () => page.locator('#edit-claim button[type=submit]').click());
    expect(await page.locator('h1').textContent()).toBe('What Ayu wrote.');
  });

  it('says what to do when something typed cannot be used, beside the field', async () => {
    const { ref } = await draft('Drafted for a bad address.');
    await goTo(page, `#/claims/${ref}`);
    await page.locator('#add-evidence summary').click();
    await page.getByLabel('Address').fill('ftp://example.org/');
    await page.locator('#add-evidence button[type=submit]').click();
    await page.locator('.problem', { hasText: 'Nothing was saved' }).waitFor();
    expect(await page.locator('#add-evidence .fault:visible').textContent()).toBe(
      'An address begins with http:// or https://.',
    );
    expect(await page.getByLabel('Address').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what was typed when the session ends', async () => {
    const { ref } = await draft('Drafted while the session ends.');
    await goTo(page, `#/claims/${ref}`);
    await page.locator('#add-thread summary').click();
    await page.getByLabel('Comment', { exact: true }).fill('A long thought.');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.person').first().waitFor();
    await enterAs(page, 'Ayu');
    await page.locator('#add-thread summary').click();
    expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('A long thought.');
    await enterAs(page, 'Budi');
    await page.locator('#add-thread summary').click();
    expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe('');
    await enterAs(page, 'Ayu');
  });

  it('never keeps a password that was typed', async () => {
    await page.locator('#sign-out').click();
    await page.getByLabel('E-mail').fill('ayu@newsroom.example');
    await page.getByLabel('Password').fill('not the right one');
    await page.locator('#sign-in-send').click();
    await page.locator('.problem', { hasText: 'is not right. Try again.' }).waitFor();
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })')).not.toContain(
      'the right one',
    );
    await page.getByLabel('Password').fill('claimdesk-demo');
    await page.locator('#sign-in-send').click();
    await page.locator('#sign-out').waitFor();
  });

  it('asks before it adds a text that is here already', async () => {
    await goTo(page, '#/articles');
    await page.locator('#add-article summary').click();
    await (await signedIn('ayu')).post('/api/v1/articles', { text: '“Ya,” kata Budi Contoh.' });
    await page.getByLabel('Text of the article').fill('“Ya,” kata Budi Contoh.');
    await page.getByRole('button', { name: 'Add an article' }).click();
    await page.locator('.notice', { hasText: 'This text is here already' }).waitFor();
    await hear(page, 'Added.', () => page.getByRole('button', { name: 'Add it again' }).click());
    expect(await page.locator('.notice').textContent()).toContain('The same text came in before.');
  });

  it('takes a file', async () => {
    await goTo(page, '#/articles');
    await page.locator('#add-article summary').click();
    const buffer = Buffer.from('“Kami akan datang,” kata Siti Contoh di Bandung.\n');
    await page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'berita.txt', mimeType: 'text/plain', buffer });
    await hear(page, 'Added.', () => page.getByRole('button', { name: 'Add an article' }).click());
    expect(await page.locator('.text mark').textContent()).toContain('Kami akan datang');
  });

  it('remembers language and light', async () => {
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await page.getByRole('button', { name: 'Gelap' }).click();
    await page.reload();
    await page.locator('h1').waitFor();
    expect(
      await page.evaluate('[document.documentElement.lang, document.documentElement.dataset.theme]'),
    ).toEqual(['id', 'dark']);
    expect((await (await signedIn('ayu')).get<{ locale: string }>('/api/v1/me')).body.locale).toBe('id');
  });

  async function draft(statement: string): Promise<{ ref: string }> {
    const ayu = await signedIn('ayu');
    return (await ayu.post<{ ref: string }>('/api/v1/claims', { statement, language: 'en' })).body;
  }
});
