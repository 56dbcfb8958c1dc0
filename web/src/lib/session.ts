import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api, leave, type Schemas } from './api/client';
import { forgetOutgoing, pauseOutgoing, sendAs } from './api/outgoing';
import { ApiProblem } from './api/problem';
import { DRAFTS, draftsOf } from './drafts';
import { KEPT_HERE } from './kept';
import { PREFERENCES } from './preferences';
import { forgetSaving } from './saving';

/** Set while this browser has a session: the cookie itself is out of a page's sight, and asking in vain is logged as an error. */
const SESSION = 'claimdesk.session';

/** Words of a person that no server has yet: changes, those that no claim takes any more, drafts, and comments that are not sent. */
const UNSENT = [KEPT_HERE, 'claimdesk.unsaved.', `claimdesk.${DRAFTS}`, 'claimdesk.pending.'];

const isUnsent = (key: string) => UNSENT.some((prefix) => key.startsWith(prefix));

/** Who has been at work on this page. */
let person: string | undefined;

/** How many drafts of this person lie here. */
export const draftsHere = (): number => (person === undefined ? 0 : draftsOf(person));

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
    person = me.id;
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

/** What ends: the session on this browser, or every session of the person, on other browsers too. */
export type Ending = 'logout' | 'logout-everywhere';

/** Signs out; what is not sent yet and drafts are forgotten. A new page is to follow. */
export async function signOut(ending: Ending): Promise<void> {
  await end(ending);
  forgetSession();
}

/** The same, but what is not sent yet stays on this device until the same person signs in here again. */
export async function signOutForNow(ending: Ending): Promise<void> {
  await end(ending);
  makeRoom();
}

/** Makes room for somebody else on this browser; what is not sent yet stays on this device, as above. */
export function makeRoom(): void {
  pauseOutgoing();
  forgetSaving();
  forgetKeys(isUnsent);
}

async function end(ending: Ending): Promise<void> {
  await leave(() => answer(api.POST(`/api/v1/auth/${ending}`)));
}

/** Leaves nothing of the person on this browser, neither changes nor drafts; what others wait to send stays, and how the desk looks. */
function forgetSession(): void {
  forgetOutgoing();
  forgetSaving();
  forgetKeys((key) => isUnsent(key) && !key.split('.').includes(person ?? ''));
}

function forgetKeys(stays: (key: string) => boolean): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('claimdesk.') && key !== PREFERENCES && !stays(key)) localStorage.removeItem(key);
}
