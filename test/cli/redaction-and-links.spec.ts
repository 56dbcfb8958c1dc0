import { setTimeout as sleep } from 'node:timers/promises';
import { LinkRounds } from '../../src/evidence/links/link-rounds.js';
import type { ArchivedPiece } from '../evidence/archived-desk.js';
import { html, type Answer, type Link } from '../evidence/visited-page.js';
import { ClaimSteps } from '../harness/claim-steps.js';
import type { Ran } from '../harness/run-command.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { RedactionDesk } from './redaction-desk.js';

type Piece = ArchivedPiece & { url: string; link: Link };

const SECRET = 'The councillor Wahyu Rahasia';

describe('a page whose words a court orders gone', () => {
  let site: Site;
  let desk: RedactionDesk;
  let claimId: string;
  const answers: Record<string, Answer> = {};
  /** Answers of the page `/held` wait for it. */
  let held = Promise.resolve();

  beforeAll(async () => {
    site = await openSite((request, reply) => {
      const answer = () => {
        const { status = 200, headers = {}, body = '' } = answers[request.url!] ?? { status: 404 };
        reply.writeHead(status, headers).end(body);
      };
      void (request.url === '/held' ? held : Promise.resolve()).then(answer);
    });
    desk = await RedactionDesk.open({ egress: site.egress, publicUrlGiven: true });
    jest.spyOn(desk.app.nest.get(LinkRounds), 'round').mockResolvedValue();
    const claim = { statement: 'The bridge is built.', language: 'en' };
    claimId = (await http().post<{ id: string }>('/api/v1/claims', claim)).body.id;
  });
  afterAll(async () => {
    await desk?.close();
    await site?.close();
  });

  const http = () => desk.staff.contributor.http;

  async function until(id: string, holds: (piece: Piece) => boolean): Promise<Piece> {
    for (;;) {
      const { body } = await http().get<Piece>(`/api/v1/evidence/${id}`);
      if (holds(body)) return body;
      await sleep(50);
    }
  }

  /** A piece with a copy of the page as it is now. */
  async function archived(path: string, claim = claimId): Promise<string> {
    const given = { url: site.url + path, stance: 'supports', kind: 'primary' };
    const { body } = await http().post<Piece>(`/api/v1/claims/${claim}/evidence`, given);
    expect((await until(body.id, ({ archive }) => archive.state !== 'pending')).archive.state).toBe(
      'archived',
    );
    return body.id;
  }

  /** Has the link visited, and waits for what comes of it. */
  async function visit(id: string): Promise<Piece> {
    const { checkedAt } = (await until(id, () => true)).link;
    expect((await http().post(`/api/v1/evidence/${id}/link`, {})).status).toBe(200);
    return until(id, ({ link }) => link.checkedAt !== checkedAt);
  }

  const kept = (words: string) =>
    desk.app.database.rows(
      `SELECT FROM evidence_links l WHERE strpos(l::text, $1) > 0
       UNION ALL SELECT FROM captures k WHERE strpos(k::text, $1) > 0`,
      [words],
    );

  it('has no copy any more, says why, and its words are not kept by a visit again', async () => {
    answers['/copied'] = html(`${SECRET} voted for the bridge.`, { etag: '"1"' });
    const id = await archived('/copied');
    await visit(id);
    expect((await desk.words([SECRET])).failure).toBeUndefined();
    answers['/copied'] = html(`${SECRET} voted for the bridge, and for the harbour.`, { etag: '"2"' });
    const piece = await visit(id);
    expect(piece.link).toMatchObject({ state: 'works', differs: false });
    expect(piece.archive).toMatchObject({
      state: 'impossible',
      sha256: null,
      reason: 'Its copy was redacted.',
    });
    expect(await kept('Wahyu Rahasia')).toEqual([]);
  });

  it('and which its copy does not say yet are not kept by a visit again, while the copy stays', async () => {
    answers['/later'] = html('The council voted for the bridge.');
    const id = await archived('/later');
    answers['/later'] = html('The council voted, said Sri Tertutup, against all of it.');
    expect((await visit(id)).link.differs).toBe(true);
    expect((await desk.words(['Sri Tertutup'])).failure).toBeUndefined();
    answers['/later'] = html('The council voted twice, said Sri Tertutup, against all of it.');
    const piece = await visit(id);
    expect([piece.link.differs, piece.archive.state]).toEqual([false, 'archived']);
    expect(await kept('Sri Tertutup')).toEqual([]);
  });

  it('is not kept by a visit either that was under way meanwhile', async () => {
    answers['/held'] = html('Dewi Tertunda voted for the bridge.');
    const id = await archived('/held');
    let letGo = () => {};
    held = new Promise<void>((resolve) => (letGo = resolve));
    answers['/held'] = html('Dewi Tertunda voted twice.');
    const visiting = visit(id);
    while (site.requests.filter(({ url }) => url === '/held').length < 2) await sleep(20);
    const { failure } = await desk.words(['Dewi Tertunda']);
    letGo();
    expect(failure).toBeUndefined();
    expect((await visiting).link).toMatchObject({ state: 'works', differs: false });
    expect(await kept('Dewi Tertunda')).toEqual([]);
  });

  it.each<[string, (id: string) => Promise<Ran>]>([
    ['its words were redacted', () => desk.words(['Joko Terlarang'])],
    ['it was redacted itself', (id) => desk.run('evidence', id)],
    [
      'its words were redacted while it had another address',
      async (id) => {
        await http().patch(`/api/v1/evidence/${id}`, { url: `${site.url}/other` }, { etag: 1 });
        await until(id, ({ archive }) => archive.state === 'failed');
        return desk.words(['Joko Terlarang']);
      },
    ],
  ])('has no copy either once the correction is abandoned in which %s', async (_, redact) => {
    answers['/public'] = html('The council voted, said Joko Terlarang, for the bridge.');
    const steps = new ClaimSteps(desk.staff);
    const claim = await steps.researched();
    const id = await archived('/public', claim.id);
    await steps.submit(claim);
    await steps.approve(claim);
    await steps.move(desk.staff.publisher, claim, { name: 'publish' });
    await steps.move(desk.staff.checker, claim, { name: 'correct', kind: 'minor' });
    expect((await redact(id)).failure).toBeUndefined();
    const left = await steps.move(desk.staff.checker, claim, {
      name: 'abandon_correction',
      reason: 'Later.',
    });
    expect([left.status, left.body]).toMatchObject([200, { state: 'published' }]);
    const { archive, url } = await until(id, () => true);
    expect(archive).toMatchObject({ state: 'impossible', reason: 'Its copy was redacted.' });
    expect([`${site.url}/public`, 'https://redacted.invalid/']).toContain(url);
  });
});
