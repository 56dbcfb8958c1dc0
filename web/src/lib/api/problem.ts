/** Something that a move still needs, or a fault of one value. */
export interface Fault {
  pointer?: string;
  code: string;
  params?: Record<string, unknown>;
  /** The field of the screen that settles it. */
  field?: string | null;
  /** People who could do it. */
  who?: { id: string; name: string }[];
}

/** What is there now, in an answer 412. */
export interface Current {
  version?: number;
  by?: { id: string; name: string } | null;
  at?: string;
  changed?: string[];
  [field: string]: unknown;
}

/** An answer of 400 or more (RFC 9457), or none at all: `code` is of the API's catalogue, or `network`. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: Fault[];
  readonly current?: Current;
  readonly requestId?: string;
  /** Seconds. */
  readonly retryAfter?: number;

  constructor(problem: Partial<Omit<ApiProblem, 'name' | 'message'>> & { code: string }) {
    super(problem.code);
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.requestId = problem.requestId;
    this.retryAfter = problem.retryAfter;
  }
}
