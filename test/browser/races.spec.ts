import type { Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { drawFrom, type Draw } from '../model/random-commands.js';
import { comesTrue, openDesk, seat, type DeskInBrowser } from './desk.js';

const RACES = process.env.CLAIMDESK_LONG === '1' ? 500 : 50;
const PEOPLE = ['Ayu', 'Budi'] as const;
const FIRST = Array.from({ length: 12 }, (_, index) => `word${index}`);

const wordsOf = (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean);

/** Somebody at a screen with the claim open, and what they did last: every word that is typed is typed only once. */
interface Writer {
  name: string;
  page: Page;
  typed: string[];
  removed: string[];
}

describe('two people who write in the same field', () => {
  let desk: DeskInBrowser;
  let claim: ClaimAnswer;
  let writers: Writer[];

  beforeAll(async () => {
    desk = await openDesk();
    const steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    await desk.app.database.rows(`UPDATE users SET roles = '{checker}' WHERE name ~ '^(Ayu|Budi) '`);
    writers = [];
    for (const name of PEOPLE) {
      const { page } = await seat(desk, { person: name, knows: / 412 .*\/claims\// });
      await page.goto(`/claims/${claim.ref}?tab=rating`);
      writers.push({ name, page, typed: [], removed: [] });
    }
    await write(writers[0]!, FIRST.join(' '));
    await settled(writers[0]!);
    await writers[1]!.page.reload();
  });
  afterAll(() => desk?.stop());

  it(
    `lose no word in ${RACES} random races, and are asked at one place at most`,
    async () => {
      let conflicts = 0;
      let joined = 0;
      for (let seed = 0; seed < RACES; seed += 1) {
        const draw = drawFrom(seed);
        const before = await saved();
        for (const writer of writers) await edit(writer, seed, draw);
        await Promise.all(writers.map(({ page }) => page.evaluate('document.activeElement.blur()')));
        const asked = (await Promise.all(writers.map(settled))).flatMap((conflict, index) =>
          conflict ? [writers[index]!] : [],
        );
        expect({ seed, asked: asked.length }).toEqual({ seed, asked: Math.min(asked.length, 1) });
        const expected = asked[0] ? await settle(asked[0], draw) : join(before);
        expect({ seed, words: wordsOf(await saved()).toSorted() }).toEqual({
          seed,
          words: [...expected].toSorted(),
        });
        conflicts += asked.length;
        joined += asked.length === 0 && writers.every(({ typed }) => typed.length > 0) ? 1 : 0;
      }
      expect(conflicts).toBeGreaterThan(RACES / 25);
      expect(joined).toBeGreaterThan(RACES / 10);
    },
    RACES * 30_000,
  );

  it('go on in the result where the other’s words come while they write, and may take back what they settle', async () => {
    const [{ page }] = writers as [Writer];
    const sheet = page.locator('[data-ui=conflict]');
    // Of the races before nothing comes any more.
    await page.reload();
    await field(page).fill('Nobody ');
    await desk.app.database.rows('UPDATE claims SET summary = $2, version = version + 1 WHERE id = $1', [
      claim.id,
      'Somebody else wrote.',
    ]);
    await sheet.waitFor();
    await page.keyboard.type('saw 2 pm.');
    expect(await sheet.locator('textarea').inputValue()).toBe('Nobody saw 2 pm.');
    await sheet.getByRole('button', { name: /^Use .* 2$/ }).click();
    await settled(writers[0]!);
    expect(await saved()).toBe('Somebody else wrote.');
    await page.locator('[data-ui=toast]').getByRole('button', { name: 'Undo' }).last().click();
    await field(page)
      .and(page.locator('textarea', { hasText: 'Nobody saw 2 pm.' }))
      .waitFor();
    await settled(writers[0]!);
    expect(await saved()).toBe('Nobody saw 2 pm.');
  });

  const saved = async () => {
    const [{ summary }] = (await desk.app.database.rows('SELECT summary FROM claims WHERE id = $1', [
      claim.id,
    ])) as [{ summary: string | null }];
    return summary ?? '';
  };

  /** What both have made of it together. */
  const join = (before: string) => {
    const words = new Set([...wordsOf(before), ...writers.flatMap(({ typed }) => typed)]);
    for (const { removed } of writers) for (const word of removed) words.delete(word);
    return words;
  };

  /** Settles a conflict by chance. @returns the words that are right then */
  const settle = async (writer: Writer, draw: Draw): Promise<Set<string>> => {
    const { page, typed } = writer;
    const sheet = page.locator('[data-ui=conflict]');
    expect(await sheet.count()).toBe(1);
    expect(await page.locator('[data-tone=danger], [role=dialog]').count()).toBe(0);
    const [theirs, mine] = await sheet.locator('dd').allTextContents();
    expect(wordsOf(mine!)).toEqual(expect.arrayContaining(typed));
    // The other may have gone on since this was shown.
    const now = wordsOf(await saved());
    const came = now.filter((word) => !wordsOf(theirs!).includes(word));
    const went = wordsOf(theirs!).filter((word) => !now.includes(word));
    const both = [...new Set([...wordsOf(mine!), ...wordsOf(theirs!)])];
    const result = [mine!, theirs!, both.join(' ')][draw(3)]!;
    await sheet.locator('textarea').fill(result);
    await page.keyboard.press('Control+Enter');
    // It goes, or what has come meanwhile is asked about in its place.
    const shown = JSON.stringify(theirs);
    await comesTrue(page, `document.querySelector('[data-ui=conflict] dd')?.textContent !== ${shown}`);
    if (await settled(writer)) return settle({ ...writer, typed: [] }, draw);
    return new Set([...wordsOf(result), ...came].filter((word) => !went.includes(word)));
  };
});

const field = (page: Page) => page.locator('[data-field=summary] textarea');

async function write({ page }: Writer, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).blur();
}

/** Waits until nothing is on its way. @returns whether the person is asked to settle a conflict */
async function settled({ page }: Writer): Promise<boolean> {
  const end = page.locator('[data-ui=saved]:is([data-saved=saved], [data-saved=conflict])');
  await end.waitFor();
  return (await end.getAttribute('data-saved')) === 'conflict';
}

/** Puts a word in, takes one away, or puts one in the place of another, wherever that happens to be. */
async function edit(writer: Writer, seed: number, draw: Draw): Promise<void> {
  const word = `${writer.name}${seed}`;
  const chances = { word, place: draw(1000), what: draw(4) };
  const { typed, removed } = await field(writer.page).evaluate(typeSomewhere, chances);
  writer.typed = typed;
  writer.removed = removed;
}

/** In the page, at one go, so that nothing comes into the text between looking and typing. */
function typeSomewhere(
  input: Node,
  { word, place, what }: { word: string; place: number; what: number },
): { typed: string[]; removed: string[] } {
  const area = input as HTMLTextAreaElement;
  const words = [...area.value.matchAll(/\S+/g)];
  const at = words[place % words.length];
  const [start, end] = at ? [at.index, at.index + at[0].length] : [0, 0];
  area.focus();
  if (!at || what === 0) {
    area.setSelectionRange(start, start);
    document.execCommand('insertText', false, `${word} `);
    return { typed: [word], removed: [] };
  }
  const away = what === 3 && words.length > 6;
  area.setSelectionRange(start, end + (away ? 1 : 0));
  if (away) document.execCommand('delete');
  else document.execCommand('insertText', false, word);
  return { typed: away ? [] : [word], removed: [at[0]] };
}
