import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api/client';
import { ApiProblem } from './api/problem';

/** Set while this browser has a session: the cookie itself is out of a page's sight, and asking in vain is logged as an error. */
const SESSION = 'claimdesk.session';

export type Me = Schemas['MeAnswer'];

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: recognise,
  staleTime: 60_000,
});

async function recognise(): Promise<Me | null> {
  if (!localStorage.getItem(SESSION)) return null;
  try {
    return await answer(api.GET('/api/v1/me'));
  } catch (problem) {
    if (!(problem instanceof ApiProblem && problem.status === 401)) throw problem;
    localStorage.removeItem(SESSION);
    return null;
  }
}

/** Begins a session. */
export async function signIn(email: string, password: string): Promise<void> {
  await answer(api.POST('/api/v1/auth/login', { body: { email, password } }));
  localStorage.setItem(SESSION, 'yes');
}

/** Ends the session on this browser. */
export async function signOut(): Promise<void> {
  await answer(api.POST('/api/v1/auth/logout'));
  localStorage.removeItem(SESSION);
}
