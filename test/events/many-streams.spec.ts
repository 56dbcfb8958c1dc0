import { setTimeout as sleep } from 'node:timers/promises';
import { EventFeed } from '../../src/events/event-feed.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { Listener } from './listener.js';

const MOST = 20;

describe('many streams of one account', () => {
  let app: RunningApp;
  let staff: Newsroom;
  const open: Listener[] = [];

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));
  afterAll(() => app?.stop());

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

  it('do not lock it out when they are left before they begin', async () => {
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
    open.push(await Listener.open(app.url, key));
  });

  it('are twenty at most, when more are asked for at once too', async () => {
    const { key } = staff.checker;
    const slow = hold();
    const answers: string[] = [];
    const asked = Array.from({ length: MOST + 5 }, async () => {
      const answer = await Listener.open(app.url, key).then(
        (listener) => (open.push(listener), '200'),
        ({ message }: Error) => message.slice(0, 3),
      );
      answers.push(answer);
    });
    while (slow.waiting + answers.length < asked.length) await sleep(25);
    slow.letGo();
    await Promise.all(asked);
    expect(answers.sort()).toEqual([...Array(MOST).fill('200'), ...Array(5).fill('429')]);
  });
});
