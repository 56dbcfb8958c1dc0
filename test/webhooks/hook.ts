/** A webhook, as the API tells it; its secret only once. */
export interface Hook {
  id: string;
  version: number;
  secret: string;
  active: boolean;
  failingSince: string | null;
  disabledAt: string | null;
  disabledCode: string | null;
}

/** One of its deliveries. */
export interface Delivered {
  id: string;
  eventId: string;
  type: string;
  state: string;
  attempts: number;
  nextAt: string | null;
  replayed: boolean;
  last: { status: number | null; code: string | null; ms: number } | null;
}
