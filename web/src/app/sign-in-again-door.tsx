import { useEffect, useState } from 'react';
import { SIGNED_OUT } from '../lib/api/client';
import { later } from '../lib/later';
import type { Me } from '../lib/session';

const SignInAgain = later(async () => (await import('./sign-in-again')).SignInAgain);

/** Asks for the password over the page when the session has ended. The page, what is typed on it and what waits to be sent stay. */
export function SignInAgainDoor({ me }: { me: Me }) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => setAsked(true);
    window.addEventListener(SIGNED_OUT, ask);
    return () => window.removeEventListener(SIGNED_OUT, ask);
  }, []);
  return asked && <SignInAgain me={me} done={() => setAsked(false)} />;
}
