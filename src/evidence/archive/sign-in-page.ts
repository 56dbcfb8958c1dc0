import { PASSWORD_FIELD } from '../../articles/readers/password-field.js';
import type { EgressAnswer } from '../../platform/egress/egress.js';
import type { CopyText } from './read-copy.js';

/** Characters: a page that says less has no article; it is judged by what else is known of it. */
const LITTLE = 1500;
/** Nobody was sent elsewhere: a short report may have a small form for signing in beside it. */
const NEXT_TO_NOTHING = 500;
/** A line as long as this is a paragraph of somebody's, not the label of a field or a button. */
const PARAGRAPH = 100;

/** Paths where sites have people sign in. */
const DOOR = /\/(?:wp-)?(?:log-?in|sign-?in|sso|masuk)(?:\.\w+)?\/?$/i;

/** Whether a site asks to sign in where the page should be. What may be a page is one: a copy too many does no harm. */
export function isSignInPage(asked: string, { url, hops, body }: EgressAnswer, copy: CopyText): boolean {
  const { text, mediaType } = copy;
  if (text.length >= LITTLE || !/html/i.test(mediaType ?? '')) return false;
  const asksForPassword = PASSWORD_FIELD.test(body.toString('latin1', 0, 500_000));
  if (hops.length > 0) return asksForPassword || (isDoor(url) && !isDoor(asked));
  const hasParagraph = text.split('\n').some((line) => line.length >= PARAGRAPH);
  return asksForPassword && text.length < NEXT_TO_NOTHING && !hasParagraph;
}

const isDoor = (url: string) => DOOR.test(new URL(url).pathname);
