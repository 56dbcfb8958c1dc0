import type { Problem } from '../errors.js';

/** Addresses that clients of Google's Fact Check Tools API ask. */
const PATHS = '/v1alpha1/';

/** Google's names for statuses (google.rpc.Code). */
const STATUS: Partial<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  404: 'NOT_FOUND',
  405: 'UNIMPLEMENTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** The only type that Google's clients look into. */
export const typeOfProblem = (path: string): string =>
  path.startsWith(PATHS) ? 'application/json' : 'application/problem+json';

/** What Google's clients read of a problem, beside its other members; nothing at other addresses. */
export const googleError = (path: string, { status, message }: Problem): object =>
  path.startsWith(PATHS) ? { error: { code: status, message, status: STATUS[status] ?? 'UNKNOWN' } } : {};
