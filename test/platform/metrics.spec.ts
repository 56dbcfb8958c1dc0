import { Listener } from '../events/listener.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { draftClaim } from '../faults/claim-on-its-way.js';

/** A sample of the Prometheus text format: name, labels, value. */
interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

describe('the figures for Prometheus', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  async function read(): Promise<Sample[]> {
    const answer = await app.client().get<string>('/metrics');
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    return answer.body
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, name = '', labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line)!;
        const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text]);
        return { name, labels: Object.fromEntries(pairs), value: Number(value) };
      });
  }

  const requests = (samples: Sample[], labels: Record<string, string>) =>
    samples.find(
      (sample) =>
        sample.name === 'claimdesk_http_requests_total' &&
        Object.entries(labels).every(([key, text]) => sample.labels[key] === text),
    )?.value ?? 0;

  it('count each answer by the pattern of its route', async () => {
    const drafted = { method: 'POST', route: '/api/v1/claims', status: '201' };
    const dossier = { method: 'GET', route: '/api/v1/claims/:id', status: '200' };
    const before = await read();
    const { id, ref } = await draftClaim(staff);
    await staff.viewer.http.get(`/api/v1/claims/${id}`);
    await staff.viewer.http.get(`/api/v1/claims/${ref}`);
    const after = await read();
    expect(requests(after, drafted) - requests(before, drafted)).toBe(1);
    expect(requests(after, dossier) - requests(before, dossier)).toBe(2);
  });

  it('count a stream, whose time is not that of an answer', async () => {
    const { body: key } = await staff.reviewer.http.post<{ id: string; version: number; key: string }>(
      '/api/v1/keys',
      { name: 'stream', scopes: ['events:read'] },
    );
    const listener = await Listener.open(app.url, key.key);
    await staff.reviewer.http.delete(`/api/v1/keys/${key.id}`, { etag: key.version });
    await listener.untilEnded();
    const stream = { method: 'GET', route: '/api/v1/events/stream', status: '200' };
    const samples = await read();
    expect(requests(samples, stream)).toBe(1);
    expect(
      samples.filter(({ name, labels }) => name.includes('duration') && labels.route === stream.route),
    ).toEqual([]);
  });

  it('hold no id, address or name, however often strangers knock', async () => {
    for (let n = 0; n < 20; n += 1) await app.client().get(`/nowhere/${n}?q=${n}`);
    const samples = await read();
    const routes = samples.flatMap(({ labels }) => (labels.route ? [labels.route] : []));
    expect(new Set(routes.filter((route) => route.includes('nowhere'))).size).toBe(0);
    expect(JSON.stringify(samples)).not.toMatch(/[\da-f]{8}-[\da-f]{4}-7|K-\d{4}|@desk\.example/);
  });

  it('tell the connections to the database', async () => {
    const states = (await read()).filter(({ name }) => name === 'claimdesk_database_connections');
    expect(states.map(({ labels }) => labels.state).sort()).toEqual(['idle', 'used', 'waiting']);
  });
});
