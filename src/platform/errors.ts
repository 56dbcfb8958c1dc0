/** One error of a request: where it lies (JSON pointer, RFC 6901, or a parameter's name), its stable code, and what a text needs. */
export interface Fault {
  pointer?: string;
  code: string;
  params?: Record<string, unknown>;
  /** For refused moves: which field of the claim mends it. */
  field?: string | null;
  /** For refused moves: who could do it. */
  who?: { id: string; name: string }[];
}

/**
 * The catalogue of errors: every answer of 400 or more carries one of these codes. The titles are for people who read
 * answers by hand; words for editors live in the dashboard.
 */
export const PROBLEMS = {
  malformed: [400, 'The request cannot be read'],
  unknown_field: [400, 'The request has a field or parameter that is not known here'],
  invalid_parameter: [400, 'A parameter of the address is not valid'],
  bad_cursor: [400, 'The cursor is not one of this list; start again without it'],
  bad_address: [400, 'The address has a broken percent-encoding'],
  sign_in_failed: [401, 'The e-mail address or the password is not right'],
  not_signed_in: [401, 'Sign in, or send a key'],
  key_refused: [401, 'The key is unknown, expired or revoked'],
  scope_missing: [403, 'The key does not have the scope for this'],
  role_missing: [403, 'Your roles do not allow this'],
  foreign_origin: [403, 'The request comes from another site'],
  not_found: [404, 'There is nothing here'],
  method_not_allowed: [405, 'The method is not known here'],
  move_refused: [409, 'The move is not possible now'],
  needs_correction: [409, 'It is public; start a correction first'],
  closed: [409, 'The claim is closed'],
  conflict: [409, 'Something else is in the way'],
  gone: [410, 'It has been withdrawn'],
  stale: [412, 'It has been changed since you read it'],
  too_large: [413, 'The request is too large'],
  unsupported_media_type: [415, 'The content type is not supported here'],
  invalid: [422, 'Something in the request is not valid'],
  idempotency_mismatch: [422, 'The idempotency key was used for another request'],
  if_match_missing: [428, 'Send If-Match with the version you read'],
  too_many_requests: [429, 'Too many requests; wait and try again'],
  headers_too_large: [431, 'The headers of the request are too large'],
  timed_out: [408, 'The request took too long to arrive'],
  internal: [500, 'Something went wrong here; nothing was changed'],
  not_implemented: [501, 'This form is not offered here'],
  busy: [503, 'The desk is busy; try again in a moment'],
  unavailable: [503, 'The desk cannot reach its database; try again in a moment'],
} as const satisfies Record<string, readonly [number, string]>;

/** A code of the catalogue. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What may come with a problem besides its code. */
export interface ProblemExtras {
  detail?: string;
  errors?: Fault[];
  /** 412 only: what is there now. */
  current?: unknown;
  /** Seconds, for 429 and 503. */
  retryAfter?: number;
  /** For 405. */
  allow?: string[];
}

/** An error of the catalogue, thrown anywhere and answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(extras.detail ?? PROBLEMS[code][1]);
    [this.status, this.title] = PROBLEMS[code];
  }
}

/** 422 for one field. `pointer` is a JSON pointer into the body. */
export function invalid(pointer: string, code: string, params: Record<string, unknown> = {}): Problem {
  return new Problem('invalid', { errors: [{ pointer, code, params }] });
}
