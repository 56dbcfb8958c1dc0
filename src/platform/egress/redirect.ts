import { EgressRefused } from './egress-refused.js';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What another site than the one that was asked may be told; keys and signatures are for one site only. */
const FOR_EVERY_SITE = new Set(['accept', 'accept-language', 'if-modified-since', 'if-none-match']);

/** Whether an answer sends elsewhere. What is sent with POST, PUT or DELETE is meant for the site that was asked. */
export function isRedirect(method: string, status: number, headers: Record<string, unknown>): boolean {
  return ['GET', 'HEAD'].includes(method) && REDIRECTS.has(status) && Boolean(headers.location);
}

/**
 * Where a redirect leads. Servers write the letters of other scripts as bytes of UTF-8, which Node reads as Latin-1.
 * @throws EgressRefused scheme
 */
export function nextAddress(url: string, location: string): string {
  const text = Buffer.from(location, 'latin1').toString('utf8');
  if (!URL.canParse(text, url)) throw new EgressRefused('scheme', text);
  return new URL(text, url).href;
}

/** The headers of a request that go along to the next address. */
export function headersAlong(
  headers: Record<string, string>,
  from: string,
  to: string,
): Record<string, string> {
  if (new URL(from).origin === new URL(to).origin) return headers;
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => FOR_EVERY_SITE.has(name.toLowerCase())),
  );
}
