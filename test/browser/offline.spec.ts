import type { Page, Route } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import {
  allLoaded,
  allSaved,
  answerInstead,
  NO_CONNECTION,
  onlyReads,
  openDesk,
  quoteKeysAnswer,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

const API = '**/api/v1/**';
const DECISIONS = 16;
/** How long a page waits for an answer. */
const PATIENCE_MS = 60_000;
/** What has arrived while its answer was lost has made a version that the next try does not know. */
const KNOWN = new RegExp(`${NO_CONNECTION.source}| 412 .*/claims/K-\\d+$`);

/** Whatever Budi has done to quotes and claims, in the order in which it has arrived. */
const DONE = `SELECT action, after FROM audit_events JOIN users ON users.id = actor_id
  WHERE users.name LIKE 'Budi %' AND action ~ '^(quotes|claim)' ORDER BY at`;
const DECIDED = `SELECT id || ' ' || decision AS quote FROM quotes WHERE decided_by IS NOT NULL ORDER BY decided_at`;
const WRITTEN = 'SELECT statement, summary, explanation, unknowns FROM claims WHERE id = $1';
/** Every field as often as Budi has changed it. */
const CHANGED = `SELECT unnest(changed) AS field FROM claim_versions JOIN users ON users.id = actor_id
  WHERE claim_id = $1 AND users.name LIKE 'Budi %' ORDER BY field`;
const MOVES = `SELECT transitions.name FROM transitions JOIN users ON users.id = actor_id
  WHERE claim_id = $1 AND users.name LIKE 'Budi %'`;

describe('a person whose connection is lost', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let claim: ClaimAnswer;
  let page: Page;
  let article: string;

  beforeEach(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    ({ page } = await seat(desk, { person: 'Budi', knows: KNOWN }));
    ({ id: article } = (await desk.app.database.rows('SELECT id FROM articles LIMIT 1'))[0] as {
      id: string;
    });
  });
  afterEach(() => desk?.stop());

  const ask = async (sql: string, ...values: string[]) =>
    (await desk.app.database.rows(sql, values)).flatMap((row) => Object.values(row as object) as string[]);
  const actions = async () => (await ask(DONE)).filter((value) => typeof value === 'string');
  const said = (name: string) => page.locator(`[data-ui=banner][data-banner=${name}]`);

  /** Decides quotes one after the other, each by a key. @returns what is to be found */
  const decide = async (count: number) => {
    const decisions: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = await page.locator('mark[data-selected]').first().getAttribute('data-quote');
      const [key, decision] = index % 3 === 2 ? ['x', 'rejected'] : ['a', 'accepted'];
      await page.keyboard.press(key!);
      await page.locator(`mark[data-selected]:not([data-quote="${id}"])`).first().waitFor();
      decisions.push(`${id} ${decision}`);
    }
    return decisions;
  };
  const openReader = async () => {
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
    await page.keyboard.press('j');
    await quoteKeysAnswer(page);
  };
  it('goes on with 20 changes, which arrive once and in order when it is back', async () => {
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await page.locator('[data-field=summary] textarea').waitFor();
    await page.evaluate(
      `history.pushState({}, '', '/articles/${article}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.locator('[data-ui=quote-card]').first().waitFor();
    await page.keyboard.press('j');
    await quoteKeysAnswer(page);

    await page.context().setOffline(true);
    const decisions = await decide(DECISIONS);
    await said('offline').waitFor();
    await page.goBack();
    const words = [
      'A resolution bans oil.',
      'Condemns the trade [E1].',
      'The text was read.',
      'How it is enforced.',
    ];
    for (const [index, name] of ['statement', 'summary', 'explanation', 'unknowns'].entries()) {
      await page.locator(`[data-field=${name}] textarea`).fill(words[index]!);
      await page.locator(`[data-field=${name}] textarea`).blur();
    }
    expect(await page.locator('[data-ui=saved]').getAttribute('data-saved')).toBe('offline');
    expect(await actions()).toEqual([]);

    await page.context().setOffline(false);
    await allSaved(page);
    expect(await ask(DECIDED)).toEqual(decisions);
    expect(await ask(WRITTEN, claim.id)).toEqual(words);
    const arrived = await actions();
    expect(arrived.slice(0, DECISIONS)).toEqual(decisions.map(() => 'quotes.decided'));
    expect(new Set(arrived.slice(DECISIONS))).toEqual(new Set(['claim.updated']));
    expect(await ask(CHANGED, claim.id)).toEqual(['explanation', 'statement', 'summary', 'unknowns']);
  });

  it('has each change arrive once where only the answers are lost', async () => {
    await openReader();
    const tried = new Set<string>();
    await page.route(API, async (route: Route) => {
      const request = route.request();
      const name = `${request.method()} ${request.url()} ${request.postData()}`;
      if (request.method() === 'GET' || tried.has(name)) return route.continue();
      tried.add(name);
      await route.fetch();
      await route.abort();
    });
    const decisions = await decide(3);
    await allSaved(page);
    expect(await ask(DECIDED)).toEqual(decisions);
    expect(await actions()).toEqual(decisions.map(() => 'quotes.decided'));

    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await page.locator('[data-field=summary] textarea').fill('Condemns the trade [E1].');
    await page.locator('[data-field=summary] textarea').blur();
    await allSaved(page);
    expect(await ask(CHANGED, claim.id)).toEqual(['summary']);
    await page.keyboard.press('Shift+S');
    await page.locator('[data-field=checklist]').waitFor();
    for (const key of ['1', '2', '3', '4', 'Control+Enter']) await page.keyboard.press(key);
    await page.locator('h1 [data-state=in_review]').waitFor();
    expect(await ask(MOVES, claim.id)).toEqual(['submit']);
  });

  it('has what nobody answers arrive once, as over a connection that is half open', async () => {
    await openReader();
    await page.clock.install();
    let tries = 0;
    const unheard = new Promise<void>((arrived) => {
      void page.route('**/decision', async (route) => {
        tries += 1;
        if (tries > 1) return route.continue();
        await route.fetch();
        arrived();
      });
    });
    const decisions = await decide(3);
    await unheard;
    await page.clock.fastForward(PATIENCE_MS);
    await allSaved(page);
    expect(await ask(DECIDED)).toEqual(decisions);
    expect(await actions()).toEqual(decisions.map(() => 'quotes.decided'));
    expect(tries).toBe(decisions.length + 1);
  });

  it('finds everything again after a reload, also what was written in a claim', async () => {
    await openReader();
    const comeBack = await answerInstead(page, API, onlyReads);
    const decisions = await decide(4);
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await page.locator('[data-field=summary] textarea').fill('Condemns the trade [E1].');
    await page.locator('[data-ui=saved][data-saved=offline]').waitFor();
    await page.reload();
    await page.locator('[data-field=summary] textarea', { hasText: 'Condemns the trade [E1].' }).waitFor();
    expect(await ask(DECIDED)).toEqual([]);

    comeBack();
    await allSaved(page);
    expect(await ask(DECIDED)).toEqual(decisions);
    expect((await ask(WRITTEN, claim.id))[1]).toBe('Condemns the trade [E1].');
  });

  it('loses nothing of a page that was closed: another page of theirs sends it, once', async () => {
    const other = await page.context().newPage();
    await other.goto('/');
    await other.locator('[data-ui=account]').waitFor();
    await openReader();
    await page.route(API, onlyReads);
    const decisions = await decide(3);
    await said('offline').waitFor();
    expect(await ask(DECIDED)).toEqual([]);
    await page.close({ runBeforeUnload: false });
    // The test's own limit ends the wait.
    while ((await ask(DECIDED)).length < decisions.length) await other.waitForTimeout(100);
    await allSaved(other);
    expect(await ask(DECIDED)).toEqual(decisions);
    expect(await actions()).toEqual(decisions.map(() => 'quotes.decided'));
  });

  it.each(['and knows it', 'before it knows'])(
    'decides nothing about others’ work now or later, %s',
    async (when) => {
      await steps.submit(claim);
      const { page: citra } = await seat(desk, { person: 'Citra', knows: NO_CONNECTION });
      await citra.goto(`/claims/${claim.ref}?tab=evidence`);
      await citra.locator('[id^=evidence-]').first().waitFor();
      await allLoaded(citra);
      await citra.keyboard.press('Shift+Y');
      const boxes = citra.locator('[data-field=checklist] input:enabled');
      await boxes.first().waitFor();
      for (const box of await boxes.all()) await box.check();
      let comeBack = () => {};
      if (when === 'and knows it') await citra.context().setOffline(true);
      else comeBack = await answerInstead(citra, API, (route) => route.abort());
      await citra.keyboard.press('Control+Enter');
      await told(citra, 'Decisions need the server');
      const state = await citra.locator('[data-ui=saved]').getAttribute('data-saved');
      expect(['saved', 'reconnecting']).toContain(state);
      await citra.context().setOffline(false);
      comeBack();
      await citra.reload();
      await citra.locator('h1 [data-state=in_review]').waitFor();
      await allSaved(citra);
      expect(await ask('SELECT state FROM claims WHERE id = $1', claim.id)).toEqual(['in_review']);
    },
  );

  it('is asked before signing out with unsent words, and finds them again', async () => {
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await page.locator('[data-field=summary] textarea').waitFor();
    const comeBack = await answerInstead(page, '**/api/v1/claims/**', onlyReads);
    await page.locator('[data-field=summary] textarea').fill('Condemns the trade [E1].');
    await page.locator('[data-ui=saved][data-saved=offline]').waitFor();
    const signOut = async () => {
      await page.locator('[data-ui=account]').click();
      await page.locator('[data-ui=sign-out]').click();
    };
    await signOut();
    await page.getByRole('dialog').getByText('1 change waits to be sent').waitFor();
    await page.getByRole('button', { name: 'Stay' }).click();
    await page.locator('[data-ui=unsent]').waitFor({ state: 'detached' });
    await signOut();
    await page.getByRole('button', { name: 'Sign out and keep them on this device' }).click();
    await page.waitForURL('**/sign-in');
    expect((await ask(WRITTEN, claim.id))[1]).toBe('It condemns the trade.');

    comeBack();
    await page.getByRole('button', { name: 'Budi' }).click();
    await page.locator('[data-ui=account]').waitFor();
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await page.locator('[data-field=summary] textarea').waitFor();
    await allSaved(page);
    expect((await ask(WRITTEN, claim.id))[1]).toBe('Condemns the trade [E1].');
  });
});
