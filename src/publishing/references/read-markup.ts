import { Inject, Injectable } from '@nestjs/common';
import { fetchProblem, faultOfRefusal, faultOfStatus } from '../../articles/readers/fetch-problem.js';
import type { FoundReviews } from '../../core/claim-review/read-claim-reviews.js';
import { Egress } from '../../platform/egress/egress.js';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import { invalid, Problem } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import type { Preparation } from '../../platform/http/route-rules.js';
import type { DeskRequest } from '../../platform/http/work.js';
import { runInThread, ThreadEnded } from '../../platform/jobs/run-in-thread.js';
import type { Markup } from './reference-thread.js';

const LIMIT_MS = 10_000;
const THREAD = new URL(import.meta.url.replace(/[^/]+(\.\w+)$/, 'reference-thread$1'));

/** Finds the fact-checks in a page or file before the transaction begins: a page may be slow, and a file large or made to harm. */
@Injectable()
export class ReadMarkup implements Preparation {
  constructor(@Inject(Egress) private readonly egress: Egress) {}

  /** @throws Problem 422: `missing`, what `fetchProblem` has, `no_claim_review`, `cannot_be_read` */
  async prepare({ body }: DeskRequest): Promise<FoundReviews> {
    const { url, file } = body as { url?: string; file?: UploadedFile };
    if ((url === undefined) === (file === undefined))
      throw invalid('/url', 'one_of', { of: ['url', 'file'] });
    const pointer = file ? '/file' : '/url';
    const found = await read(file ? { ...file, url: null } : await this.visit(url!), pointer);
    if (found.reviews.length + found.rejected.length === 0) throw invalid(pointer, 'no_claim_review');
    return found;
  }

  private async visit(url: string): Promise<Markup> {
    try {
      const answer = await this.egress.fetch({
        url,
        headers: { accept: 'text/html,application/json;q=0.9,*/*;q=0.8' },
      });
      const fault = faultOfStatus(answer.status);
      if (fault) throw fetchProblem(fault, { status: answer.status });
      return { bytes: answer.body, mediaType: answer.headers['content-type'] ?? null, url: answer.url };
    } catch (error) {
      if (error instanceof EgressRefused) throw fetchProblem(faultOfRefusal(error.code), { why: error.code });
      throw error;
    }
  }
}

async function read({ bytes, mediaType, url }: Markup, pointer: string): Promise<FoundReviews> {
  try {
    return await runInThread(THREAD, { bytes, mediaType, url } satisfies Markup, { limitMs: LIMIT_MS });
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof ThreadEnded ? error.code : 'cannot_be_read';
    throw invalid(pointer, code);
  }
}
