import { LinkRounds } from '../../src/evidence/links/link-rounds.js';
import type { Config } from '../../src/platform/config.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { Newsroom, type Colleague, type PlantedClaim } from './newsroom.js';
import type { Link } from './visited-page.js';
import type { RequestListener } from 'node:http';

/** A piece of evidence as far as the tests of the archive look at it. */
export interface ArchivedPiece {
  id: string;
  version: number;
  archive: {
    state: string;
    at: string | null;
    sha256: string | null;
    reason: string | null;
    code: string | null;
    status: number | null;
    nextTryAt: string | null;
    copiedBy: { id: string; name: string } | null;
    waybackUrl: string | null;
    suggested: Record<string, { text: string; how: string }>;
  };
  link: Link;
}

const LOOK_MS = 50;

/** A desk that reaches one web server of the test's own, with somebody who adds evidence to a claim. */
export class ArchivedDesk {
  private constructor(
    readonly newsroom: Newsroom,
    readonly site: Site,
    readonly ayu: Colleague,
    readonly claim: PlantedClaim,
  ) {}

  static async open(
    answer: RequestListener,
    settings: (site: Site) => Partial<Config> = () => ({}),
  ): Promise<ArchivedDesk> {
    const site = await openSite(answer);
    const newsroom = await Newsroom.open({ egress: site.egress, ...settings(site) });
    // Links are visited when a test says so, not when the clock does.
    jest.spyOn(newsroom.app.nest.get(LinkRounds), 'round').mockResolvedValue();
    const ayu = await newsroom.person('Ayu', 'contributor');
    return new ArchivedDesk(newsroom, site, ayu, await newsroom.claim(ayu));
  }

  async close(): Promise<void> {
    await this.newsroom.close();
    await this.site.close();
  }

  /** Adds the page at a path of the site as evidence. */
  async add(path: string, more: object = {}): Promise<ArchivedPiece> {
    const body = { url: `${this.site.url}${path}`, stance: 'supports', kind: 'primary', ...more };
    const answer = await this.ayu.client.post<ArchivedPiece>(
      `/api/v1/claims/${this.claim.ref}/evidence`,
      body,
    );
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return answer.body;
  }

  async read(id: string): Promise<ArchivedPiece> {
    return (await this.ayu.client.get<ArchivedPiece>(`/api/v1/evidence/${id}`)).body;
  }

  /** Reads a piece until its archive is as wanted. */
  async until(id: string, wanted: (archive: ArchivedPiece['archive']) => boolean): Promise<ArchivedPiece> {
    for (;;) {
      const piece = await this.read(id);
      if (wanted(piece.archive)) return piece;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Reads a piece until it is archived or failed. */
  settled(id: string): Promise<ArchivedPiece> {
    return this.until(id, ({ state }) => state !== 'pending');
  }

  /** Adds the page as it is now. @returns id of the piece, once it is archived or cannot be */
  async archived(path: string, more: object = {}): Promise<string> {
    const { id } = await this.add(path, more);
    await this.settled(id);
    return id;
  }

  /** Has the link visited now. @returns what came of it */
  async visit(id: string): Promise<Link> {
    const before = (await this.read(id)).link.checkedAt;
    await this.newsroom.rows('DELETE FROM web_turns');
    expect((await this.ayu.client.post(`/api/v1/evidence/${id}/link`, {})).status).toBe(200);
    for (;;) {
      const { link } = await this.read(id);
      if (link.checkedAt !== before) return link;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
