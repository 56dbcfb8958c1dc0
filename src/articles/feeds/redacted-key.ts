import { createHmac, hkdfSync } from 'node:crypto';

/** How such keys look, as a regular expression of PostgreSQL. */
export const REDACTED_KEY = '^redacted:[0-9a-f]{64}$';

/**
 * What is kept of the key of a feed's item once the key has to go, so that the feed that still shows the item does not bring it again: an
 * HMAC under a key made of the desk's secret, the same in every process, for this feed and for nothing else.
 */
export function redactedKeys(deskSecret: Buffer, feedId: string): (key: string) => string {
  const secret = Buffer.from(hkdfSync('sha256', deskSecret, feedId, 'claimdesk-feed-item/1', 32));
  return (key) => `redacted:${createHmac('sha256', secret).update(key).digest('hex')}`;
}
