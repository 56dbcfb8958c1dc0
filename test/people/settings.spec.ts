import { startApp, type RunningApp } from '../harness/start-app.js';
import { hire, type Hired } from './staff.js';

const PATH = '/api/v1/settings';

describe('the settings of the desk', () => {
  let app: RunningApp;
  let admin: Hired;

  beforeAll(async () => {
    app = await startApp({ organisation: { name: null, url: null, logo: 'https://fixed.example/logo.png' } });
    admin = await hire(app, ['admin']);
  });
  afterAll(() => app?.stop());

  it('say what is missing before anything can be published', async () => {
    expect(await (await hire(app, ['viewer'])).client.get(PATH)).toMatchObject({
      status: 200,
      etag: '"1"',
      body: {
        id: 'settings',
        version: 1,
        organisation: { name: null, url: null, logo: 'https://fixed.example/logo.png' },
        approvalsNeeded: 1,
        publicUrl: 'http://localhost:3000',
        demo: false,
        missingToPublish: ['name', 'url', 'publicUrl'],
      },
    });
  });

  it('are changed by admins, field by field', async () => {
    const change = (body: object, etag: number) => admin.client.patch(PATH, body, { etag });
    expect(await change({ organisation: { name: 'Redaksi Contoh' }, approvalsNeeded: 2 }, 1)).toMatchObject({
      status: 200,
      etag: '"2"',
      body: {
        organisation: { name: 'Redaksi Contoh' },
        approvalsNeeded: 2,
        missingToPublish: ['url', 'publicUrl'],
      },
    });
    expect(await change({ organisation: { url: 'https://redaksi.example' } }, 2)).toMatchObject({
      etag: '"3"',
    });
    expect(await change({ organisation: { name: null } }, 3)).toMatchObject({
      body: { organisation: { name: null, url: 'https://redaksi.example' } },
    });
    expect(await change({ approvalsNeeded: 2 }, 4)).toMatchObject({ status: 200, etag: '"4"' });
    expect(
      await app.database.rows(
        `SELECT actor_id AS by, before, after FROM audit_events WHERE stream = 'settings' ORDER BY seq`,
      ),
    ).toEqual([
      {
        by: admin.id,
        before: { organisationName: null, approvalsNeeded: 1 },
        after: { organisationName: 'Redaksi Contoh', approvalsNeeded: 2 },
      },
      {
        by: admin.id,
        before: { organisationUrl: null },
        after: { organisationUrl: 'https://redaksi.example' },
      },
      { by: admin.id, before: { organisationName: 'Redaksi Contoh' }, after: { organisationName: null } },
    ]);
  });

  it.each([
    [{ approvalsNeeded: 0 }, '/approvalsNeeded', 'too_small'],
    [{ approvalsNeeded: 10 }, '/approvalsNeeded', 'too_great'],
    [{ organisation: { url: 'javascript:alert(1)' } }, '/organisation/url', 'not_a_web_address'],
    [{ organisation: { name: '' } }, '/organisation/name', 'empty'],
    [{ organisation: { logo: 'https://other.example' } }, '/organisation/logo', 'set_by_environment'],
  ])('refuse %j', async (body, pointer, code) => {
    const { etag } = await admin.client.get(PATH);
    expect(await admin.client.patch(PATH, body, { etag })).toMatchObject({
      status: 422,
      body: { errors: [expect.objectContaining({ pointer, code })] },
    });
  });

  it.each([{ publicUrl: 'https://x.example' }, { demo: true }, { organisation: { colour: 'red' } }])(
    'do not know %j',
    async (body) => {
      const { etag } = await admin.client.get(PATH);
      expect(await admin.client.patch(PATH, body, { etag })).toMatchObject({ status: 400 });
    },
  );

  it('take one of two changes of the same moment, and show it to the other', async () => {
    const { etag } = await admin.client.get(PATH);
    const answers = await Promise.all(
      [3, 4, 5].map((approvalsNeeded) => admin.client.patch(PATH, { approvalsNeeded }, { etag })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const stale = answers.find(({ status }) => status === 412)!.body;
    const { body } = answers.find(({ status }) => status === 200)! as {
      body: { version: number; approvalsNeeded: number };
    };
    expect(stale).toMatchObject({
      current: { id: 'settings', version: body.version, approvalsNeeded: body.approvalsNeeded },
    });
  });
});
