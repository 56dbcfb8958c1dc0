import { DEFAULT_RATING_SCALES } from '../../src/core/claim-review/rating-scales.js';
import { AUTHOR_CHECKLIST, REVIEWER_CHECKLIST } from '../../src/core/workflow/checklists.js';
import { describeWorkflow } from '../../src/core/workflow/describe-workflow.js';
import { Newsroom, type Colleague } from '../evidence/newsroom.js';

type Json = Record<string, unknown>;
type Scale = Json & { id: string; key: string; version: number; language: string; values: Json[] };
type List = { data: Scale[] };

const verdict = (value: number | null, more: Json = {}) => ({
  value,
  key: `key_${value}`.replace('-', 'minus'),
  alternateName: `Name ${value}`,
  definition: `Definition ${value}`,
  ...more,
});

describe('scales, checklists and the workflow as data', () => {
  let newsroom: Newsroom;
  let admin: Colleague;
  let viewer: Colleague;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    admin = await newsroom.person('Eka', 'admin');
    viewer = await newsroom.person('Fajar', 'viewer');
  });
  afterAll(() => newsroom.close());

  const scale = (more: Json = {}) => ({
    key: 'depth',
    name: 'Depth',
    language: 'en',
    values: [verdict(1), verdict(2)],
    ...more,
  });
  const addScale = (body: object, by = admin) => by.client.post<Scale>('/api/v1/ratings', body);
  const current = async (path: string) => (await viewer.client.get<List>(path)).body.data;

  describe('a new desk', () => {
    it('has the default scale in English and Indonesian, as core explains it', async () => {
      const fresh = await newsroom.rows(
        'SELECT key, version, language, name, values FROM rating_scales ORDER BY language',
      );
      expect(fresh).toEqual(DEFAULT_RATING_SCALES);
      const [english] = await current('/api/v1/ratings');
      expect(english).toEqual({ id: expect.any(String), ...DEFAULT_RATING_SCALES[0] });
    });

    it('has the checklists of core', async () => {
      expect(await current('/api/v1/checklists')).toEqual(
        [AUTHOR_CHECKLIST, REVIEWER_CHECKLIST].map(({ key, version, items }) => ({
          id: expect.any(String),
          audience: key,
          version,
          items,
        })),
      );
    });

    it('works by the workflow of core, with one approval', async () => {
      const { body } = await viewer.client.get('/api/v1/workflow');
      expect(body).toEqual({ ...JSON.parse(JSON.stringify(describeWorkflow())), approvalsNeeded: 1 });
    });
  });

  describe('a rating scale', () => {
    it('is kept best first, with a verdict without a number last, and a key for each', async () => {
      const values = [
        verdict(null, { key: undefined }),
        verdict(1),
        verdict(-3, { key: undefined }),
        verdict(5),
      ];
      const { status, etag, body } = await addScale(scale({ key: 'order', values }));
      expect([status, etag, body.version]).toEqual([201, '"1"', 1]);
      expect(body.values.map(({ value, key }) => [value, key])).toEqual([
        [5, 'key_5'],
        [1, 'key_1'],
        [-3, 'value_minus_3'],
        [null, 'unproven'],
      ]);
      expect(await current('/api/v1/ratings')).toContainEqual(body);
    });

    it('that changes is a new version; the old one is retired and stays as claims were rated with it', async () => {
      const first = (await addScale(scale())).body;
      const claim = await newsroom.claim(admin, { rating_scale_id: first.id, rating_value: 2 });
      const second = (await addScale(scale({ name: 'Depth, revised', values: [verdict(1), verdict(3)] })))
        .body;
      expect(second).toMatchObject({ version: 2, name: 'Depth, revised' });
      const listed = (await current('/api/v1/ratings')).filter(({ key }) => key === 'depth');
      expect(listed.map(({ id }) => id)).toEqual([second.id]);
      const [rated] = await newsroom.rows(
        `SELECT r.version, r.retired_at IS NOT NULL AS retired, r.values FROM claims c JOIN rating_scales r ON r.id = c.rating_scale_id
         WHERE c.id = $1`,
        [claim.id],
      );
      expect(rated).toEqual({ version: 1, retired: true, values: first.values });
    });

    it('has versions of its own in each language', async () => {
      await addScale(scale({ key: 'tongues' }));
      await addScale(scale({ key: 'tongues' }));
      await addScale(scale({ key: 'tongues', language: 'id' }));
      const listed = (await current('/api/v1/ratings')).filter(({ key }) => key === 'tongues');
      expect(listed.map(({ language, version }) => [language, version])).toEqual([
        ['en', 2],
        ['id', 1],
      ]);
    });

    it('is not replaced by two people at once: one of them is told', async () => {
      await addScale(scale({ key: 'race' }));
      const answers = await Promise.all(Array.from({ length: 8 }, () => addScale(scale({ key: 'race' }))));
      const won = answers.filter(({ status }) => status === 201);
      expect(won.length).toBeGreaterThanOrEqual(1);
      for (const lost of answers.filter(({ status }) => status !== 201))
        expect(lost).toMatchObject({ status: 409, body: { errors: [{ code: 'changed_meanwhile' }] } });
      const rows = await newsroom.rows(
        `SELECT version FROM rating_scales WHERE key = 'race' AND retired_at IS NULL`,
      );
      expect(rows).toEqual([{ version: won.length + 1 }]);
    });

    it('is in the audit log', async () => {
      const { body } = await addScale(scale({ key: 'logged' }));
      const events = await newsroom.rows(
        `SELECT actor_id, action, after->>'id' AS id FROM audit_events WHERE stream = $1`,
        ['rating_scale:logged:en'],
      );
      expect(events).toEqual([{ actor_id: admin.id, action: 'rating_scale.added', id: body.id }]);
    });

    it.each<[string, Json, string, string]>([
      ['one verdict', { values: [verdict(1)] }, '/values', 'too_few'],
      ['one number', { values: [verdict(1), verdict(null)] }, '/values', 'too_few'],
      ['13 verdicts', { values: Array.from({ length: 13 }, (_, i) => verdict(i)) }, '/values', 'too_many'],
      [
        'one number twice',
        { values: [verdict(1), verdict(2), verdict(1, { key: 'b', alternateName: 'B' })] },
        '/values/2/value',
        'repeated',
      ],
      [
        'two verdicts without a number',
        { values: [verdict(1), verdict(2), verdict(null), verdict(null, { key: 'b', alternateName: 'B' })] },
        '/values/3/value',
        'repeated',
      ],
      ['one key twice', { values: [verdict(1), verdict(2, { key: 'key_1' })] }, '/values/1/key', 'repeated'],
      [
        'one word twice',
        { values: [verdict(1), verdict(2, { alternateName: 'Name 1' })] },
        '/values/1/alternateName',
        'repeated',
      ],
      ['half a number', { values: [verdict(1), verdict(1.5)] }, '/values/1/value', 'not_a_whole_number'],
      [
        'a number that is left out',
        { values: [verdict(1), { ...verdict(2), value: undefined }] },
        '/values/1/value',
        'not_a_whole_number',
      ],
      [
        'a word of blanks',
        { values: [verdict(1), verdict(2, { alternateName: ' ' })] },
        '/values/1/alternateName',
        'empty',
      ],
      [
        'no definition',
        { values: [verdict(1), verdict(2, { definition: '' })] },
        '/values/1/definition',
        'empty',
      ],
      ['no name', { name: ' ' }, '/name', 'empty'],
      ['a key with blanks', { key: 'My scale' }, '/key', 'not_a_key'],
      ['no language', { language: 'English!' }, '/language', 'not_a_language'],
      ['values that are none', { values: 'five' }, '/values', 'not_a_list'],
    ])('has not %s', async (_, more, pointer, code) => {
      const answer = await addScale(scale({ key: 'wrong', ...more }));
      const errors = expect.arrayContaining([expect.objectContaining({ pointer, code })]);
      expect(answer).toMatchObject({ status: 422, body: { errors } });
      expect(await newsroom.rows(`SELECT 1 FROM rating_scales WHERE key = 'wrong'`)).toEqual([]);
    });
  });

  describe('a checklist', () => {
    const item = (id: string, more: Json = {}) => ({
      id,
      text: { en: 'Checked', id: 'Sudah diperiksa' },
      ...more,
    });
    const add = (body: object, by = admin) => by.client.post<Json>('/api/v1/checklists', body);

    it('that changes is a new version, ticked by hand unless it says otherwise', async () => {
      const items = [
        item('numbers'),
        item('text_opened', { auto: 'article_opened' }),
        item('names', { auto: null }),
      ];
      const { status, body } = await add({ audience: 'author', items });
      expect([status, body]).toEqual([
        201,
        {
          id: expect.any(String),
          audience: 'author',
          version: 2,
          items: [item('numbers', { auto: null }), items[1], items[2]],
        },
      ]);
      const listed = await current('/api/v1/checklists');
      expect(listed.map(({ audience, version }) => [audience, version])).toEqual([
        ['author', 2],
        ['reviewer', 1],
      ]);
      expect(listed[0]).toEqual(body);
    });

    it.each<[string, Json, string, string]>([
      ['one id twice', { items: [item('a'), item('a')] }, '/items/1/id', 'repeated'],
      ['one language only', { items: [{ id: 'a', text: { en: 'Checked' } }] }, '/items/0/text/id', 'empty'],
      ['no words', { items: [item('a', { text: { en: ' ', id: 'Ya' } })] }, '/items/0/text/en', 'empty'],
      ['another way to be done', { items: [item('a', { auto: 'always' })] }, '/items/0/auto', 'not_one_of'],
      ['an id with blanks', { items: [item('a b')] }, '/items/0/id', 'not_a_key'],
      ['31 items', { items: Array.from({ length: 31 }, (_, i) => item(`a${i}`)) }, '/items', 'too_many'],
      ['another audience', { audience: 'reader', items: [item('a')] }, '/audience', 'not_one_of'],
    ])('has not %s', async (_, more, pointer, code) => {
      const errors = expect.arrayContaining([expect.objectContaining({ pointer, code })]);
      expect(await add({ audience: 'reviewer', ...more })).toMatchObject({ status: 422, body: { errors } });
    });
  });

  it.each(['viewer', 'contributor', 'checker', 'reviewer', 'publisher'] as const)(
    'a %s reads them and changes none',
    async (role) => {
      const { client } = await newsroom.person('Somebody', role);
      for (const path of ['ratings', 'checklists', 'workflow'])
        expect((await client.get(`/api/v1/${path}`)).status).toBe(200);
      for (const path of ['ratings', 'checklists'])
        expect(await client.post(`/api/v1/${path}`, {})).toMatchObject({
          status: 403,
          body: { code: 'role_missing' },
        });
    },
  );
});
