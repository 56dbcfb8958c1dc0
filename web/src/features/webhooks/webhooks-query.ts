import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';
import type { DeliveryState } from './webhook-filter';

export type Webhook = Schemas['WebhookAnswer'];
/** With its secret, which is told once. */
export type WebhookWithSecret = Schemas['WebhookWithSecret'];
export type Delivery = Schemas['DeliveryInList'];

/** What happens at a desk, by kind: what partners want first. */
export const KINDS = [
  ...(['claim_review', 'claim', 'evidence', 'quote', 'article', 'thread', 'note', 'speaker'] as const),
  ...(['feed', 'import', 'job', 'content', 'user', 'webhook'] as const),
] as const;

const LOOK_AGAIN_MS = 5_000;

/** Webhooks, newest first, a page at a time. */
export const webhooksQuery = infiniteQueryOptions({
  queryKey: ['webhooks', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/webhooks', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
});

/** All of them at once: a desk has no more than a page of the API holds. */
export const everyWebhookQuery = queryOptions({
  queryKey: ['webhooks', 'every'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks', { params: { query: { limit: 100 } }, signal })),
});

/** One webhook; how it fares is no news, so it is asked for again while it is looked at. */
export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** What it was told, the newest first. */
export const deliveriesQuery = (id: string, state: DeliveryState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries', state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { state, limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** What was sent, and what came back at each try. */
export const deliveryQuery = (id: string, delivery: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'delivery', delivery],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries/{delivery}', {
          params: { path: { id, delivery } },
          signal,
        }),
      ),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Whether a webhook is told of a type of event. */
export const wants =
  (type: string) =>
  ({ active, events }: Webhook): boolean =>
    active && events.some((wanted) => ['*', type.replace(/\..*/, '.*'), type].includes(wanted));

/** How a webhook fares. */
export function stateOf({ active, disabledCode, failingSince }: Webhook) {
  if (!active) return disabledCode ? 'stopped' : 'paused';
  return failingSince ? 'failing' : 'fine';
}

/** What it is called: what it is for, else its address. */
export const nameOf = ({ description, url }: Webhook): string =>
  description ?? url.replace(/^https?:\/\//, '');
