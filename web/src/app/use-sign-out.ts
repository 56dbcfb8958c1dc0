import { signOut } from '../lib/session';

/** Ends the session on this browser and shows the door: a new page, on which nothing of the person is left. */
export function useSignOut(): () => Promise<void> {
  return async () => {
    await signOut();
    location.assign('/sign-in');
  };
}
