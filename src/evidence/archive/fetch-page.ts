import { createHash } from 'node:crypto';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress, EgressAnswer } from '../../platform/egress/egress.js';
import { failureIn, failureOf, SIGN_IN_FORM, type CaptureFailure } from './capture-failure.js';
import type { CaptureCopy } from './settle-capture.js';
import { readCopy } from './read-copy.js';
import { isSignInPage } from './sign-in-page.js';

/** What came of a try. */
export type FetchedPage = { copy: CaptureCopy } | { failure: CaptureFailure };

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
  const read = await readCopy({ bytes, mediaType, fileName: null, address: finalUrl });
  if (isSignInPage(url, answer, read)) return { failure: { ...SIGN_IN_FORM, status, finalUrl } };
  const sha256 = createHash('sha256').update(bytes).digest();
  return { copy: { ...read, bytes, sha256, status, headers, finalUrl, fileName: null, copiedBy: null } };
}
