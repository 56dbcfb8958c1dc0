import { readRobots } from '../../src/evidence/links/robots.js';

const SITE = 'https://site.example';
const PATH = `/${'a'.repeat(15_000)}`;

describe('rules for robots that are made to harm', () => {
  /** Reads the rules, and says whether anything else has had a turn meanwhile. */
  async function read(text: string) {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 10);
    const rules = await readRobots(text, SITE + PATH).finally(() => clearInterval(others));
    return { rules, heldUp: turns === 0 };
  }

  it.each<[string, string]>([
    ['one pattern of half a megabyte', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}b\n`],
    ['many patterns', `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}`],
    ['many names, each with many rules', 'User-agent: a\n'.repeat(15_000) + 'Allow: a\n'.repeat(30_000)],
  ])('hold up nobody: %s', async (_, text) => {
    expect(await read(text)).toEqual({ rules: { allowed: true, pause: 0 }, heldUp: false });
  });

  it('are followed where they are only long', async () => {
    const many = 'Disallow: /other/place\n'.repeat(1_000);
    const { rules } = await read(`User-agent: claimdesk\nCrawl-delay: 20\n${many}Disallow: /aa\n`);
    expect(rules).toEqual({ allowed: false, pause: 20 });
  });
});
