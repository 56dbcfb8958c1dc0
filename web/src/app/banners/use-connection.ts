import { useEffect, useState, useSyncExternalStore } from 'react';
import { useOutgoing } from '../../lib/api/outgoing';

const SAID_MS = 4000;

/** Whether the desk can be reached: `back` from the moment it can again until all is sent, and four seconds more. */
export function useConnection(): 'online' | 'offline' | 'back' {
  const { waiting, cut } = useOutgoing();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const offline = !online || cut;
  const [returning, setReturning] = useState(false);
  if (offline && !returning) setReturning(true);
  useEffect(() => {
    if (!returning || offline || waiting > 0) return;
    const timer = setTimeout(() => setReturning(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [returning, offline, waiting]);
  if (offline) return 'offline';
  return returning ? 'back' : 'online';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
