import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { QuoteChanges } from '../articles/quote-changes.js';
import type { Work } from '../platform/http/work.js';
import { changeContent } from './change-content.js';

/** Who said a quote is public wherever the quote belongs to a claim: another speaker is a change of that claim. */
@Injectable()
export class QuoteSpeakersListener implements OnModuleInit {
  constructor(@Inject(QuoteChanges) private readonly quotes: QuoteChanges) {}

  onModuleInit(): void {
    this.quotes.onSpeakersChanged(changeClaims);
  }
}

async function changeClaims(work: Work, quoteIds: readonly string[]): Promise<void> {
  const claims: { id: string }[] = await work.em.query(
    'SELECT DISTINCT claim_id AS id FROM appearances WHERE quote_id = ANY ($1) ORDER BY claim_id',
    [quoteIds],
  );
  const change = { action: 'claim.speakers_changed', after: () => ({ quoteIds }) };
  for (const { id } of claims)
    await changeContent(work, id, { fields: ['speakers'], ...change }, async () => undefined);
}
