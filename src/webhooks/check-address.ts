import { Inject, Injectable } from '@nestjs/common';
import { EgressRefused } from '../platform/egress/egress-refused.js';
import { Egress } from '../platform/egress/egress.js';
import { invalid, Problem } from '../platform/errors.js';
import type { Preparation } from '../platform/http/route-rules.js';
import type { DeskRequest } from '../platform/http/work.js';

/** Refuses an address that the desk would never send to, before the transaction begins. It is checked again whenever something is sent. */
@Injectable()
export class CheckAddress implements Preparation {
  constructor(@Inject(Egress) private readonly egress: Egress) {}

  /** @throws Problem 422 at `/url` with a code of egress; 409 `egress_off` */
  async prepare({ body }: DeskRequest): Promise<void> {
    const { url } = body as { url?: string };
    if (url === undefined) return;
    try {
      await this.egress.check(url);
    } catch (error) {
      if (!(error instanceof EgressRefused)) throw error;
      if (error.code === 'off') throw new Problem('conflict', { errors: [{ code: 'egress_off' }] });
      throw invalid('/url', error.code);
    }
  }
}
