import type { PracticeAnswer } from '../../src/practice/practice.dto.js';
import { quotesOf } from '../articles/desk.js';
import { AUTHOR_TICKS, type ClaimAnswer } from '../harness/claim-steps.js';
import type { HttpClient } from '../harness/http-client.js';
import type { Member } from '../harness/newsroom.js';

const SCALE = '019ab000-0000-7000-8000-000000000001';

/** How far somebody is. */
export const standing = async (http: HttpClient): Promise<PracticeAnswer> =>
  (await http.get<PracticeAnswer>('/api/v1/practice')).body;

/** Names of what they have done. */
export const done = async (http: HttpClient): Promise<string[]> =>
  (await standing(http)).tasks.filter((task) => task.done).map(({ name }) => name);

/** Begins a round and gives back the id of the copy. */
export async function begin(http: HttpClient): Promise<string> {
  const { body } = await http.post<PracticeAnswer>('/api/v1/practice');
  return body.articleId!;
}

/** Makes the claim of the UN resolution from the copy. */
export async function makeClaim(person: Member, articleId: string): Promise<ClaimAnswer> {
  const quotes = await quotesOf(person.http, articleId);
  const { id } = quotes.find(({ start }) => start === 4737)!;
  const { body } = await person.http.post<ClaimAnswer>('/api/v1/claims', {
    statement: 'Resolusi Dewan Keamanan PBB melarang pembelian minyak dari teroris.',
    language: 'id',
    claimant: { name: 'Putin dari latihan' },
    statedOn: '2015-11-26',
    quoteIds: [id],
    topics: ['Minyak'],
    assigneeId: person.id,
  });
  return body;
}

/** Adds evidence, rates the claim and sends it to review; each step by the person alone. */
export async function sendToReview({ http }: Member, claim: { id: string }): Promise<ClaimAnswer> {
  const path = `/api/v1/claims/${claim.id}`;
  const version = async () => (await http.get<ClaimAnswer>(path)).body.version;
  const { body: dossier } = await http.get<{ quotes: { id: string }[] }>(path);
  for (const { id } of dossier.quotes)
    await http.post(`/api/v1/quotes/${id}/decision`, { decision: 'accepted' });
  await http.post(`${path}/evidence`, {
    url: 'https://undocs.org/S/RES/2199(2015)',
    stance: 'supports',
    kind: 'primary',
    archive: { state: 'impossible', reason: 'Practice' },
  });
  await http.post(`${path}/transitions`, { name: 'start' }, { etag: await version() });
  const words = { rating: { scaleId: SCALE, value: 5 }, summary: 'It does.' };
  await http.patch(path, words, { etag: await version() });
  const submit = { name: 'submit', checklist: AUTHOR_TICKS };
  return (await http.post<ClaimAnswer>(`${path}/transitions`, submit, { etag: await version() })).body;
}

/** A round in which the claim waits for the colleague. */
export async function practiseUpToReview(person: Member): Promise<{ articleId: string; claim: ClaimAnswer }> {
  const articleId = await begin(person.http);
  return { articleId, claim: await sendToReview(person, await makeClaim(person, articleId)) };
}
