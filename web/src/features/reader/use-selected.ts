import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Browsers refuse an address that changes too often, as it would while `j` is held. */
const REST_MS = 150;

/**
 * Which quote is selected: at once on the screen, and soon in the address. Whoever goes somewhere else meanwhile comes first: what was
 * about to be written is forgotten, and the quote of their address is selected, also where the address does not change by it.
 */
export function useSelected(): [string | undefined, (id: string | undefined) => void] {
  const q = useSearch({ from: '/desk/articles/$articleId', select: (search) => search.q });
  const router = useRouter();
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const [id, setId] = useState(q);
  const timer = useRef<number>(undefined);
  const writes = useRef(false);
  useEffect(() => {
    const unsubscribe = router.subscribe('onBeforeNavigate', ({ toLocation: { search }, pathChanged }) => {
      if (writes.current) return;
      clearTimeout(timer.current);
      if (!pathChanged) setId((search as { q?: string }).q);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [router]);
  const select = useCallback(
    (id: string | undefined) => {
      setId(id);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        writes.current = true;
        void navigate({
          search: ({ c: _, ...search }) => ({ ...search, q: id }),
          replace: true,
          resetScroll: false,
        });
        writes.current = false;
      }, REST_MS);
    },
    [navigate],
  );
  return [id, select];
}
