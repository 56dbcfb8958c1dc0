import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api/client';
import { forgetOutgoing, sendAs } from './api/outgoing';
import { ApiProblem } from './api/problem';
import { PREFERENCES } from './preferences';
import { forgetSaving } from './saving';

/** Set while this browser has a session: the cookie itself is out of a page's sight, and asking in vain is logged as an error. */
const SESSION = 'claimdesk.session';

export type Me = Schemas['MeAnswer'];

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: recognise,
  staleTime: 60_000,
});

async function recognise({ client }: { client: QueryClient }): Promise<Me | null> {
  const known = client.getQueryData<Me | null>(['me']);
  if (!localStorage.getItem(SESSION) && !known) return null;
  try {
    const me = await answer(api.GET('/api/v1/me'));
    sendAs(me.id);
    return me;
  } catch (problem) {
    if (!(problem instanceof ApiProblem && problem.status === 401)) throw problem;
    localStorage.removeItem(SESSION);
    // Whoever is at work stays on their page, and is asked to sign in again over it.
    if (known) throw problem;
    return null;
  }
}

/** Begins a session. */
export async function signIn(email: string, password: string): Promise<void> {
  await answer(api.POST('/api/v1/auth/login', { body: { email, password } }));
  localStorage.setItem(SESSION, 'yes');
}

/** Ends the session on this browser; what is not sent yet and drafts are forgotten. */
export async function signOut(): Promise<void> {
  await answer(api.POST('/api/v1/auth/logout'));
  forgetSession();
}

/** Ends every session of the person, on this and on other browsers. */
export async function signOutEverywhere(): Promise<void> {
  await answer(api.POST('/api/v1/auth/logout-everywhere'));
  forgetSession();
}

/** Leaves nothing of the person on this browser, neither changes nor drafts; how the desk looks stays. */
export function forgetSession(): void {
  forgetOutgoing();
  forgetSaving();
  for (const key of Object.keys(localStorage))
    if (key.startsWith('claimdesk.') && key !== PREFERENCES) localStorage.removeItem(key);
}
