import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/http/work.js';

/**
 * A room above that must know when quotes have other speakers: who said it is public wherever a quote belongs to a claim. Called in
 * the transaction of the change, with the rows of the quotes locked; a thrown `Problem` refuses the change.
 */
export type SpeakersChanged = (work: Work, quoteIds: readonly string[]) => Promise<void>;

/** A version of an article to which the quotes of the one before have been carried. */
export interface NewerVersion {
  articleId: string;
  earlierId: string;
  text: string;
}

/** A room above whose things hang on words of articles. Called in the transaction that carries the quotes, once they stand there. */
export type QuotesCarried = (work: Work, version: NewerVersion) => Promise<void>;

/** Where rooms above register, in `onModuleInit`. */
@Injectable()
export class QuoteChanges {
  private readonly ofSpeakers: SpeakersChanged[] = [];
  private readonly ofCarrying: QuotesCarried[] = [];

  onSpeakersChanged(listener: SpeakersChanged): void {
    this.ofSpeakers.push(listener);
  }

  onCarried(listener: QuotesCarried): void {
    this.ofCarrying.push(listener);
  }

  /** Tells every room above. */
  async speakersChanged(work: Work, quoteIds: readonly string[]): Promise<void> {
    for (const listener of this.ofSpeakers) await listener(work, quoteIds);
  }

  /** Tells every room above. */
  async carried(work: Work, version: NewerVersion): Promise<void> {
    for (const listener of this.ofCarrying) await listener(work, version);
  }
}
