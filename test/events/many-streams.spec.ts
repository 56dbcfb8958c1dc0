import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { EventFeed } from '../../src/events/event-feed.js';
import { Authenticator } from '../../src/people/door/authenticate.js';
import { sessionCookieName } from '../../src/people/sign-in/session-cookie.js';
import { beginSession, endSession } from '../../src/people/sign-in/sessions.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { Listener, type Pass } from './listener.js';

const MOST = 20;

describe('many streams', () => {
  let app: RunningApp;
  let staff: Newsroom;
  const open: Listener[] = [];

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));
  afterAll(() => app?.stop());

  const join = async (pass: Pass) => {
    const listener = await Listener.open(app.url, pass);
    open.push(listener);
    return listener;
  };

  /** As where the database is slow: whoever begins waits, until they are let go. */
  const hold = () => {
    const feed = app.nest.get(EventFeed);
    let letGo!: () => void;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const slow = { waiting: 0, letGo: () => (Reflect.deleteProperty(feed, 'now'), letGo()) };
    feed.now = async () => {
      const now = await EventFeed.prototype.now.call(feed);
      slow.waiting += 1;
      await gate;
      return now;
    };
    return slow;
  };

  it('do not lock their account out when they are left before they begin', async () => {
    const { key } = staff.viewer;
    const slow = hold();
    const leave = new AbortController();
    const left = Array.from({ length: MOST }, () =>
      fetch(`${app.url}/api/v1/events/stream`, {
        headers: { authorization: `Bearer ${key}` },
        signal: leave.signal,
      }).catch(() => 'left'),
    );
    while (slow.waiting < MOST) await sleep(25);
    leave.abort();
    expect(new Set(await Promise.all(left))).toEqual(new Set(['left']));
    const connections = () =>
      new Promise<number>((resolve) =>
        app.nest.getHttpServer().getConnections((_: unknown, n: number) => resolve(n)),
      );
    while ((await connections()) > 0) await sleep(25);
    slow.letGo();
    await join(key);
  });

  it('are twenty an account at most, when more are asked for at once too', async () => {
    const { key } = staff.checker;
    const slow = hold();
    const answers: string[] = [];
    const asked = Array.from({ length: MOST + 5 }, async () => {
      const answer = await join(key).then(
        () => '200',
        ({ message }: Error) => message.slice(0, 3),
      );
      answers.push(answer);
    });
    while (slow.waiting + answers.length < asked.length) await sleep(25);
    slow.letGo();
    await Promise.all(asked);
    expect(answers.sort()).toEqual([...Array(MOST).fill('200'), ...Array(5).fill('429')]);
  });

  it('are looked after by one statement, which ends those whose key or session is gone', async () => {
    const dataSource = app.nest.get(DataSource);
    const session = async () => {
      const token = await beginSession(dataSource.manager, staff.reviewer.id);
      return { token, stream: await join({ cookie: `${sessionCookieName(app.config)}=${token}` }) };
    };
    const looked = jest.spyOn(app.nest.get(Authenticator), 'standing');
    const together = () => looked.mock.lastCall?.[0].length;
    const asked = jest.spyOn(app.nest.get(Authenticator), 'authenticate');
    const [revoked, kept] = [await join(staff.publisher.key), await join(staff.viewer.key)];
    const [left, stays] = [await session(), await session()];
    asked.mockClear();
    while (together() !== 4) await sleep(25);
    expect(asked).not.toHaveBeenCalled();
    await app.database.rows('UPDATE api_keys SET revoked_at = now() WHERE owner_id = $1', [
      staff.publisher.id,
    ]);
    await endSession(dataSource.manager, left.token);
    await Promise.all([revoked.untilEnded(), left.stream.untilEnded()]);
    while (together() !== 2) await sleep(25);
    expect([kept.ended, stays.stream.ended]).toEqual([false, false]);
  });
});
