import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOutgoing } from '../../lib/api/outgoing';

const LONG_MS = 5000;

/** Something is asked of the server, and for five seconds no answer of any kind has come. */
export function useSlow(): boolean {
  const { waiting } = useOutgoing();
  const asked = useIsFetching();
  const [slowAt, setSlowAt] = useState<string>();
  const pending = waiting + asked > 0 ? `${waiting}/${asked}` : undefined;
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setSlowAt(pending), LONG_MS);
    return () => {
      clearTimeout(timer);
      setSlowAt(undefined);
    };
  }, [pending]);
  return slowAt !== undefined;
}
