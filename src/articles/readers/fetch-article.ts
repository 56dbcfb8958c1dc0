import type { Egress, EgressAnswer } from '../../platform/egress/egress.js';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Found } from '../article.entity.js';
import { faultOfRefusal, faultOfStatus, fetchProblem } from './fetch-problem.js';
import { PASSWORD_FIELD } from './password-field.js';
import type { ReadArticle } from './read-article.js';
import { readDocument, type ReadDocument } from './read-document.js';

/** Characters; less than a sentence or two is a page without an article. */
const SHORTEST = 80;
/** A page that asks for a password and says less than this says only what is before the wall. */
const BEFORE_WALL = 1_500;
/** https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
const PAYWALL = /"isAccessibleForFree"\s*:\s*(?:false|"false")/i;

/**
 * Reads an article from its address, through the only door to the internet. What came is kept, and where it came from in the end.
 * @throws Problem 422 at `/url` with a code of `FetchFault`, or what `readDocument` throws.
 */
export async function fetchArticle(egress: Pick<Egress, 'fetch'>, address: string): Promise<ReadArticle> {
  const answer = await visit(egress, address);
  const fault = faultOfStatus(answer.status);
  if (fault) throw fetchProblem(fault, { status: answer.status });
  if (answer.body.length === 0) throw fetchProblem('no_article');
  const mediaType = answer.headers['content-type'] ?? null;
  const given = { bytes: answer.body, mediaType, fileName: null, address: answer.url };
  const document = await readDocument(given, '/url');
  if (document.format === 'html') mustBeArticle(document, answer.body);
  return {
    ...document,
    found: { ...document.found, url: addressOf(document, answer.url) },
    original: {
      mediaType: document.mediaType,
      fileName: fileNameOf(answer.url),
      bytes: answer.body,
      address,
      finalAddress: answer.url,
      fetchedAt: new Date(),
    },
  };
}

async function visit(egress: Pick<Egress, 'fetch'>, url: string): Promise<EgressAnswer> {
  try {
    return await egress.fetch({ url, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  } catch (error) {
    if (error instanceof EgressRefused) throw fetchProblem(faultOfRefusal(error.code), { why: error.code });
    throw error;
  }
}

function mustBeArticle({ text }: ReadDocument, bytes: Buffer): void {
  const page = bytes.toString('latin1');
  if (text.length < BEFORE_WALL && (PASSWORD_FIELD.test(page) || PAYWALL.test(page)))
    throw fetchProblem('login_wall');
  if (text.trim().length < SHORTEST) throw fetchProblem('no_article');
}

/** The address that the page calls its own, else where it was found: some sites call their front page the address of every article. */
function addressOf({ found: { url } }: ReadDocument, final: string): Found {
  const isFront = url && new URL(url.text).pathname === '/';
  if (url && (!isFront || new URL(final).pathname === '/')) return url;
  return { start: null, end: null, text: final, how: 'where the address led' };
}

function fileNameOf(address: string): string | null {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last;
  }
}
