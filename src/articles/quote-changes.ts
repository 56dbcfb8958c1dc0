import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/http/work.js';

/**
 * A room above that must know when quotes get other speakers: who said it is public wherever a quote belongs to a claim. Both are
 * called in the transaction of the change, with the rows of the quotes locked; a thrown `Problem` refuses the change.
 */
export interface QuoteChangeListener {
  beforeSpeakersChange(work: Work, quoteIds: readonly string[]): Promise<void>;
  afterSpeakersChange(work: Work, quoteIds: readonly string[]): Promise<void>;
}

/** Where rooms above register, in `onModuleInit`. */
@Injectable()
export class QuoteChanges {
  private readonly listeners: QuoteChangeListener[] = [];

  register(listener: QuoteChangeListener): void {
    this.listeners.push(listener);
  }

  /** Gives quotes other speakers between the two calls. */
  async around(work: Work, quoteIds: readonly string[], change: () => Promise<void>): Promise<void> {
    for (const listener of this.listeners) await listener.beforeSpeakersChange(work, quoteIds);
    await change();
    for (const listener of this.listeners) await listener.afterSpeakersChange(work, quoteIds);
  }
}
