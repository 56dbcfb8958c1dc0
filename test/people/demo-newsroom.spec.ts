import { DataSource } from 'typeorm';
import { createDemoPeople } from '../../src/cli/demo-newsroom.js';
import { updateUser } from '../../src/people/users/change-users.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { asOperator } from './staff.js';

interface DemoBody {
  people: { name: string; email: string; roles: string[]; password: string; about: string }[];
}

describe('the demo newsroom', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ demo: true });
    await asOperator(app, createDemoPeople);
  });
  afterAll(() => app?.stop());

  it('is offered before anybody signs in, and every one of them can', async () => {
    const { status, body } = await app.client().get<DemoBody>('/api/v1/auth/demo');
    expect(status).toBe(200);
    expect(body.people.map(({ roles }) => roles.join('+'))).toEqual([
      'contributor',
      'checker',
      'reviewer',
      'publisher',
      'publisher+admin',
    ]);
    for (const { name, email, roles, password } of body.people) {
      expect(email).toMatch(/\.example$/);
      const client = app.client();
      await client.login(email, password);
      expect(await client.get('/api/v1/me')).toMatchObject({ body: { name, roles } });
    }
  });

  it('is made once, and leaves what people have changed', async () => {
    const [ayu] = await asOperator(app, createDemoPeople);
    await asOperator(app, (work) => updateUser(work, ayu!.id, null, { name: 'Ayu Berubah' }));
    const again = await asOperator(app, createDemoPeople);
    expect(again[0]).toMatchObject({ id: ayu!.id, name: 'Ayu Berubah' });
    expect(
      await app.nest.get(DataSource).query(`SELECT count(*)::int AS n FROM users WHERE kind = 'person'`),
    ).toEqual([{ n: 5 }]);
  });
});
