import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import type { Answer, ProblemBody } from '../harness/http-client.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import type { Config } from '../../src/platform/config.js';
import { AUTHOR_TICKS, REVIEWER_TICKS } from '../harness/claim-steps.js';

/** A claim after a write. */
export interface ClaimBody {
  id: string;
  ref: string;
  state: string;
  version: number;
  edition: number;
  publication: {
    slug: string;
    url: string;
    publishedAt: string;
    edition: number;
    version: number;
    retractedAt: string | null;
  } | null;
}

/** What a claim of these tests says; the rest is as in `MODEL_CLAIM`. */
export interface ClaimStory {
  claim?: Record<string, unknown>;
  /** Language of the rating scale and the value on it. */
  rating?: { language: string; value: number | null };
  summary?: string | null;
  explanation?: string | null;
  unknowns?: string | null;
  reading?: string | null;
  evidence?: Record<string, unknown>[];
}

const MODEL_CLAIM = {
  statement: 'A UN Security Council resolution bans buying oil from terrorists.',
  language: 'en',
  claimant: { name: 'Vladimir Putin', description: 'President of Russia' },
  statedOn: '2015-11-26',
  statedAt: 'Moscow',
  appearances: [
    { url: 'https://news.example/2015/11/26/moscow', publishedOn: '2015-11-26', firstKnown: true },
  ],
};

/** Evidence that is complete but for what a test says. */
export const MODEL_EVIDENCE = {
  url: 'https://undocs.org/S/RES/2199(2015)',
  title: 'Resolution 2199 (2015)',
  publisher: 'United Nations Security Council',
  publishedOn: '2015-02-12',
  stance: 'supports',
  kind: 'primary',
  passage: 'Condemns any engagement in direct or indirect trade, in particular of oil',
  locator: 'paragraph 1',
  archive: { state: 'impossible', reason: 'The archive comes later.' },
};

/** The running application with its staff, and the ways of a claim that these tests walk again and again. */
export class PublishingDesk {
  private constructor(
    readonly app: RunningApp,
    readonly staff: Newsroom,
  ) {}

  static async open(settings: Partial<Config> = {}): Promise<PublishingDesk> {
    const app = await startApp({ publicUrlGiven: true, ...settings });
    return new PublishingDesk(app, await openNewsroom(app));
  }

  close(): Promise<void> {
    return this.app.stop();
  }

  /** Makes a move as somebody who has read the newest version. */
  async move(
    who: Member,
    claim: Pick<ClaimBody, 'id'>,
    body: object,
    query = '',
  ): Promise<Answer<ClaimBody & ProblemBody>> {
    const now = await this.staff.viewer.http.get<ClaimBody>(`/api/v1/claims/${claim.id}`);
    return who.http.post(`/api/v1/claims/${claim.id}/transitions${query}`, body, { etag: now.body.version });
  }

  /** Changes fields as the checker. */
  async edit(claim: Pick<ClaimBody, 'id'>, body: object): Promise<void> {
    const now = await this.staff.viewer.http.get<ClaimBody>(`/api/v1/claims/${claim.id}`);
    insist(
      await this.staff.checker.http.patch(`/api/v1/claims/${claim.id}`, body, { etag: now.body.version }),
    );
  }

  /** A claim that is ready to be submitted. */
  async draft(story: ClaimStory = {}): Promise<ClaimBody> {
    const { contributor, checker } = this.staff;
    const draft = { ...MODEL_CLAIM, assigneeId: checker.id, ...story.claim };
    const claim = insist(await contributor.http.post<ClaimBody>('/api/v1/claims', draft));
    insist(await this.move(checker, claim, { name: 'start' }));
    for (const piece of story.evidence ?? [MODEL_EVIDENCE])
      insist(await contributor.http.post(`/api/v1/claims/${claim.id}/evidence`, piece));
    const { language, value } = story.rating ?? { language: 'en', value: 4 };
    const scales = await checker.http.get<{ data: { id: string; language: string }[] }>('/api/v1/ratings');
    const scaleId = scales.body.data.find((scale) => scale.language === language)!.id;
    const {
      summary = 'Resolution 2199 condemns this trade.',
      explanation = null,
      unknowns = null,
      reading = null,
    } = story;
    await this.edit(claim, { rating: { scaleId, value }, reading, summary, explanation, unknowns });
    return claim;
  }

  /** Takes a claim through review: submitted by the checker, approved by the reviewer. */
  async approve(claim: ClaimBody): Promise<void> {
    const { checker, reviewer } = this.staff;
    insist(await this.move(checker, claim, { name: 'submit', checklist: AUTHOR_TICKS }));
    const { body } = await reviewer.http.get<{ appearances: { articleId: string | null }[] }>(
      `/api/v1/claims/${claim.id}`,
    );
    for (const { articleId } of body.appearances)
      if (articleId) insist(await reviewer.http.get(`/api/v1/articles/${articleId}/text`));
    insist(await reviewer.http.get(`/api/v1/claims/${claim.id}/evidence`));
    insist(await this.move(reviewer, claim, { name: 'approve', checklist: REVIEWER_TICKS }));
  }

  /** A claim from draft to its public page. */
  async publish(story: ClaimStory = {}, input: object = {}): Promise<ClaimBody> {
    const claim = await this.draft(story);
    await this.approve(claim);
    return insist(await this.move(this.staff.publisher, claim, { name: 'publish', ...input }));
  }

  /** The next edition of a published claim. */
  async correct(claim: ClaimBody, kind: string, changes: object, note: string): Promise<ClaimBody> {
    insist(await this.move(this.staff.checker, claim, { name: 'correct', kind }));
    await this.edit(claim, changes);
    await this.approve(claim);
    return insist(await this.move(this.staff.publisher, claim, { name: 'publish', note }));
  }

  /** Withdraws a published claim, by two publishers. */
  async retract(claim: ClaimBody, reason: string): Promise<ClaimBody> {
    insist(await this.move(this.staff.publisher, claim, { name: 'retract', reason }));
    return insist(await this.move(this.staff.secondPublisher, claim, { name: 'confirm_retract' }));
  }

  /** What the public gets. */
  async read(
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<{ status: number; headers: Headers; text: string }> {
    const answer = await fetch(`${this.app.url}${path}`, { method, headers, redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
}

/** The body of an answer that had to go well. */
export function insist<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
