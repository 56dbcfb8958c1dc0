import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The secret of a webhook, made of the desk's own: whoever has the desk's can make it again, and so it is kept nowhere.
 * @param number 1, and one more at each rotation
 */
export function secretOf(deskSecret: Buffer, webhookId: string, number: number): Buffer {
  return Buffer.from(hkdfSync('sha256', deskSecret, '', `claimdesk webhook ${webhookId} ${number}`, 32));
}

/** A secret as its owner sees it, once. */
export const writeSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/**
 * The headers of a message, signed with each of the secrets: Standard Webhooks 1.0.0,
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  { id, at, body }: { id: string; at: Date; body: string },
  secrets: readonly Buffer[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
