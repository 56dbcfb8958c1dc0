import { drawFrom } from '../model/random-commands.js';
import { draftClaim, type Claim } from './claim-on-its-way.js';
import { startTwoProcesses, type TwoProcesses } from './two-processes.js';

const SEED = Number(process.env.CLAIMDESK_SEED ?? 20261123);
const CLIENTS = 50;
const CLAIMS = 20;
const EDITS = process.env.CLAIMDESK_LONG === '1' ? 40 : 4;

interface Dossier extends Claim {
  explanation: string | null;
}

describe('many who write at once, at two processes', () => {
  let desk: TwoProcesses;

  beforeAll(async () => {
    desk = await startTwoProcesses();
  });
  afterAll(() => desk?.stop());

  /** Adds a word to what is there, again and again until nobody was faster. */
  async function addWord(n: number, claim: Claim, word: string): Promise<number> {
    const http = desk.client(n % 4 < 2 ? desk.staff.checker : desk.staff.secondChecker, n);
    const path = `/api/v1/claims/${claim.id}`;
    for (let tries = 1; ; tries += 1) {
      const { body } = await http.get<Dossier>(path);
      const explanation = `${body.explanation ?? ''}${word} `;
      const { status } = await http.patch(path, { explanation }, { etag: body.version });
      if (status === 200) return tries;
      expect(status).toBe(412);
    }
  }

  it(`${CLIENTS} clients, ${EDITS} edits each on ${CLAIMS} claims: every acknowledged edit is there`, async () => {
    process.stdout.write(`no edit is lost: ${CLIENTS * EDITS} edits, seed ${SEED}\n`);
    const claims = await Promise.all(Array.from({ length: CLAIMS }, () => draftClaim(desk.staff)));
    const written = new Map<string, string[]>(claims.map(({ id }) => [id, []]));
    let tries = 0;
    const editor = async (n: number) => {
      const draw = drawFrom(SEED + n);
      for (let edit = 0; edit < EDITS; edit += 1) {
        const claim = claims[draw(CLAIMS)]!;
        const word = `${n}.${edit}`;
        const needed = await addWord(n, claim, word);
        tries += needed;
        written.get(claim.id)!.push(word);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, n) => editor(n)));
    for (const { id } of claims) {
      const [row] = await desk.rows<{ explanation: string | null; version: number }>(
        'SELECT explanation, version FROM claims WHERE id = $1',
        [id],
      );
      const words = (row!.explanation ?? '').split(' ').filter(Boolean);
      expect(words.sort()).toEqual(written.get(id)!.sort());
      expect(row!.version).toBe(1 + words.length);
    }
    expect(tries).toBeGreaterThan(CLIENTS * EDITS);
  });

  describe('while others write, a list shows', () => {
    const statements = (rows: { statement: string }[]) => rows.map(({ statement }) => statement).sort();

    /** All pages, each asked of the other process than the one before. */
    async function walk(query: string, between: () => Promise<unknown>): Promise<{ statement: string }[]> {
      const seen: { statement: string }[] = [];
      for (let cursor = '', n = 0; ; n += 1) {
        const { body } = await desk
          .client(desk.staff.viewer, n)
          .get<{ data: { statement: string }[]; page: { nextCursor: string | null; hasMore: boolean } }>(
            `/api/v1/claims?limit=7&q=Listed${query}${cursor}`,
          );
        seen.push(...body.data);
        if (!body.page.hasMore) return seen;
        cursor = `&cursor=${encodeURIComponent(body.page.nextCursor!)}`;
        await between();
      }
    }

    it.each([
      ['&sort=created', 'created'],
      ['&sort=ref', 'ref'],
    ])('every row once, in the order %s', async (query, name) => {
      const listed = Array.from({ length: 60 }, (_, n) => `Listed ${name} ${String(n).padStart(2, '0')}`);
      const claims = await Promise.all(listed.map((statement) => draftClaim(desk.staff, statement)));
      let next = 0;
      const seen = await walk(query, async () => {
        await desk.staff.contributor.http.patch(
          `/api/v1/claims/${claims[(next += 11) % 60]!.id}`,
          { priority: next % 2 ? 'high' : 'low' },
          { etag: 1 },
        );
        await draftClaim(desk.staff, `Late ${name} Listed ${next}`);
      });
      const before = seen.filter(({ statement }) => statement.startsWith(`Listed ${name}`));
      expect(statements(before)).toEqual(listed);
      expect(new Set(statements(seen)).size).toBe(seen.length);
    });

    it('every row once that nobody changes, and none twice, in the order of changes', async () => {
      const listed = Array.from({ length: 60 }, (_, n) => `Listed updated ${String(n).padStart(2, '0')}`);
      const claims = await Promise.all(listed.map((statement) => draftClaim(desk.staff, statement)));
      const changed: string[] = [];
      const seen = await walk('&sort=updated', async () => {
        const next = (changed.length * 7) % 60;
        const claim = claims[next]!;
        changed.push(listed[next]!);
        await desk.staff.contributor.http.patch(
          `/api/v1/claims/${claim.id}`,
          { priority: 'high' },
          { etag: 1 },
        );
      });
      const unchanged = (statement: string) => !changed.includes(statement);
      expect(
        statements(seen)
          .filter((statement) => listed.includes(statement))
          .filter(unchanged),
      ).toEqual(listed.filter(unchanged));
      expect(new Set(statements(seen)).size).toBe(seen.length);
    });
  });
});
