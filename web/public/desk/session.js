import { ApiProblem, get, post } from './api.js';
import { chosenLanguage } from './preferences.js';
import { speak } from './words.js';

/** Set while this browser has a session: the cookie itself is out of a page's sight, and asking in vain is logged as an error. */
const SESSION = 'claimdesk.session';

let person = null;

/** Who is signed in, as `GET /me` says; null for nobody. */
export function me() {
  return person;
}

/** True if the person may do this; the server has the last word. */
export function may(permission) {
  return person?.permissions.includes(permission) ?? false;
}

/** Asks the server who is signed in, and takes up their language unless one was chosen on this browser. */
export async function recognise() {
  if (!localStorage.getItem(SESSION)) return;
  try {
    person = await get('/me');
    speak(chosenLanguage() ?? person.locale);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
    forget();
  }
}

/** Begins a session. */
export async function signIn(email, password) {
  await post('/auth/login', { email, password });
  localStorage.setItem(SESSION, 'yes');
  await recognise();
}

/** Ends the session on this browser. */
export async function signOut() {
  await post('/auth/logout');
  forget();
}

/** Forgets who was signed in, after the server has said that the session is over. */
export function forget() {
  localStorage.removeItem(SESSION);
  person = null;
}

/** The people of the demo newsroom; none outside of demo mode. */
export async function demoPeople() {
  try {
    return (await get('/auth/demo')).people;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return [];
    throw error;
  }
}
