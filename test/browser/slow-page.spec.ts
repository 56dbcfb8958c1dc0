import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allSaved, openDesk, seat, type DeskInBrowser } from './desk.js';

/** On a machine with much to do, what is put off to the next turn comes late. */
const LATE = `{
  const soon = window.setTimeout;
  window.setTimeout = (work, wait = 0, ...given) => soon(work, wait || 400, ...given);
}`;

describe('a page that is slow', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('shows what was saved all the time, so that the next key does not go into words of before', async () => {
    const steps = new ClaimSteps(await openNewsroom(desk.app));
    const claim = await steps.researched();
    const { page, context } = await seat(desk, { person: 'Budi' });
    await context.addInitScript(LATE);
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    const area = page.locator('[data-field=explanation] textarea');
    await area.click();
    // Every value that the field has ever shown.
    await area.evaluate((input: HTMLTextAreaElement) => {
      const look = () => {
        const shown = ((window as unknown as { shown: string[] }).shown ??= []);
        if (shown.at(-1) !== input.value) shown.push(input.value);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.type('It');
    await allSaved(page);
    // What was put off has come too.
    await page.evaluate('new Promise((come) => setTimeout(() => setTimeout(come)))');
    // Two keys may come within one frame, but never is less shown than before.
    const shown = await page.evaluate<string[]>('window.shown');
    expect(shown.filter((words) => words !== 'I')).toEqual(['', 'It']);
    expect(shown.length).toBeLessThanOrEqual(3);
  });
});
