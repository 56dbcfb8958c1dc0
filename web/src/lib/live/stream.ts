import { answer, api, LEAVES, STAYS } from '../api/client';
import { keepNewsCursor, newsCursor } from './cursor';
import type { DeskEvent, News, Presence } from './news';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A break of this length is nothing to speak of. */
const SHORT_BREAK_MS = 3_000;
/** The server is never silent for that long, while it is there. */
const SILENCE_MS = 40_000;
const LOOK_MS = 15_000;
const MOST_AT_ONCE = 500;
/** Events of the window after which somebody answers again. */
const BACK = ['online', STAYS];

/** The stream of news, taken up again where it was cut. While none can be had, the list of events is asked now and then. */
export class NewsStream {
  private source: EventSource | undefined;
  private pause = FIRST_PAUSE_MS;
  private again: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private looking: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (news: News) => void) {
    for (const event of BACK) window.addEventListener(event, this.connect);
    window.addEventListener(LEAVES, this.cut);
    this.connect();
  }

  close(): void {
    for (const event of BACK) window.removeEventListener(event, this.connect);
    window.removeEventListener(LEAVES, this.cut);
    this.cut();
    clearTimeout(this.looking);
  }

  private readonly connect = (): void => {
    this.cut();
    this.looking ??= setTimeout(() => void this.look(), SHORT_BREAK_MS);
    const asked = newsCursor();
    const source = new EventSource(`/api/v1/events/stream${asked ? `?lastEventId=${asked}` : ''}`);
    this.source = source;
    this.expect();
    source.addEventListener('error', () => this.lost());
    source.addEventListener('beat', () => this.expect());
    source.addEventListener('hello', ({ data }: MessageEvent<string>) => {
      const { cursor } = JSON.parse(data) as { cursor: string };
      this.found(cursor, asked);
    });
    source.addEventListener('change', ({ data, lastEventId }: MessageEvent<string>) => {
      this.expect();
      this.tell({ kind: 'change', event: JSON.parse(data) as DeskEvent });
      keepNewsCursor(lastEventId);
    });
    source.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      this.expect();
      this.tell({ kind: 'presence', presence: JSON.parse(data) as Presence });
    });
  };

  /** The stream is there: from where it was left, or from now if that place is not known. */
  private found(cursor: string, asked: string | null): void {
    this.expect();
    this.pause = FIRST_PAUSE_MS;
    clearTimeout(this.looking);
    this.looking = undefined;
    if (cursor !== asked) this.tell({ kind: 'missed' });
    keepNewsCursor(cursor);
    this.tell({ kind: 'paused', paused: false });
  }

  /** The stream has ended or cannot be had; an EventSource would not try again after a refusal. */
  private lost(): void {
    this.cut();
    this.looking ??= setTimeout(() => void this.look(), SHORT_BREAK_MS);
    // Not all at once, where a server comes back to many.
    this.again = setTimeout(this.connect, this.pause * (0.5 + Math.random() / 2));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private readonly cut = (): void => {
    this.source?.close();
    clearTimeout(this.again);
    clearTimeout(this.silence);
  };

  private expect(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), SILENCE_MS);
  }

  /** In place of the stream. */
  private async look(): Promise<void> {
    this.tell({ kind: 'paused', paused: true });
    const from = newsCursor();
    const timer = setTimeout(() => void this.look(), LOOK_MS);
    this.looking = timer;
    try {
      for (let after = from ?? 'latest', more = true; more;) {
        const { data, page } = await answer(
          api.GET('/api/v1/events', { params: { query: { after, limit: MOST_AT_ONCE } } }),
        );
        // The stream has come back meanwhile, and is further on.
        if (this.looking !== timer) return;
        for (const event of data) this.tell({ kind: 'change', event });
        keepNewsCursor(page.nextCursor);
        after = page.nextCursor;
        more = data.length === MOST_AT_ONCE;
      }
      if (from === null) this.tell({ kind: 'missed' });
    } catch {
      // Nobody answers now: the next look goes on from the same place.
    }
  }
}
