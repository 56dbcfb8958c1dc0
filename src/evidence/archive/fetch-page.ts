import { createHash } from 'node:crypto';
import { PASSWORD_FIELD } from '../../articles/readers/password-field.js';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress, EgressAnswer } from '../../platform/egress/egress.js';
import { failureIn, failureOf, SIGN_IN_FORM, type CaptureFailure } from './capture-failure.js';
import type { CaptureCopy } from './settle-capture.js';
import { readCopy, type CopyText } from './read-copy.js';

/** What came of a try. */
export type FetchedPage = { copy: CaptureCopy } | { failure: CaptureFailure };

/** A page with a field for a password says this little besides. */
const SIGN_IN_TEXT = 1500;

/** Fetches a page and reads it. @throws only what is our own fault */
export async function fetchPage(
  egress: Pick<Egress, 'fetch'>,
  url: string,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let answer: EgressAnswer;
  try {
    answer = await egress.fetch({
      url,
      signal,
      headers: { accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' },
    });
  } catch (error) {
    if (!(error instanceof EgressRefused)) throw error;
    return { failure: failureOf(error) };
  }
  const failure = failureIn(answer);
  if (failure) return { failure };
  const { status, headers, body: bytes, url: finalUrl } = answer;
  const mediaType = headers['content-type'] ?? null;
  const read = await readCopy({ bytes, mediaType, fileName: null });
  if (isSignInForm(answer, read)) return { failure: { ...SIGN_IN_FORM, status, finalUrl } };
  const sha256 = createHash('sha256').update(bytes).digest();
  return { copy: { ...read, bytes, sha256, status, headers, finalUrl, fileName: null, copiedBy: null } };
}

/** Sent elsewhere, to a page that asks for a password and has little else. */
function isSignInForm({ hops, body }: EgressAnswer, { text }: CopyText): boolean {
  return (
    hops.length > 0 && text.length < SIGN_IN_TEXT && PASSWORD_FIELD.test(body.toString('latin1', 0, 500_000))
  );
}
