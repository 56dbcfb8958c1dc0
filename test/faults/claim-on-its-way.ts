import type { Answer, ProblemBody } from '../harness/http-client.js';
import type { Member, Newsroom } from '../harness/newsroom.js';
import { AUTHOR_TICKS, REVIEWER_TICKS } from '../harness/claim-steps.js';

/** A claim as the API answers a write. */
export interface Claim {
  id: string;
  ref: string;
  version: number;
  state: string;
}

const SCALE = '019ab000-0000-7000-8000-000000000001';

/** Makes a move on the version that there is now. */
export async function move(who: Member, id: string, body: object): Promise<Answer<Claim & ProblemBody>> {
  const now = await who.http.get<Claim>(`/api/v1/claims/${id}`);
  return who.http.post(`/api/v1/claims/${id}/transitions`, body, { etag: now.body.version });
}

/** Drafts a claim that has everything `start` asks for. */
export async function draftClaim(
  staff: Newsroom,
  statement = 'The resolution bans the trade.',
): Promise<Claim> {
  const { body } = await staff.contributor.http.post<Claim>('/api/v1/claims', {
    statement,
    language: 'en',
    claimant: { name: 'Rina Contoh' },
    statedOn: '2015-11-26',
    assigneeId: staff.checker.id,
  });
  return body;
}

const RESOLUTION = {
  url: 'https://undocs.org/S/RES/2199(2015)',
  stance: 'supports',
  kind: 'primary',
  archive: { state: 'impossible', reason: 'The archive is away.' },
};

/** A claim that waits for its reviewers, written by contributor and checker; each given reviewer has opened its evidence. */
export async function claimInReview(
  staff: Newsroom,
  reviewers: Member[] = [staff.reviewer],
  evidence: object | FormData = RESOLUTION,
): Promise<Claim> {
  const { id } = await draftClaim(staff);
  await staff.contributor.http.post(`/api/v1/claims/${id}/evidence`, evidence);
  await move(staff.checker, id, { name: 'start' });
  const now = await staff.checker.http.get<Claim>(`/api/v1/claims/${id}`);
  await staff.checker.http.patch(
    `/api/v1/claims/${id}`,
    { rating: { scaleId: SCALE, value: 5 }, summary: 'It does.' },
    { etag: now.body.version },
  );
  const submitted = await move(staff.checker, id, { name: 'submit', checklist: AUTHOR_TICKS });
  for (const reviewer of reviewers) await reviewer.http.get(`/api/v1/claims/${id}/evidence`);
  return submitted.body;
}

/** A claim that only has to be published. */
export async function approvedClaim(staff: Newsroom): Promise<Claim> {
  const { id } = await claimInReview(staff);
  return (await move(staff.reviewer, id, { name: 'approve', checklist: REVIEWER_TICKS })).body;
}

/** A claim that readers can read. */
export async function publishedClaim(staff: Newsroom): Promise<Claim> {
  const { id } = await approvedClaim(staff);
  return (await move(staff.publisher, id, { name: 'publish' })).body;
}
