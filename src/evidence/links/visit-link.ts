import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress, EgressAnswer } from '../../platform/egress/egress.js';
import { addressKey } from '../../articles/address-key.js';
import { askInRequest } from '../../articles/ask-text.js';
import { saysSame, type PageChange } from '../../core/text/compare-page.js';
import { findPassage, type PassageContext } from '../../core/text/find-passage.js';
import { readCopy, type CopyText } from '../archive/read-copy.js';
import { isSignInPage } from '../archive/sign-in-page.js';
import type { LinkState } from './evidence-link.entity.js';

/** What is known of a link before a visit. */
export interface KnownLink {
  url: string;
  /** The words of the archived copy; null where there is none to compare with. */
  copy: string | null;
  /** The words of it that are cited. */
  passage: string | null;
  /** What stands beside them there, where that was told. */
  context: PassageContext | null;
  /** What the page said when it was compared with this copy last. */
  last: { etag: string | null; lastModified: string | null; text: string | null } | null;
}

/** What a visit has found. */
export interface Visit {
  /** Null: nothing that counts, the visit was missed. */
  state: LinkState | null;
  /**
   * Why it is gone, blocked or missed: a code of `EgressRefused` or `not_there`, `front_page`, `not_for_us`, `sign_in`, `robots`, `site_trouble`; or
   * what has changed: a `PageChange`.
   */
  code: string | null;
  status: number | null;
  movedTo: string | null;
  etag: string | null;
  lastModified: string | null;
  text: string | null;
}

const NOTHING = {
  ...{ code: null, status: null, movedTo: null },
  ...{ etag: null, lastModified: null, text: null },
};

/** https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const GONE = [404, 410];
const BLOCKED = [401, 402, 403, 407, 429, 451];
const PERMANENT = [301, 308];

/** Nothing that is cited stands on the page. */
const LOST: readonly (PageChange | null)[] = ['passage_gone', 'other_words'];
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?(?:\/|$))?(?:(?:index|home)(?:\.\w+)?\/?)?$/i;

/** The site is there, though its page cannot be read. */
const THERE = ['too_large', 'encoding'];
/** No visit will ever reach it. */
const NEVER = ['scheme', 'credentials', 'port', 'address', 'robots'];

/**
 * Visits the page behind a piece of evidence; a page that has not changed since the last visit need not be sent.
 * @throws only what is our own fault
 */
export async function visitLink(
  egress: Pick<Egress, 'fetch'>,
  known: KnownLink,
  signal: AbortSignal,
  mayFollow: (url: string) => Promise<void>,
): Promise<Visit> {
  const { etag, lastModified } = known.last ?? {};
  const headers = {
    accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  try {
    return await readVisit(await egress.fetch({ url: known.url, headers, signal, mayFollow }), known);
  } catch (error) {
    if (error instanceof EgressRefused) return refusedVisit(error);
    throw error;
  }
}

/** What a request that failed says of the link. */
export function refusedVisit({ code }: EgressRefused): Visit {
  if (THERE.includes(code)) return { ...NOTHING, state: 'works' };
  return { ...NOTHING, state: NEVER.includes(code) ? 'blocked' : null, code };
}

/** A visit that the site's rules for robots do not want. */
export const UNWANTED: Visit = { ...NOTHING, state: 'blocked', code: 'robots' };

/** A visit that was not made, as the rules for robots could not be had, or the host that the page leads to rests: it says nothing of the link. */
export const PUT_OFF: Visit = { ...NOTHING, state: null, code: 'site_trouble' };

async function readVisit(answer: EgressAnswer, known: KnownLink): Promise<Visit> {
  const { status } = answer;
  if (GONE.includes(status)) return { ...NOTHING, state: 'gone', code: 'not_there', status };
  if (BLOCKED.includes(status)) return { ...NOTHING, state: 'blocked', code: 'not_for_us', status };
  const same = status === 304;
  if (!same && (status < 200 || status >= 300))
    return { ...NOTHING, state: null, code: 'site_trouble', status };
  const page = same ? null : await readAnswer(answer);
  if (page && isSignInPage(known.url, answer, page) && !saysKnown(page, known))
    return { ...NOTHING, state: 'blocked', code: 'sign_in', status };
  const movedTo = newAddress(answer, known.url);
  const text = page ? otherWords(page, known.copy) : (known.last?.text ?? null);
  const code = text === null ? null : await changeOf(known, text);
  if (isFrontInstead(answer.url, page, known, code))
    return { ...NOTHING, state: 'gone', code: 'front_page', status };
  const state = movedTo ? 'moved' : code === null || code === 'elsewhere' ? 'works' : 'changed';
  const { etag = null, 'last-modified': lastModified = null } = answer.headers;
  const kept = same && known.last ? known.last : { etag, lastModified };
  return { ...NOTHING, state, code, status, movedTo, text, etag: kept.etag, lastModified: kept.lastModified };
}

/** Whether a page says what is known of it, whatever else it looks like. */
const saysKnown = ({ text }: CopyText, { copy, passage }: KnownLink): boolean =>
  (copy !== null && saysSame(text, copy)) || (passage !== null && findPassage(text, passage) !== null);

/** Where the permanent redirects at the beginning of the way lead, if that is another page. */
function newAddress({ hops, url }: EgressAnswer, from: string): string | null {
  const passing = hops.findIndex((hop) => !PERMANENT.includes(hop.status));
  if (hops.length === 0 || passing === 0) return null;
  const to = passing < 0 ? url : hops[passing]!.url;
  return addressKey(to) === addressKey(from) ? null : to;
}

/**
 * Whether a site leads to its front page instead, be it for now only, as sites do from pages that they no longer have. Without a copy to tell
 * by, another site's front page may be what is cited: short addresses lead to one.
 */
function isFrontInstead(
  to: string,
  page: CopyText | null,
  known: KnownLink,
  code: PageChange | null,
): boolean {
  if (!isFrontPage(to) || isFrontPage(known.url)) return false;
  if (known.copy !== null) return LOST.includes(code);
  return page !== null && siteOf(to) === siteOf(known.url) && !saysKnown(page, known);
}

/** The root of a site, or that of a language. */
function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return search === '' && hash === '' && FRONT.test(pathname);
}

const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The words of the page, if they are not those of the copy. */
function otherWords({ text }: CopyText, copy: string | null): string | null {
  return copy === null || !text || saysSame(text, copy) ? null : text;
}

function readAnswer({ body, headers }: EgressAnswer): Promise<CopyText> {
  return readCopy({ bytes: body, mediaType: headers['content-type'] ?? null, fileName: null });
}

/** What the other words mean for the piece; both texts may be long and hostile. */
function changeOf({ copy, passage, context }: KnownLink, text: string): Promise<PageChange> {
  return askInRequest('comparison', copy!.length + text.length, [copy!, text, passage, context]);
}
