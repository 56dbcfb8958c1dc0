import type { Page } from 'playwright-core';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { NO_CONNECTION, openDesk, seat, type DeskInBrowser } from './desk.js';

const PAUSE_MS = 10_000;

describe('publishing from the desk', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
  });
  afterAll(() => desk?.stop());

  /** Before an approved claim, with a clock that stands still until it is put forward. */
  async function before(
    person: string,
    claim?: { ref: string },
    knows?: RegExp,
  ): Promise<{ page: Page; ref: string }> {
    const { ref } = claim ?? (await steps.approved());
    const { page } = await seat(desk, { person, knows });
    await page.clock.install();
    await page.goto(`/claims/${ref}/publish`);
    await page.getByRole('textbox', { name: 'Public address' }).waitFor();
    return { page, ref };
  }
  const publishing = (page: Page) => page.locator('[data-ui=publishing]');
  const isPublic = (page: Page) => page.locator('[data-ui=public-address] a').getAttribute('href');
  const stateOf = async (ref: string) => (await steps.read({ id: ref })).state;

  it('waits ten seconds, then shows where the public reads it', async () => {
    const { page, ref } = await before('Dewi');
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    expect(await stateOf(ref)).toBe('approved');
    await page.clock.fastForward(PAUSE_MS);
    const address = await isPublic(page);
    const answer = await fetch(new URL(new URL(address!).pathname, desk.app.url));
    expect(await answer.text()).toContain('A UN Security Council resolution bans buying oil');
  });

  it('can be stopped by a button and by Ctrl+Z, and then nothing is public', async () => {
    const { page, ref } = await before('Dewi');
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.locator('[data-move=publish]').click();
    await publishing(page).getByRole('button').click();
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('[data-move=publish]').waitFor();
    await page.clock.fastForward(PAUSE_MS * 2);
    expect(await page.locator('[data-move=publish]').isVisible()).toBe(true);
    expect(sent).toEqual([]);
    expect(await stateOf(ref)).toBe('approved');
  });

  it('waits longer for whoever needs longer', async () => {
    const { page, ref } = await before('Dewi');
    await page.goto('/me');
    await page.getByRole('radio', { name: '60 seconds' }).check();
    await page.goto(`/claims/${ref}/publish`);
    await page.getByText('You have 60 seconds to stop it.').waitFor();
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    await page.clock.fastForward(PAUSE_MS * 5);
    await publishing(page).getByRole('button').click();
    await page.locator('[data-move=publish]').waitFor();
    expect(await stateOf(ref)).toBe('approved');
  });

  it('goes on while the publisher reads elsewhere in the desk', async () => {
    const { page, ref } = await before('Dewi');
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    await page.getByRole('link', { name: 'Back to the claim' }).click();
    await page.getByRole('heading', { level: 1, name: ref }).waitFor();
    await page.clock.fastForward(PAUSE_MS);
    await page.locator('h1 [data-state=published]').waitFor();
  });

  it('says to others who can, and sends nothing', async () => {
    const { page, ref } = await before('Budi');
    await page.locator('[data-ui=readiness] [data-kind=blocker]').filter({ hasText: 'Dewi' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-move=publish]').focus();
    await page.keyboard.press('Enter');
    expect(await publishing(page).count()).toBe(0);
    expect(await stateOf(ref)).toBe('approved');
  });

  it('refuses with words while there is no connection, and publishes nothing later', async () => {
    const { page, ref } = await before('Dewi', undefined, NO_CONNECTION);
    await page.context().setOffline(true);
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(`Decisions need the server, and there is no connection. ${ref} stays as it is`)
      .waitFor();
    expect(await publishing(page).count()).toBe(0);
    await page.context().setOffline(false);
    await page.clock.fastForward(PAUSE_MS * 2);
    expect(await stateOf(ref)).toBe('approved');
  });

  it('is reached by p before approval too, and says there what is missing', async () => {
    const claim = await steps.researched();
    const { page } = await seat(desk, { person: 'Dewi' });
    await page.goto(`/claims/${claim.ref}`);
    await page.locator('[data-ui=moves]').waitFor();
    await page.keyboard.press('p');
    await page.locator('[data-ui=readiness] [data-kind=blocker]').first().waitFor();
    expect(page.url()).toContain(`/claims/${claim.ref}/publish`);
  });

  it('asks what readers are told before a second edition', async () => {
    const { checker } = steps.desk;
    const claim = await steps.published();
    await steps.move(checker, claim, { name: 'correct', kind: 'correction' });
    await steps.edit(checker, claim, { summary: 'It condemns any trade.' });
    await steps.submit(claim);
    await steps.approve(claim);
    const { page } = await before('Dewi', claim);
    await page.keyboard.press('Control+Enter');
    expect(await publishing(page).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Note for readers' }).fill('The word “any” was missing.');
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    await page.clock.fastForward(PAUSE_MS);
    await page.locator('[data-ui=public-address]').filter({ hasText: 'Edition 2' }).waitFor();
  });

  it('waits for an embargo, which is kept with the claim until somebody lifts it', async () => {
    const { page, ref } = await before('Dewi');
    await page.getByRole('radio', { name: 'Embargo until' }).click();
    await page.getByLabel('Not before').fill('2099-05-03T18:00');
    await page.getByLabel('Not before').blur();
    await page
      .locator('[data-ui=readiness] [data-kind=blocker]')
      .filter({ hasText: 'Under embargo until' })
      .waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await publishing(page).count()).toBe(0);
    await page.getByRole('radio', { name: 'Now' }).click();
    await page.locator('[data-kind=blocker]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await publishing(page).waitFor();
    expect(await stateOf(ref)).toBe('approved');
  });

  it('says which version was approved, by whom and when', async () => {
    const { page } = await before('Dewi');
    const said = /Approved by .+ \(v\d+, .+\d{2}:\d{2}/;
    await page.locator('[data-ui=readiness] li').filter({ hasText: said }).waitFor({ timeout: 10_000 });
  });

  it('leads from every line of what is ready, and what is not, to what it is about', async () => {
    const { page } = await seat(desk, { person: 'Dewi' });
    const lines = page.locator('[data-ui=readiness] li');
    const open = async ({ ref }: { ref: string }) => {
      await page.goto(`/claims/${ref}/publish`);
      await lines.first().waitFor();
    };
    const leads = async (words: string, place: string) => {
      await lines.filter({ hasText: words }).locator('a, button').click();
      await page.locator(`${place}:focus-within`).waitFor();
    };
    const ways: [words: string, place: string][] = [
      ['We keep no copy of E1', '[data-evidence]'],
      ['E1 no longer opens since 3 Mar 2026. There is no archived copy.', '[data-evidence]'],
      ['The statement in Indonesian is missing: write it.', '[data-field=translations]'],
      ['The first place where it was said: missing', '[data-field=appearances]'],
      ['Approved by', '[data-field=approvals]'],
      ['Work of', '[data-field=contributions]'],
    ];
    const approved = await steps.approved();
    await desk.app.database.rows(
      `INSERT INTO evidence_links (evidence_id, url, state, since) SELECT id, url, 'gone', '2026-03-03T09:00Z' FROM evidence WHERE claim_id = $1`,
      [approved.id],
    );
    for (const [words, place] of ways) {
      await open(approved);
      await leads(words, place);
    }
    await open(approved);
    await lines.filter({ hasText: 'The ClaimReview has no errors' }).locator('button').click();
    const data = page.getByRole('tabpanel', { name: 'ClaimReview' });
    await data.locator('li').filter({ hasText: '"claimReviewed"' }).getByText('required').waitFor();
    await data.locator('li').filter({ hasText: '"datePublished": "2015' }).getByText('recommended').waitFor();
    await data.getByText('/itemReviewed/firstAppearance').waitFor();

    const bare = await steps.draft();
    await open(bare);
    expect(await page.locator('[data-kind=pass]').filter({ hasText: 'copy' }).count()).toBe(0);
    await leads('The rating: missing', '[data-field=rating]');
    await open(bare);
    await leads('Only from Approved', '[data-field=moves]');
    await open(bare);
    await leads('Add at least one source', '[data-field=evidence]');
  });

  it('shows the page in the languages of the statement too', async () => {
    const claim = await steps.approved({ translations: { id: 'Sebuah resolusi melarang membeli minyak.' } });
    const { page } = await before('Dewi', claim);
    const heading = page.frameLocator('[data-ui=preview]').getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'A UN Security Council resolution' }).waitFor();
    await page.getByText('Indonesian', { exact: true }).click();
    await heading.filter({ hasText: 'Sebuah resolusi melarang membeli minyak.' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('id');
  });

  it('says where other programs read it, how, and which of them are told, to whoever may see that', async () => {
    const claim = await steps.published();
    await desk.app.database.rows(
      `INSERT INTO webhooks (id, url, description, events, created_by) SELECT gen_random_uuid(), 'https://partner.example/', name, events, $1
       FROM (VALUES ('Partner archive', ARRAY['claim_review.*']), ('Statistics', ARRAY['claim.*'])) AS hooks (name, events)`,
      [steps.desk.publisher.id],
    );
    const { page: eko } = await seat(desk, { person: 'Eko' });
    await eko.goto(`/claims/${claim.ref}/publish`);
    await eko.getByRole('tab', { name: 'API & webhooks' }).click();
    const tab = eko.getByRole('tabpanel', { name: 'API & webhooks' });
    await tab.locator('dd code').first().waitFor();
    const addresses = await tab.locator('dd code').allTextContents();
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      const answer = await fetch(desk.app.url + pathname + search);
      expect({ address, says: await answer.text() }).toEqual({
        address,
        says: expect.stringContaining(claim.publication!.slug),
      });
    }
    expect(addresses).toHaveLength(5);
    expect(await tab.getByLabel('Read it with curl').inputValue()).toContain(`/api/v1/claims/${claim.ref}`);
    const hooks = tab.locator('[data-ui=told-webhooks] li');
    await hooks.filter({ hasText: 'Partner archive' }).waitFor();
    expect(await hooks.count()).toBe(1);
    await hooks.getByRole('link', { name: 'Deliveries to Partner archive' }).click();
    await eko.getByRole('heading', { level: 1, name: 'Partner archive' }).waitFor();

    const { page: dewi } = await seat(desk, { person: 'Dewi' });
    await dewi.goto(`/claims/${claim.ref}/publish?tab=programs`);
    await dewi.getByText('Only admins see which programs are told of it.').waitFor();
  });

  it('shows embeds before and after publication, with code that other sites can use', async () => {
    const claim = await steps.published();
    const { page } = await seat(desk, { person: 'Dewi' });
    await page.goto(`/claims/${claim.ref}/publish?tab=embed`);
    const embed = page.frameLocator('[data-ui=embed]');
    await embed.getByText('It condemns the trade.').waitFor();
    const plain = await page.getByLabel('Plain HTML').inputValue();
    expect(plain).toContain('<blockquote cite=');
    expect(plain).toContain('It condemns the trade.');
    expect(plain).not.toMatch(/<script|class=|<svg/);
    await page.locator('label').filter({ hasText: 'Line' }).click();
    await embed.locator('main.line').waitFor();
    expect(page.url()).toContain('view=line');
    const code = await page.getByLabel('Frame', { exact: true }).inputValue();
    expect(code).toMatch(/^<iframe src="[^"]+\/embed\?view=line&amp;size=large" title="Fact-check by /);

    const coming = await steps.approved();
    await page.goto(`/claims/${coming.ref}/publish?tab=embed`);
    await page.locator('[data-ui=embed-standing]').filter({ hasText: 'Not public yet' }).waitFor();
    await embed.getByText('It condemns the trade.').waitFor();
  });
});
