import type { Query, QueryClient, QueryState } from '@tanstack/react-query';
import { onOutgoing, outgoing } from '../api/outgoing';
import type { DeskEvent } from './news';
import { isLive, touches } from './touches';

/**
 * Reads again what news has touched: all news of a frame at once, and what comes while it reads after that. While a change of this page is
 * on its way nothing is read: what came back might be older than the change, and would take it off the screen.
 */
export class Refresher {
  private events: DeskEvent[] = [];
  private everything = false;
  private frame = 0;
  private reading = false;
  private readonly ignore = onOutgoing(() => this.soon());

  constructor(private readonly queries: QueryClient) {}

  /** Something has happened. */
  hear(event: DeskEvent): void {
    this.events.push(event);
    this.soon();
  }

  /** Anything may have happened. */
  all(): void {
    this.everything = true;
    this.soon();
  }

  close(): void {
    this.ignore();
    cancelAnimationFrame(this.frame);
  }

  private soon(): void {
    cancelAnimationFrame(this.frame);
    if (this.events.length > 0 || this.everything) this.frame = requestAnimationFrame(() => void this.read());
  }

  private async read(): Promise<void> {
    if (this.reading || outgoing().waiting > 0) return;
    const { events, everything } = this;
    this.events = [];
    this.everything = false;
    this.reading = true;
    const touched = ({ queryKey, state }: Query) =>
      isLive(queryKey) &&
      (everything || wasCalledOff(state) || events.some((event) => touches(event, queryKey, state.data)));
    // A first reading goes on as it was begun, which was before the news.
    const begun = new Set(
      this.queries.getQueryCache().findAll({ predicate: touched }).filter(isFirstReading),
    );
    await this.queries.invalidateQueries({ predicate: touched });
    if (begun.size > 0) await this.queries.invalidateQueries({ predicate: (query) => begun.has(query) });
    this.reading = false;
    this.soon();
  }
}

/** A change of one's own calls off what is being read; it is read after that. */
const wasCalledOff = ({ isInvalidated, fetchStatus }: QueryState) => isInvalidated && fetchStatus === 'idle';

const isFirstReading = ({ state }: Query) => state.data === undefined && state.fetchStatus === 'fetching';
