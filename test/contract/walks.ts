import { ended, handIn } from '../imports/files.js';
import type { DeskOfEverything, WatchedClient } from './desk-of-everything.js';

/** What a walk takes from an answer. */
interface Body {
  id: string;
  version: number;
  data: { id: string }[];
}

const LINES = 'application/x-ndjson';

const reader =
  (http: WatchedClient) =>
  (path: string, accept = 'application/json') =>
    http.get<Body>(path, { headers: { accept } });

/** Articles and fact-checks of others from files, and everything that the desk gives away as one. */
export async function walkFiles({ ids }: DeskOfEverything, http: WatchedClient): Promise<void> {
  const get = reader(http);
  const { body, etag } = await handIn(http, 'rain.jsonl', '{"text":"It rained again."}\nno JSON\n');
  const path = `/api/v1/imports/${body.id}`;
  const paused = await http.post<Body>(`${path}/pause`, undefined, { etag });
  const resumed = await http.post<Body>(`${path}/resume`, undefined, { etag: paused.etag });
  await http.post<Body>(`${path}/cancel`, undefined, { etag: resumed.etag });
  await get('/api/v1/imports?limit=1');
  for (const part of ['', '/rejections']) await get(path + part);
  await get(`${path}/rejected.jsonl`, LINES);
  await get(`${path}/rejected.csv`, 'text/csv');
  for (const what of ['claims', 'quotes', 'evidence']) await get(`/api/v1/exports/${what}`, LINES);
  await get(`/api/v1/articles/${ids.articles}/annotations`, 'application/ld+json');
  await get(`/api/v1/claims/${ids.published}/evidence-pack`, 'application/zip');
  const { body: rejected } = await handIn(http, 'snow.jsonl', 'no JSON either\n');
  await ended(http, rejected.id);
  expect(await http.post(`/api/v1/imports/${rejected.id}/retry`)).toMatchObject({ status: 202 });

  const form = new FormData();
  const check = { '@type': 'ClaimReview', claimReviewed: 'It rained.', url: 'https://checks.example/rain' };
  const markup = [{ ...check, reviewRating: { alternateName: 'True' } }, check];
  form.set('file', new Blob([JSON.stringify(markup)]), 'checks.json');
  expect(await http.post('/api/v1/references', form)).toMatchObject({
    body: { added: 1, rejected: [{ code: 'no_rating' }] },
  });
  const [taken] = (await get('/api/v1/references?q=rained')).body.data;
  await get(`/api/v1/references/${taken!.id}`);
  await http.delete(`/api/v1/references/${taken!.id}`);
}

/** A feed that is never visited. */
export async function walkFeeds(http: WatchedClient): Promise<void> {
  const get = reader(http);
  const { body, etag } = await http.post<Body>('/api/v1/feeds', { url: 'https://news.example/rss' });
  const path = `/api/v1/feeds/${body.id}`;
  const changed = await http.patch<Body>(path, { active: false }, { etag });
  await get('/api/v1/feeds?limit=1');
  for (const part of ['', '/items']) await get(path + part);
  await http.delete(path, { etag: changed.etag });
}

/** A webhook to which nothing is sent, since the desk does not go out. */
export async function walkWebhooks({ ids }: DeskOfEverything, http: WatchedClient): Promise<void> {
  const get = reader(http);
  const path = `/api/v1/webhooks/${ids.webhooks}`;
  await get('/api/v1/webhooks');
  const { etag } = await get(path);
  const changed = await http.patch<Body>(path, { description: 'Rain', events: ['claim.*'] }, { etag });
  const rotated = await http.post<Body>(`${path}/rotate-secret`, {}, { etag: changed.etag });
  await http.post(`${path}/test`);
  await get(`${path}/deliveries?state=delivered`);
  await get(`${path}/deliveries/${ids.deliveries}`);
  await http.post(`${path}/deliveries/${ids.deliveries}/replay`);
  await http.post(`${path}/replay`, { from: '2020-01-01T00:00:00Z' });
  await http.delete(path, { etag: rotated.etag });
}

/** What a verdict can be, what is ticked off, and which moves there are. */
export async function walkDeskData(http: WatchedClient): Promise<void> {
  const get = reader(http);
  await get('/api/v1/ratings');
  await get('/api/v1/workflow');
  await get('/api/v1/checklists');
  const word = (value: number) => ({ value, alternateName: `Rain ${value}`, definition: 'How wet.' });
  await http.post('/api/v1/ratings', {
    key: 'rain',
    name: 'Rain',
    language: 'en',
    values: [word(2), word(1)],
  });
  const text = { en: 'I looked outside', id: 'Saya melihat ke luar' };
  await http.post('/api/v1/checklists', { audience: 'author', items: [{ id: 'outside', text }] });
}
