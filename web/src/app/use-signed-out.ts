import { useEffect, useState } from 'react';
import { SIGNED_OUT } from '../lib/api/client';

/** Whether the session has ended under the page; the function says that there is one again. */
export function useSignedOut(): [boolean, () => void] {
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => {
    const end = () => setSignedOut(true);
    window.addEventListener(SIGNED_OUT, end);
    return () => window.removeEventListener(SIGNED_OUT, end);
  }, []);
  return [signedOut, () => setSignedOut(false)];
}
