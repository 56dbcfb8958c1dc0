import type { AuditFinding } from '../../src/platform/audit/verify-audit.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { RedactionDesk } from './redaction-desk.js';

const NAME = 'Joko Tersembunyi';

describe('a public address that says words that a court orders gone', () => {
  let desk: RedactionDesk;

  beforeAll(async () => {
    desk = await RedactionDesk.open({ publicUrlGiven: true });
  });
  afterAll(() => desk?.close());

  async function published(statement: string): Promise<ClaimAnswer> {
    const steps = new ClaimSteps(desk.staff);
    const claim = await steps.researched({ statement });
    await steps.submit(claim);
    await steps.approve(claim);
    return (await steps.move(desk.staff.publisher, claim, { name: 'publish' })).body;
  }

  /** What is found while the owner of the tables has changed what a redaction has left of a page. */
  async function changedBehindIt(slug: string): Promise<AuditFinding[]> {
    const { rows } = desk.app.database;
    const set = (from: string, to: string) =>
      rows(`UPDATE publications SET page = replace(page, '${from}', '${to}') WHERE slug = $1`, [slug]);
    await rows('ALTER TABLE publications DISABLE TRIGGER USER');
    await set('The oil', 'Our oil');
    const findings = await desk.audited();
    await set('Our oil', 'The oil');
    await rows('ALTER TABLE publications ENABLE TRIGGER USER');
    return findings;
  }

  const page = (slug: string) => fetch(`${desk.app.url}/f/${slug}`);

  it.each([
    ['whole', `The oil came from ${NAME}, they say.`, 'the-oil-came-from-joko-tersembunyi-they-say'],
    [
      'as far as it is long enough',
      `The oil that was sold in the harbour of the large city last spring is of ${NAME}.`,
      'the-oil-that-was-sold-in-the-harbour-of-the-large-city-last-spring-is-of-joko',
    ],
  ])('%s becomes one without words, and the old one leads nowhere', async (_, statement, slug) => {
    const claim = await published(statement);
    const other = await published('The oil is of Joko Terbuka.');
    expect(claim.publication!.slug).toBe(slug);
    const { failure, err } = await desk.words([NAME]);
    expect(failure).toBeUndefined();
    const plain = claim.ref.toLowerCase();
    expect(err).toContain(`now /f/${plain}, the old one answers 404`);
    expect([(await page(slug)).status, (await page(plain)).status]).toEqual([404, 200]);
    expect((await page(other.publication!.slug)).status).toBe(200);
    expect(await (await page(plain)).text()).toContain(`/f/${plain}"`);
    expect(await desk.holders(slug)).toEqual([]);
    expect(await desk.audited()).toEqual([]);
    expect(await changedBehindIt(plain)).toEqual([
      { stream: expect.stringMatching(/^publication:/), seq: 1, problem: 'not_as_logged' },
    ]);
  });
});
