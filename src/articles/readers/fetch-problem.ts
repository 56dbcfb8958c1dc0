import { Problem } from '../../platform/errors.js';
import type { EgressRefusal } from '../../platform/egress/egress-refused.js';

/** Why no article could be had from an address. */
export type FetchFault =
  | 'egress_off'
  | 'address_forbidden'
  | 'unreachable'
  | 'not_found'
  | 'login_wall'
  | 'too_large'
  | 'no_article';

const ADVICE: Record<FetchFault, string> = {
  egress_off: 'This desk does not go to the internet. Paste the text instead.',
  address_forbidden: 'This address may not be visited. Paste the text instead.',
  unreachable: 'The site does not answer. Try again later, or paste the text instead.',
  not_found: 'There is no page at this address. Check it, or paste the text instead.',
  login_wall: 'The page is only for people who have signed in there. Open it yourself and paste the text.',
  too_large: 'What is at this address is too large. Paste the text instead.',
  no_article: 'No article was found at this address. Paste the text instead.',
};

const REFUSED: Record<EgressRefusal, FetchFault> = {
  off: 'egress_off',
  scheme: 'address_forbidden',
  credentials: 'address_forbidden',
  port: 'address_forbidden',
  address: 'address_forbidden',
  name_unknown: 'unreachable',
  unreachable: 'unreachable',
  certificate: 'unreachable',
  too_large: 'too_large',
  too_slow: 'unreachable',
  too_many_redirects: 'unreachable',
  encoding: 'unreachable',
  robots: 'unreachable',
  cut_off: 'unreachable',
};

/** 422 for an address, with what to do instead. `why` is the code of the door or the status of the site. */
export function fetchProblem(code: FetchFault, params: Record<string, unknown> = {}): Problem {
  return new Problem('invalid', { detail: ADVICE[code], errors: [{ pointer: '/url', code, params }] });
}

/** What a refusal of the door means for an article. */
export const faultOfRefusal = (code: EgressRefusal): FetchFault => REFUSED[code];

/** What a status says of a page, or null where there is one. */
export function faultOfStatus(status: number): FetchFault | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'not_found';
  return [401, 402, 403, 407, 451].includes(status) ? 'login_wall' : 'unreachable';
}
