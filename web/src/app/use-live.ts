import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { newsCursor } from '../lib/live/cursor';

const SOON_MS = 200;

/** Brings the news of the desk onto the page while somebody is at work on it; fetched after the page has been painted. */
export function useLive(atWork: boolean): void {
  const queries = useQueryClient();
  const [from] = useState(newsCursor);
  useEffect(() => {
    if (!atWork) return;
    const left = new AbortController();
    const open = async () => {
      const { openLive } = await import('../lib/live/open-live');
      if (left.signal.aborted) return;
      const close = openLive(queries, from);
      left.signal.addEventListener('abort', close);
    };
    const timer = setTimeout(() => void open(), SOON_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [atWork, queries, from]);
}
