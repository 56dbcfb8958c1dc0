import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { DUE } from '../../src/evidence/links/links.query.js';
import { REVIEWER_TICKS } from '../harness/claim-steps.js';
import { claimInReview, draftClaim, move, type Claim } from '../faults/claim-on-its-way.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import type { ArchivedPiece } from './archived-desk.js';

const LETTER = 'Dear colleague, the council decided for the bridge on 3 May.';
const SHA256 = createHash('sha256').update(LETTER).digest('hex');

interface Document extends ArchivedPiece {
  url: string | null;
  title: string | null;
  duplicates: unknown[];
}

/** A letter as people send it: the form of a browser. */
function letter(more: Record<string, string> = {}): FormData {
  const form = new FormData();
  const said = { stance: 'supports', kind: 'primary', passage: 'decided for the bridge', ...more };
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  form.set('file', new Blob([LETTER], { type: 'text/plain' }), 'letter.txt');
  return form;
}

interface FormPart {
  name?: string;
  type?: string;
  value: string;
}

/** A form as no browser sends it, part by part. */
async function sendParts(
  app: RunningApp,
  { contributor }: Newsroom,
  claimId: string,
  parts: Record<string, FormPart>,
): Promise<{ status: number; body: unknown }> {
  const written = Object.entries(parts).map(([field, { name, type, value }]) => {
    const called = name === undefined ? '' : `; filename="${name}"`;
    const of = type === undefined ? '' : `content-type: ${type}\r\n`;
    return `--part\r\ncontent-disposition: form-data; name="${field}"${called}\r\n${of}\r\n${value}\r\n`;
  });
  const answer = await fetch(`${app.url}/api/v1/claims/${claimId}/evidence`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${contributor.key}`,
      'content-type': 'multipart/form-data; boundary=part',
    },
    body: `${written.join('')}--part--\r\n`,
  });
  return { status: answer.status, body: await answer.json() };
}

describe('a document that stands nowhere on the web', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  const attach = async (form: FormData, claim?: Claim) => {
    const { id } = claim ?? (await draftClaim(staff));
    return staff.contributor.http.post<Document>(`/api/v1/claims/${id}/evidence`, form);
  };
  const change = ({ id, version }: Document, body: object) =>
    staff.contributor.http.patch<Document>(`/api/v1/evidence/${id}`, body, { etag: version });

  it('is attached as a file alone and is its own copy at once', async () => {
    const claim = await draftClaim(staff);
    const { status, body } = await attach(
      letter({ title: 'Letter of the council', sensitive: 'false' }),
      claim,
    );
    expect([status, body]).toEqual([201, expect.anything()]);
    expect(body).toMatchObject({
      url: null,
      title: 'Letter of the council',
      sensitive: false,
      duplicates: [],
    });
    expect(body.archive).toMatchObject({ state: 'archived', sha256: SHA256, reason: null });
    expect(body.archive.copiedBy).toMatchObject({ id: staff.contributor.id });
    const copy = await staff.viewer.http.get(`/api/v1/evidence/${body.id}/copy`);
    expect(copy.body).toMatchObject({ url: null, fileName: 'letter.txt', passage: { how: 'exact' } });
    const found = await staff.viewer.http.get<{ data: object[] }>('/api/v1/evidence?q=council');
    expect(found.body.data).toMatchObject([{ evidenceId: body.id, url: null }]);
    const jobs = await app.database.rows(`SELECT kind FROM jobs WHERE kind = 'evidence.capture'`);
    expect(jobs).toEqual([]);
  });

  it('is called as its file where it has no title', async () => {
    expect((await attach(letter())).body.title).toBe('letter.txt');
  });

  it.each<[string, Omit<FormPart, 'value'>]>([
    ['no name', { type: 'application/octet-stream' }],
    ['an empty name', { name: '', type: 'text/plain' }],
  ])('is not called anything where its file has %s', async (_, file) => {
    const { id } = await draftClaim(staff);
    const said = { stance: { value: 'supports' }, kind: { value: 'primary' } };
    const refused = await sendParts(app, staff, id, { ...said, file: { ...file, value: LETTER } });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/title', code: 'missing' }] },
    });
  });

  it('is called as the beginning of its file’s name where that is longer than a title', async () => {
    const form = letter();
    form.set('file', new Blob([LETTER], { type: 'text/plain' }), `${'📜'.repeat(600)}.txt`);
    expect((await attach(form)).body.title).toBe('📜'.repeat(500));
  });

  it('takes parts of its form that say that they are JSON, and words for true and false in a form only', async () => {
    const { id } = await draftClaim(staff);
    const said = { stance: 'supports', kind: 'primary', passage: 'for the bridge', sensitive: 'true' };
    const text = Object.entries(said).map(([name, value]) => [name, { value }]);
    const passageContext = { prefix: 'decided ', suffix: ' on 3 May' };
    const { status, body } = await sendParts(app, staff, id, {
      ...Object.fromEntries(text),
      passageContext: { type: 'application/json', value: JSON.stringify(passageContext) },
      file: { name: 'letter.txt', type: 'text/plain', value: LETTER },
    });
    expect([status, body]).toMatchObject([201, { sensitive: true, passageContext }]);
    const url = 'https://council.example/letter';
    const refused = await staff.contributor.http.post(`/api/v1/claims/${id}/evidence`, { ...said, url });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/sensitive', code: 'not_true_or_false' }] },
    });
  });

  it('may be the copy by hand of a page that has an address', async () => {
    const { body } = await attach(letter({ url: 'https://council.example/letter' }));
    expect(body).toMatchObject({ url: 'https://council.example/letter', title: null });
    expect(body.archive).toMatchObject({ state: 'archived', sha256: SHA256 });
  });

  it('keeps a title, has nothing to visit, and gets its file back after an address was taken for it', async () => {
    const { body: piece } = await attach(letter());
    const nameless = await change(piece, { title: null });
    expect(nameless).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/title', code: 'missing' }] },
    });
    const visit = await staff.contributor.http.post(`/api/v1/evidence/${piece.id}/link`);
    expect(visit).toMatchObject({ status: 409, body: { errors: [{ code: 'no_address' }] } });
    const page = await change(piece, { url: 'https://council.example/letter' });
    expect(page.body.archive.state).toBe('pending');
    const back = await change(page.body, { url: null });
    expect(back.body).toMatchObject({ url: null, archive: { state: 'archived', sha256: SHA256 } });
  });

  it('is not made of a page by taking its address away', async () => {
    const { id } = await draftClaim(staff);
    const page = await staff.contributor.http.post<Document>(`/api/v1/claims/${id}/evidence`, {
      ...{ url: 'https://council.example/a', title: 'A', stance: 'supports', kind: 'primary' },
    });
    const refused = await change(page.body, { url: null });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url', code: 'missing' }] } });
    const nothing = await staff.contributor.http.post(`/api/v1/claims/${id}/evidence`, {
      ...{ stance: 'supports', kind: 'primary' },
    });
    const errors = expect.arrayContaining([
      expect.objectContaining({ pointer: '/url', code: 'not_a_web_address' }),
    ]);
    expect(nothing).toMatchObject({ status: 422, body: { errors } });
  });

  it('is not visited by the rounds', async () => {
    await app.database.rows('DELETE FROM web_turns');
    const { body } = await attach(letter());
    const { body: page } = await attach(letter({ url: 'https://visited.example/letter' }));
    const due = await app.database.rows<{ id: string }>(DUE, [1000]);
    expect(due.map(({ id }) => id)).toContain(page.id);
    expect(due.map(({ id }) => id)).not.toContain(body.id);
  });

  it('is evidence enough to publish; readers see its title without a link, and pack and export have it', async () => {
    const { id, ref } = await claimInReview(
      staff,
      [staff.reviewer],
      letter({ title: 'Letter of the council' }),
    );
    await move(staff.reviewer, id, { name: 'approve', checklist: REVIEWER_TICKS });
    expect((await move(staff.publisher, id, { name: 'publish' })).body.state).toBe('published');
    const { body } = await staff.viewer.http.get<{ publication: { slug: string } }>(`/api/v1/claims/${id}`);
    const page = await (await fetch(`${app.url}/f/${body.publication.slug}`)).text();
    expect(page).toContain('<h3><bdi>Letter of the council</bdi></h3>');
    expect(page).toContain('not on the web');
    expect(page).toContain(SHA256);
    const review = await (await fetch(`${app.url}/f/${body.publication.slug}.json`)).text();
    expect(review).not.toContain('null');

    const headers = { authorization: `Bearer ${staff.viewer.key}` };
    const pack = await fetch(`${app.url}/api/v1/claims/${ref}/evidence-pack`, { headers });
    const { files } = await JSZip.loadAsync(await pack.arrayBuffer());
    const about = Object.keys(files).find((path) => /^copies\/E1-.*\.json$/.test(path))!;
    expect(JSON.parse(await files[about]!.async('text'))).toMatchObject({
      url: null,
      fileName: 'letter.txt',
    });
    expect(await files[about.replace(/\.json$/, '')]!.async('text')).toBe(LETTER);
    const table = await fetch(`${app.url}/api/v1/exports/evidence?format=csv&claim=${ref}`, { headers });
    expect(await table.text()).toMatch(/,,Letter of the council,/);
  });
});
