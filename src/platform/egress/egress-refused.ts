/** Why an outgoing request came to nothing: a plain sentence, and whether another try later may succeed. */
const REFUSALS = {
  off: ['This desk does not go to the internet (EGRESS=off).', false],
  scheme: ['It is not an address that begins with http:// or https://.', false],
  credentials: ['The address holds a user name or a password; leave them out.', false],
  port: ['Only the ports 80, 443, 8080 and 8443 are visited.', false],
  address: ['The address belongs to a private or reserved network, or to this machine.', false],
  name_unknown: ['No site goes by this name.', false],
  unreachable: ['The site does not answer.', true],
  certificate: ['The certificate of the site is not valid.', false],
  too_large: ['The answer is too large.', false],
  too_slow: ['The site took too long to answer.', true],
  too_many_redirects: ['The site sends from one address to the next without end.', false],
  encoding: ['The answer is packed in a way that cannot be read.', false],
  robots: ['The site’s rules for robots do not want this visit.', false],
  cut_off: ['The answer breaks off, or is not what the site announced.', true],
} as const satisfies Record<string, readonly [string, boolean]>;

/** Stable code of a refusal. */
export type EgressRefusal = keyof typeof REFUSALS;

/** An outgoing request that was not made, or whose answer is not used. The message is one plain sentence. */
export class EgressRefused extends Error {
  constructor(
    readonly code: EgressRefusal,
    /** The address that failed, perhaps one that a redirect led to. */
    readonly url: string,
    /** Worth another try later. */
    readonly passing: boolean = REFUSALS[code][1],
    options: ErrorOptions = {},
  ) {
    super(REFUSALS[code][0], options);
  }
}
