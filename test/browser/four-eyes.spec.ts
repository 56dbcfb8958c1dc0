import type { Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { drawFrom, type Draw } from '../model/random-commands.js';
import { allLoaded, allSaved, openDesk, seat, type DeskInBrowser } from './desk.js';

const SEQUENCES = process.env.CLAIMDESK_LONG === '1' ? 200 : 20;
const STEPS = 3;
/** Roles and versions change behind the screen: the server refuses what it still offers. */
const KNOWN = / (403|409|412) .*\/api\/v1\//;
const PEOPLE = ['Ayu', 'Budi', 'Citra'] as const;
/** What they are by turns: whoever writes may well be a reviewer too. */
const ROLES = ['checker,reviewer', 'checker,reviewer,publisher', 'reviewer', 'checker'] as const;

/**
 * Approvals by somebody who had changed the same edition before, or whose suggestion had, as versions and suggestions tell: not as the
 * ledger does.
 */
const SELF_APPROVALS = `
  SELECT approvals.person_id FROM approvals JOIN claim_versions AS work
    ON work.claim_id = approvals.claim_id AND work.edition = approvals.edition AND work.version <= approvals.version
      AND work.changed && ARRAY['statement', 'rating', 'summary']
    LEFT JOIN threads AS suggested ON suggested.claim_id = work.claim_id AND suggested.accepted_as = work.version
  WHERE approvals.person_id IN (work.actor_id, suggested.opened_by)`;

describe('four eyes, through the screen', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let pages: Page[];

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    pages = [];
    for (const person of PEOPLE) pages.push((await seat(desk, { person, knows: KNOWN })).page);
  });
  afterAll(() => desk?.stop());

  it(
    `lets nobody approve their own work in ${SEQUENCES} random sequences of roles and edits`,
    async () => {
      for (let seed = 0; seed < SEQUENCES; seed += 1) {
        const draw = drawFrom(seed);
        await giveRoles(draw);
        const claim = await steps.researched();
        const author = pages[draw(pages.length)]!;
        await write(author, claim, draw);
        await steps.submit(claim);
        for (let step = 0; step < STEPS; step += 1)
          await act(draw(2) === 0 ? author : pages[draw(pages.length)]!, author, claim, draw);
        expect({ seed, found: await desk.app.database.rows(SELF_APPROVALS) }).toEqual({ seed, found: [] });
      }
      const [{ approved }] = (await desk.app.database.rows(
        'SELECT count(*)::int AS approved FROM approvals',
      )) as [{ approved: number }];
      expect(approved).toBeGreaterThan(SEQUENCES / 10);
      const accepted = await desk.app.database.rows('SELECT id FROM threads WHERE accepted_as IS NOT NULL');
      expect(accepted).not.toEqual([]);
    },
    SEQUENCES * 60_000,
  );

  async function giveRoles(draw: Draw): Promise<void> {
    for (const person of PEOPLE)
      await desk.app.database.rows(
        `UPDATE users SET roles = '{${ROLES[draw(ROLES.length)]}}' WHERE name LIKE '${person} %'`,
      );
  }
});

/** Somebody does what comes to their mind, if their screen lets them. */
async function act(page: Page, author: Page, claim: ClaimAnswer, draw: Draw): Promise<void> {
  const deed = draw(8);
  if (deed === 0) return write(page, claim, draw);
  await open(page, claim);
  switch (deed) {
    case 1:
      return rate(page, draw);
    case 2:
      return decide(page, 'Shift+S');
    case 6:
    case 7:
      await suggest(page, draw);
      await open(author, claim);
      return accept(author);
    case 3:
      return decide(page, 'Shift+Y', () => editBehindTheScreen(page, claim.id, draw));
    default:
      return decide(page, 'Shift+Y');
  }
}

async function open(page: Page, { ref }: ClaimAnswer, tab = ''): Promise<void> {
  await page.goto(`/claims/${ref}${tab}`);
  await page.locator('[data-ui=moves]').waitFor();
}

async function write(page: Page, claim: ClaimAnswer, draw: Draw): Promise<void> {
  await open(page, claim, '?tab=rating');
  const summary = page.locator('[data-field=summary] textarea');
  await summary.waitFor();
  if (!(await summary.isEditable())) return;
  await summary.fill(`It condemns the trade, version ${draw(1_000_000)}.`);
  await page.keyboard.press('Control+Enter');
  await allSaved(page);
}

/** Gives another verdict, with the reason that is asked for. */
async function rate(page: Page, draw: Draw): Promise<void> {
  await page.keyboard.press('r');
  await page.keyboard.press(String(1 + draw(5)));
  const why = page.locator('[data-ui=why-changed] input');
  await allLoaded(page);
  if (!(await why.isVisible())) return;
  await why.fill('The evidence says so.');
  await page.keyboard.press('Enter');
  await allSaved(page);
}

async function suggest(page: Page, draw: Draw): Promise<void> {
  await page.locator('[data-field=statement] [data-ui=suggest]').click();
  const form = page.locator('[data-ui=suggestion-form]');
  await form.locator('textarea').fill(`A resolution bans it, suggestion ${draw(1_000_000)}.`);
  const answered = page.waitForResponse((response) => response.url().endsWith('/threads'));
  await page.keyboard.press('Control+Enter');
  await answered;
}

/** Takes what is suggested for the statement, also where the screen warns of it. */
async function accept(page: Page): Promise<void> {
  await allLoaded(page);
  const suggestion = page.locator('[data-suggestion]').first();
  const button = suggestion.getByRole('button', { name: 'Accept' });
  if (!(await button.isVisible())) return;
  const answered = page.waitForResponse((response) => response.url().endsWith('/accept'));
  await button.click();
  const warned = suggestion.getByRole('alert').waitFor();
  await Promise.race([answered, warned.then(() => button.click()).catch(() => undefined)]);
  await answered;
}

/** Asks for a move, ticks all that can be ticked, and confirms. */
async function decide(page: Page, keys: string, meanwhile?: () => Promise<void>): Promise<void> {
  await allLoaded(page);
  await page.keyboard.press(keys);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const sheet = page.getByRole('dialog');
  // What was ticked before, for the same version, needs no sheet.
  if (!(await sheet.isVisible())) return allLoaded(page);
  for (const item of await sheet.getByRole('checkbox').all()) await item.check();
  await meanwhile?.();
  const answered = page.waitForResponse((response) => response.url().endsWith('/transitions'));
  await page.keyboard.press('Control+Enter');
  await answered;
}

/** The same person changes the claim in another window, with the approval open in this one. */
async function editBehindTheScreen(page: Page, id: string, draw: Draw): Promise<void> {
  await page.evaluate(`(async () => {
    const { version } = await (await fetch('/api/v1/claims/${id}')).json();
    await fetch('/api/v1/claims/${id}', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '"' + version + '"' },
      body: JSON.stringify({ summary: 'Changed elsewhere, ${draw(1_000_000)}.' }),
    });
  })()`);
}
