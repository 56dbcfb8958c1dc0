import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/http/work.js';

/**
 * A room above that must know when quotes have other speakers: who said it is public wherever a quote belongs to a claim. Called in
 * the transaction of the change, with the rows of the quotes locked; a thrown `Problem` refuses the change.
 */
export type SpeakersChanged = (work: Work, quoteIds: readonly string[]) => Promise<void>;

/** Where rooms above register, in `onModuleInit`. */
@Injectable()
export class QuoteChanges {
  private readonly listeners: SpeakersChanged[] = [];

  onSpeakersChanged(listener: SpeakersChanged): void {
    this.listeners.push(listener);
  }

  /** Tells every room above. */
  async speakersChanged(work: Work, quoteIds: readonly string[]): Promise<void> {
    for (const listener of this.listeners) await listener(work, quoteIds);
  }
}
