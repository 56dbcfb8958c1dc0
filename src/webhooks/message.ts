/** An event of the outbox as webhooks tell it. */
export interface ToldEvent {
  id: string;
  type: string;
  /** RFC 3339. */
  at: string;
  payload: Record<string, unknown>;
}

/** What is sent of an event: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#payload-structure */
export const bodyOf = ({ type, at, payload }: ToldEvent): string =>
  JSON.stringify({ type, timestamp: at, data: payload });

/** Headers beside the signature. A replay has the id of the first time, and says that it is one. */
export const headersOf = (replayed: boolean): Record<string, string> => ({
  'content-type': 'application/json',
  ...(replayed && { 'claimdesk-replay': 'true' }),
});
