import { EventFeed } from '../../src/events/event-feed.js';
import { isBehind } from '../../src/events/events.query.js';
import { Reader } from '../../src/platform/database/reader.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { draftClaim } from '../faults/claim-on-its-way.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { openReceiver, type Receiver } from '../webhooks/receiver.js';
import { allTold } from './all-told.js';
import { Listener } from './listener.js';

/** Those who ask at once for the cursor of now are answered by the database one after the other. */
class AnswersInTurn extends EventFeed {
  constructor(
    reader: Reader,
    private readonly answers: string[],
  ) {
    super(reader);
  }

  override now(): Promise<string> {
    return Promise.resolve(this.answers.shift()!);
  }
}

describe('the feed of events', () => {
  let app: RunningApp;
  let receiver: Receiver;

  beforeAll(async () => {
    receiver = await openReceiver();
    app = await startApp({ publicUrlGiven: true, egress: receiver.egress });
  });
  afterAll(async () => {
    await app?.stop();
    await receiver?.close();
  });

  /** Plants an event of a kind that no webhook here wants, and gives the cursor of now behind it. */
  const happen = async (feed: EventFeed) => {
    await app.database.rows(
      `INSERT INTO outbox_events (id, type, subject_id, payload) VALUES (gen_random_uuid(), 'article.added', gen_random_uuid(), '{}')`,
    );
    await allTold(app.database);
    return feed.now();
  };

  it('keeps nothing from the first of those who begin at once, though the second begins further on', async () => {
    const feed = app.nest.get(EventFeed);
    const first = await feed.now();
    const both = new AnswersInTurn(app.nest.get(Reader), [first, await happen(feed)]);
    const told: string[] = [];
    await Promise.all([
      both.listen((events) => told.push(...events.map(({ cursor }) => cursor))),
      both.listen(() => undefined),
    ]);
    await happen(feed);
    const happened = (await feed.after(first, 10)).map(({ cursor }) => cursor);
    while (!told.includes(happened.at(-1)!)) await new Promise((resolve) => setTimeout(resolve, 25));
    both.onModuleDestroy();
    expect(happened.length).toBe(2);
    expect(told).toEqual(happened);
  });

  it('goes on for everybody who had heard of it where the same backup is restored once more', async () => {
    const feed = app.nest.get(EventFeed);
    await happen(feed);
    const restore = async () => {
      await app.database.rows(
        `UPDATE outbox_events SET xid = '1000000000'; UPDATE event_clock SET cluster = 'another', ahead = 0`,
      );
      await migrate(app.config);
    };
    await restore();
    const cursor = await happen(feed);
    await restore();
    const later = await happen(feed);
    expect(isBehind(later, cursor)).toBe(true);
    expect(await feed.after(cursor, 10)).toHaveLength(1);
  });

  describe('in a database that comes from another server, whose transactions had far higher numbers', () => {
    const FAR = 1_000_000_000n;
    let staff: Newsroom;

    beforeAll(async () => {
      staff = await openNewsroom(app);
      const url = `${receiver.url}/claims`;
      const events = ['claim.created'];
      expect((await staff.admin.http.post('/api/v1/webhooks', { url, events })).status).toBe(201);
    });

    /** Each once, in whatever order: webhooks promise none. */
    const everyClaimIsTold = async () => {
      const claims = await app.database.rows<{ id: string }>('SELECT id FROM claims');
      const told = await receiver.arrived('/claims', claims.length);
      expect(told.map(({ said }) => said.data.claimId).sort()).toEqual(claims.map(({ id }) => id).sort());
    };

    /** As if all had happened there. */
    const comesFrom = (server: string) =>
      app.database.rows(`
        UPDATE outbox_events SET xid = (xid::text::bigint + ${FAR})::text::xid8;
        UPDATE webhook_place SET xid = (xid::text::bigint + ${FAR})::text::xid8;
        UPDATE event_clock SET cluster = ${server}`);

    /** Of the last event of these. */
    const placeOf = async (which: string) => {
      const [event] = await app.database.rows<{ place: string }>(
        `SELECT xid || '-' || position AS place FROM outbox_events WHERE ${which} ORDER BY xid DESC, position DESC LIMIT 1`,
      );
      return event!.place;
    };

    it.each([
      ['with the name of that server', `'another'`],
      ['without it, as if rows alone had been copied', 'cluster'],
    ])('goes on for everybody who had heard of it, %s', async (_, server) => {
      await draftClaim(staff);
      await everyClaimIsTold();
      await comesFrom(server);
      const last = await placeOf('true');
      const lost = FAR / 1000n;
      // The second is of events that the backup does not have.
      const cursors = [last, last.replace(/\d+/g, (number) => String(BigInt(number) + lost))];
      await migrate(app.config);
      const { http, key } = staff.viewer;
      const listeners = await Promise.all(cursors.map((cursor) => Listener.open(app.url, key, cursor)));
      const { id } = await draftClaim(staff);
      const place = await placeOf(`subject_id = '${id}'`);
      expect(cursors.filter((cursor) => !isBehind(place, cursor))).toEqual([]);
      for (const listener of listeners) {
        await listener.until(({ data }) => data.subjectId === id);
        const told = listener.messages.filter(({ event }) => event === 'change');
        expect(told.map(({ data }) => data.subjectId)).toEqual([id]);
        listener.close();
      }
      for (const cursor of cursors) {
        const { body } = await http.get<{ data: object[] }>(`/api/v1/events?after=${cursor}`);
        expect(body.data).toMatchObject([{ type: 'claim.created', subjectId: id }]);
      }
      await everyClaimIsTold();
    });
  });
});
