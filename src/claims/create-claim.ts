import { withPracticeOf } from '../articles/practice-of-words.js';
import type { ClaimField } from '../core/workflow/decide-edit.js';
import { audit } from '../platform/audit/audit.js';
import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { aboutClaim, contribute, keepVersion } from './change-content.js';
import {
  addAppearances,
  claimantColumns,
  readQuotes,
  refuseUnknownAssignee,
  setTopics,
  type ClaimantAsked,
  type QuoteOfClaim,
} from './claim-parts.js';
import { Claim, type Priority } from './claim.entity.js';
import { readContent } from './content.query.js';

/** What a claim begins with. */
export interface NewClaim {
  statement: string;
  language: string;
  translations?: Record<string, string>;
  claimant?: ClaimantAsked | null;
  statedOn?: string | null;
  statedOnUnknown?: boolean;
  statedAt?: string | null;
  asOf?: string | null;
  topics?: string[];
  quoteIds?: string[];
  spans?: { articleId: string; start: number; end: number }[];
  appearances?: { url: string; publishedOn?: string | null; firstKnown?: boolean }[];
  implied?: boolean;
  assigneeId?: string | null;
  dueAt?: string | null;
  priority?: Priority;
}

/**
 * Drafts a claim. What is not said is taken from its first quote and that quote's article, so that nothing is asked twice: claimant,
 * date and place. A date given as null stays unset.
 */
export async function createClaim(asker: Work, asked: NewClaim): Promise<Claim> {
  if (asked.statedOn && asked.statedOnUnknown) throw invalid('/statedOnUnknown', 'date_and_unknown');
  const { quoteIds = [], spans = [] } = asked;
  const work = await withPracticeOf(
    asker,
    quoteIds,
    spans.map(({ articleId }) => articleId),
  );
  await refuseUnknownAssignee(work, asked.assigneeId);
  const quotes = await readQuotes(work, [...new Set(quoteIds)]);
  const id = newId();
  await work.em.insert(Claim, {
    id,
    statement: asked.statement,
    language: asked.language,
    translations: asked.translations ?? {},
    implied: asked.implied ?? false,
    ...(await claimantColumns(work, asked.claimant === undefined ? claimantOf(quotes[0]) : asked.claimant)),
    statedOn:
      asked.statedOn === undefined && !asked.statedOnUnknown
        ? (quotes[0]?.statementDate ?? null)
        : (asked.statedOn ?? null),
    statedOnUnknown: asked.statedOnUnknown ?? false,
    statedAt: asked.statedAt === undefined ? (quotes[0]?.statementPlace ?? null) : asked.statedAt,
    asOf: asked.asOf ?? null,
    assigneeId: asked.assigneeId ?? null,
    dueAt: asked.dueAt ? new Date(asked.dueAt) : null,
    priority: asked.priority ?? 'normal',
    practiceId: work.practiceId ?? null,
    createdBy: work.actor.id,
  });
  await addAppearances(work, id, [
    ...quotes.map((quote) => ({ quoteId: quote.id })),
    ...spans.map((span) => ({ span })),
    ...(asked.appearances ?? []),
  ]);
  await setTopics(work, id, asked.topics ?? []);
  const claim = await work.em.findOneByOrFail(Claim, { id });
  await keepVersion(work, claim, ['created']);
  await contribute(work, claim, contributedFields(claim, asked, quotes));
  await audit(work, {
    stream: `claim:${id}`,
    action: 'claim.created',
    after: await readContent(work.em, id),
  });
  await tell(work, 'claim.created', id, aboutClaim(work, claim));
  return claim;
}

const claimantOf = (quote: QuoteOfClaim | undefined): ClaimantAsked | null =>
  quote?.speakerId ? { speakerId: quote.speakerId } : null;

function contributedFields(claim: Claim, asked: NewClaim, quotes: QuoteOfClaim[]): ClaimField[] {
  const fields: [ClaimField, boolean][] = [
    ['statement', true],
    ['language', true],
    ['translations', Object.keys(claim.translations).length > 0],
    ['claimant', claim.claimantId !== null || claim.claimantUnnamed],
    ['statedOn', claim.statedOn !== null],
    ['statedOnUnknown', claim.statedOnUnknown],
    ['statedAt', claim.statedAt !== null],
    ['asOf', claim.asOf !== null],
    ['implied', claim.implied],
    ['appearances', quotes.length + (asked.spans?.length ?? 0) + (asked.appearances?.length ?? 0) > 0],
  ];
  return fields.filter(([, given]) => given).map(([field]) => field);
}
