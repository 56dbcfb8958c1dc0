import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { newsCursor } from '../lib/live/cursor';
import { openLive } from '../lib/live/open-live';

const SOON_MS = 200;

/**
 * Brings the news of the desk onto the page while somebody is at work on it, once the page has been painted. Its code is not fetched apart:
 * where the connection is lost at that moment, a browser asks for it never again.
 */
export function useLive(atWork: boolean): void {
  const queries = useQueryClient();
  const [from] = useState(newsCursor);
  useEffect(() => {
    if (!atWork) return;
    let close = () => {};
    const timer = setTimeout(() => {
      close = openLive(queries, from);
    }, SOON_MS);
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [atWork, queries, from]);
}
