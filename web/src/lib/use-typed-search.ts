import { useDebouncedCallback } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';

const PAUSE_MS = 250;

/**
 * Narrows a page by what is typed, a moment after the last key; no more once another page is on its way.
 * @param page where it is
 */
export function useTypedSearch(page: string, narrow: (words: string | undefined) => void) {
  const router = useRouter();
  return useDebouncedCallback((typed: string) => {
    if (router.latestLocation.pathname === page) narrow(typed.trim() || undefined);
  }, PAUSE_MS);
}
