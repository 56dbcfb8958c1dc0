/** Who asks: a person in a session, a person through a key, or a service account through a key. */
export interface Actor {
  /** The account. */
  id: string;
  /** The person it counts as: the account itself, or who is responsible for a service account. */
  personId: string;
  name: string;
  email: string;
  locale: string;
  roles: readonly string[];
  service: boolean;
  /** The practice round that the person is in, and whose things are there for them alone. */
  practiceId: string | null;
  /** Null in a browser session. */
  keyId: string | null;
  /** Scopes of the key; null in a browser session, which may do all that the roles allow. */
  scopes: readonly string[] | null;
}

/** Who the audit log names for commands that an operator runs on the server itself. */
export const COMMAND_LINE: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  personId: '00000000-0000-0000-0000-000000000000',
  name: 'command line',
  email: '',
  locale: 'en',
  roles: [],
  service: false,
  practiceId: null,
  keyId: null,
  scopes: null,
};
