import { restAfter } from '../platform/egress/retry-after.js';
import type { Egress } from '../platform/egress/egress.js';
import { EgressRefused, type EgressRefusal } from '../platform/egress/egress-refused.js';
import { bodyOf, headersOf } from './message.js';
import type { TakenDelivery } from './sending.query.js';
import { secretOf, signedHeaders } from './sign.js';

/** What came of one try. */
export interface Outcome {
  at: Date;
  ms: number;
  headers: Record<string, string>;
  status: number | null;
  code: EgressRefusal | null;
  /** The beginning of the answer's body. */
  answer: string;
  /** Seconds that the receiver wants to be left alone. */
  rest: number;
}

/** Receivers have nothing to say but a status: a longer answer is a fault of theirs. */
const MOST_ANSWER_BYTES = 100_000;
const KEPT_SIGNS = 1_000;

/**
 * Tries to deliver once. A redirect is not followed, and what was sent is not sent to where it leads.
 * @throws the reason of `signal` if that was aborted
 */
export async function sendDelivery(
  egress: Egress,
  deskSecret: Buffer,
  delivery: TakenDelivery,
  signal: AbortSignal,
): Promise<Outcome> {
  const { webhookId, url, secretNumber, overlaps, eventId, type, payload, replayed } = delivery;
  const at = new Date();
  const body = bodyOf({ id: eventId, type, at: delivery.at, payload });
  const secrets = [secretNumber, ...(overlaps ? [secretNumber - 1] : [])].map((number) =>
    secretOf(deskSecret, webhookId, number),
  );
  const headers = { ...headersOf(replayed), ...signedHeaders({ id: eventId, at, body }, secrets) };
  const outcome = { at, headers, status: null, code: null, answer: '', rest: 0 };
  try {
    const answer = await egress.fetch({
      url,
      method: 'POST',
      headers,
      body: Buffer.from(body),
      signal,
      mostBytes: MOST_ANSWER_BYTES,
    });
    return {
      ...outcome,
      ms: since(at),
      status: answer.status,
      answer: beginningOf(answer.body),
      rest: restAfter(answer),
    };
  } catch (error) {
    if (signal.aborted || !(error instanceof EgressRefused)) throw error;
    return { ...outcome, ms: since(at), code: error.code };
  }
}

const since = (at: Date) => Date.now() - at.getTime();

/** PostgreSQL keeps no NUL. */
const beginningOf = (body: Buffer) =>
  [...body.subarray(0, KEPT_SIGNS * 4).toString('utf8')].slice(0, KEPT_SIGNS).join('').replaceAll('\0', '�');
