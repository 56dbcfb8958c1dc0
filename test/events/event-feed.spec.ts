import { EventFeed } from '../../src/events/event-feed.js';
import { Reader } from '../../src/platform/database/reader.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { allTold } from './all-told.js';

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

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  /** Plants an event, and gives the cursor of now behind it. */
  const happen = async (feed: EventFeed) => {
    await app.database.rows(
      `INSERT INTO outbox_events (id, type, subject_id, payload) VALUES (gen_random_uuid(), 'claim.created', gen_random_uuid(), '{}')`,
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
});
