import type { QueryClient } from '@tanstack/react-query';
import { newsCursor } from './cursor';
import { heard } from './heard';
import type { News } from './news';
import { isPaused, setPaused } from './paused';
import { everybodyHere, hearPresence } from './present';
import { Refresher } from './refresh';
import { NewsStream } from './stream';

/** What the tabs of a browser call to each other: the news, and that another tab is there now. */
type Call = News | { kind: 'joined' };

const NAME = 'claimdesk.news';

/**
 * Brings the news of the desk onto this page. One tab of the browser holds the stream and tells the others, since a browser opens only six
 * connections to a server; when it is closed, the next one takes over.
 * @param from the cursor of the news before anything was read for this page
 */
export function openLive(queries: QueryClient, from: string | null): () => void {
  const refresher = new Refresher(queries);
  const channel = new BroadcastChannel(NAME);
  const closing = new AbortController();
  let stream: NewsStream | undefined;

  const hear = (news: News) => {
    if (news.kind === 'change') {
      refresher.hear(news.event);
      heard(news.event);
    } else if (news.kind === 'missed') refresher.all();
    else if (news.kind === 'presence') hearPresence(news.presence);
    else setPaused(news.paused);
  };
  const tell = (news: News) => {
    channel.postMessage(news satisfies Call);
    hear(news);
  };
  const welcome = () => {
    channel.postMessage({ kind: 'paused', paused: isPaused() } satisfies Call);
    for (const presence of everybodyHere())
      channel.postMessage({ kind: 'presence', presence } satisfies Call);
  };
  channel.onmessage = ({ data }: MessageEvent<Call>) => {
    if (data.kind !== 'joined') hear(data);
    else if (stream) welcome();
  };

  channel.postMessage({ kind: 'joined' } satisfies Call);
  if (newsCursor() !== from) refresher.all();
  const lead = () =>
    new Promise<void>((release) => {
      stream = new NewsStream(tell);
      closing.signal.addEventListener('abort', () => release());
    });
  navigator.locks.request(NAME, { signal: closing.signal }, lead).catch(() => undefined);

  return () => {
    closing.abort();
    stream?.close();
    channel.close();
    refresher.close();
    setPaused(false);
  };
}
