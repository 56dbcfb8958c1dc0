import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Browsers refuse an address that changes too often, as it would while `j` is held. */
const REST_MS = 150;

/** Which quote is selected: at once on the screen, and soon in the address. */
export function useSelected(): [string | undefined, (id: string | undefined) => void] {
  const q = useSearch({ from: '/desk/articles/$articleId', select: (search) => search.q });
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const [id, setId] = useState(q);
  const written = useRef(q);
  const timer = useRef<number>(undefined);
  useEffect(() => {
    if (q === written.current) return;
    written.current = q;
    setId(q);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const select = useCallback(
    (id: string | undefined) => {
      setId(id);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        written.current = id;
        void navigate({
          search: ({ c: _, ...search }) => ({ ...search, q: id }),
          replace: true,
          resetScroll: false,
        });
      }, REST_MS);
    },
    [navigate],
  );
  return [id, select];
}
