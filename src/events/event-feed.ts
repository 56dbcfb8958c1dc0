import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Reader } from '../platform/database/reader.js';
import { EVENTS_AFTER, NOW, type EventRow } from './events.query.js';

/** How often somebody looks whether there is news, while anybody listens. */
const LOOK_MS = 400;
const MOST_AT_ONCE = 500;

export type Listener = (events: readonly EventRow[]) => void;

/** News of the outbox for everybody who listens in this process: one statement for all of them. */
@Injectable()
export class EventFeed implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private cursor: string | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(Reader) private readonly reader: Reader) {}

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  /** The cursor of now. */
  async now(): Promise<string> {
    return (await this.reader.one<{ cursor: string }>(NOW))!.cursor;
  }

  /** Events behind a cursor, oldest first; of these kinds, or of all. */
  after(cursor: string, limit: number, kinds: readonly string[] | null = null): Promise<EventRow[]> {
    const [xid, position] = cursor.split('-');
    return this.reader.rows<EventRow>(EVENTS_AFTER, [xid, position, limit, kinds]);
  }

  /** Tells all events from about now on, some perhaps twice, until the returned function is called. */
  async listen(listener: Listener): Promise<() => void> {
    if (this.listeners.size === 0) {
      const now = await this.now();
      // Whoever came meanwhile may not have been told yet what lies before `now`.
      if (this.listeners.size === 0) this.cursor = now;
    }
    this.listeners.add(listener);
    this.timer ??= setTimeout(() => void this.look(), LOOK_MS);
    return () => void this.listeners.delete(listener);
  }

  private async look(): Promise<void> {
    try {
      const events = await this.after(this.cursor!, MOST_AT_ONCE);
      this.cursor = events.at(-1)?.cursor ?? this.cursor;
      if (events.length) for (const listener of this.listeners) listener(events);
    } catch {
      // The database is away: the next look tries again from the same place.
    }
    this.timer = this.listeners.size ? setTimeout(() => void this.look(), LOOK_MS) : undefined;
  }
}
