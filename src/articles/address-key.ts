/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_.*|gclid|fbclid)$/i;

/**
 * One spelling for the addresses that lead to the same page, so that what is known already is recognised: scheme and host in lower
 * case (WHATWG URL), without default port, fragment, tracking parameters and a last slash. It is compared, never shown or opened.
 * @param address an http or https address that `isWebAddress` has accepted
 */
export function addressKey(address: string): string {
  const { protocol, host, pathname, search } = new URL(address);
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const query = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!))
    .join('&');
  return `${protocol}//${host}${path}${query && `?${query}`}`;
}
