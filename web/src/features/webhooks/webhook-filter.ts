/** What the page of webhooks shows: all, or one of them with its deliveries in some state. */
export interface WebhookFilter {
  hook?: string;
  state?: DeliveryState;
}

export const DELIVERY_STATES = ['failed', 'pending', 'delivered'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
