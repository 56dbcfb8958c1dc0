/** News of a desk as a webhook brings it. */
export interface WebhookNews {
  /** What happened, such as `claim.published`. */
  type: string;
  /** When, RFC 3339. */
  timestamp: string;
  data: Record<string, unknown>;
}

/** A request that is not from the desk, or not as it was sent. */
export class WebhookRefused extends Error {
  override name = 'WebhookRefused';
}

const PREFIX = 'whsec_';

/**
 * Reads the news of a request if the desk has signed it: Standard Webhooks 1.0.0, https://www.standardwebhooks.com/. The same `webhook-id` may come
 * more than once: do what it asks for once.
 * @param body the bytes of the request as text, before anything has parsed them
 * @param secrets `whsec_…`; of two that overlap while one is rotated, either will do
 * @param options `toleranceSeconds` between the clocks, 300 when absent
 * @throws WebhookRefused
 */
export async function verifyWebhook(
  headers: Headers | Record<string, string | string[] | undefined>,
  body: string,
  secrets: string | readonly string[],
  { toleranceSeconds = 300 }: { toleranceSeconds?: number } = {},
): Promise<WebhookNews> {
  const read = (name: string) =>
    String((headers instanceof Headers ? headers.get(name) : headers[name]) ?? '');
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((part) => read(`webhook-${part}`));
  if (!id || !timestamp || !signatures) throw new WebhookRefused('The request has no signature.');
  // Not "greater than": what is no number is too old as well.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds))
    throw new WebhookRefused('The request is too old, or from the future.');
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets)
    for (const signature of signatures.split(' '))
      if (await isSignedWith(secret, signature, signed)) return JSON.parse(body) as WebhookNews;
  throw new WebhookRefused('The signature does not fit.');
}

async function isSignedWith(secret: string, signature: string, signed: BufferSource): Promise<boolean> {
  const [version, mac] = signature.split(',');
  const expected = mac === undefined || version !== 'v1' ? null : bytesOf(mac);
  const raw = bytesOf(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (!expected || !raw) return false;
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, expected, signed);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
