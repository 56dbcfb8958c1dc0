/** What a desk answers where it does not do what was asked: RFC 9457, with the members of Claimdesk. */
export interface DeskProblem {
  /** Stable. */
  code?: string;
  title?: string;
  detail?: string;
  errors?: { pointer?: string; code: string; params?: Record<string, unknown> }[];
  /** What is there now, where a change came too late (412). */
  current?: unknown;
  requestId?: string;
}

/** A request that the desk has refused. */
export class DeskError extends Error {
  override name = 'DeskError';
  /** Stable code of the problem. */
  readonly code: string;

  constructor(
    readonly status: number,
    readonly problem: DeskProblem,
    /** Seconds, or a date, after which it may be asked again. */
    readonly retryAfter: string | null,
  ) {
    super(problem.detail ?? problem.title ?? `The desk answered ${status}.`);
    this.code = problem.code ?? 'unknown';
  }
}
