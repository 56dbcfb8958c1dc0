import type { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { EgressAnswer } from '../../platform/egress/egress.js';

/** Why no copy came of a try. */
export interface CaptureFailure {
  /** Stable: a code of `EgressRefused`, or one of those below. */
  code: string;
  /** One plain sentence. */
  reason: string;
  /** Worth another try later. */
  passing: boolean;
  /** What the site answered, where it did. */
  status: number | null;
  finalUrl: string | null;
}

const BY_HAND = 'Open it yourself and bring a copy.';

const SIGN_IN = [401, 402, 403, 407, 511];
const MISSING = [404, 410];
/** https://www.rfc-editor.org/rfc/rfc9110#section-15: those that a site may get over. */
const PASSING = [408, 421, 423, 425, 429];

/** What a refused request means for the copy. */
export function failureOf(refused: EgressRefused): CaptureFailure {
  const { code, message, passing } = refused;
  return { code, reason: message, passing, status: null, finalUrl: null };
}

/** Why an answer is no page to keep, or null where it is one. */
export function failureIn({ status, url, body }: EgressAnswer): CaptureFailure | null {
  const failure = (code: string, reason: string, passing = false): CaptureFailure => ({
    ...{ code, reason, passing, status, finalUrl: url },
  });
  if (SIGN_IN.includes(status))
    return failure('sign_in', `The page is only for people who sign in or pay. ${BY_HAND}`);
  if (MISSING.includes(status)) return failure('page_missing', 'There is no page at this address any more.');
  if (PASSING.includes(status) || status >= 500)
    return failure('site_trouble', `The site has a problem of its own at the moment (${status}).`, true);
  if (status < 200 || status >= 300) return failure('refused', `The site refuses the page (${status}).`);
  if (body.length === 0) return failure('empty', 'The site sends an empty page.');
  return null;
}

/** The site shows a form for signing in, or what everybody may read, instead of the page. */
export const SIGN_IN_FORM = {
  code: 'sign_in',
  reason: `The site asks to sign in or to pay instead of showing the page. ${BY_HAND}`,
  passing: false,
};

/** Our own fault, not the site's; it may be mended. */
export const OWN_FAULT: CaptureFailure = {
  code: 'internal',
  reason: 'Something went wrong here while the page was archived.',
  passing: true,
  status: null,
  finalUrl: null,
};
