import {
  buildClaimReview,
  type ClaimReviewJson,
  type PublishedEditionFacts,
} from '../core/claim-review/build-claim-review.js';
import { checkClaimReview, type ClaimReviewProblem } from '../core/claim-review/check-claim-review.js';
import type { ClaimFacts } from '../core/workflow/facts.js';
import type { MoveInput } from '../core/workflow/inputs.js';
import type { EntityManager } from 'typeorm';
import type { Config } from '../platform/config.js';
import type { Settings, SettingsRow } from '../platform/settings.js';
import type { Claim } from './claim.entity.js';
import { readContent, type ClaimContent } from './content.query.js';
import { readMergeTarget, readSlugHolder, readStoredFacts } from './facts.query.js';
import { slugOf } from './slug.js';

/** What the facts of a claim are read with. */
export interface FactSources {
  settings: Settings;
  config: Config;
}

/** Everything that decides a move of this claim for this person. Read it with the claim's row locked. */
export async function readFacts(
  em: EntityManager,
  claim: Claim,
  personId: string,
  input: MoveInput,
  { settings, config }: FactSources,
): Promise<ClaimFacts> {
  const stored = await readStoredFacts(em, claim.id, personId);
  const desk = await settings.row(em);
  const slug = input.slug ?? claim.slug;
  return {
    ...stored,
    id: claim.id,
    state: claim.state,
    edition: claim.edition,
    statement: claim.statement,
    claimant: claim.claimantId ? 'named' : claim.claimantUnnamed ? 'unnamed' : null,
    statedOn: claim.statedOn,
    statedOnUnknown: claim.statedOnUnknown,
    assigneeId: claim.assigneeId,
    submittedBy: claim.submittedBy,
    rating: claim.ratingScaleId ? { value: claim.ratingValue } : null,
    summary: claim.summary,
    practice: claim.practiceId !== null,
    approvalsNeeded: claim.practiceId === null ? desk.approvalsNeeded : 1,
    publication:
      claim.publishedEdition === null
        ? null
        : { edition: claim.publishedEdition, slug: claim.slug!, retracted: claim.retractedAt !== null },
    retractionRequest: claim.retractionRequestedBy
      ? { by: claim.retractionRequestedBy, reason: claim.retractionReason! }
      : null,
    parkedFrom: claim.parkedFrom,
    mergedFrom: claim.mergedFrom,
    mergeTarget: typeof input.targetId === 'string' ? await readMergeTarget(em, claim, input.targetId) : null,
    claimReviewProblems: await claimReviewProblems(em, claim, desk, { settings, config }),
    organisationMissing: settings.missingToPublish(desk),
    slugTakenBy: typeof slug === 'string' ? await readSlugHolder(em, slug, claim) : null,
    embargoUntil: claim.embargoUntil?.toISOString() ?? null,
  };
}

/** A ClaimReview means something only where publication is near; before, its problems are those of an unfinished claim. */
async function claimReviewProblems(
  em: EntityManager,
  claim: Claim,
  desk: SettingsRow,
  from: FactSources,
): Promise<ClaimReviewProblem[]> {
  if (claim.state !== 'approved') return [];
  const review = claimReviewOf(claim, await readContent(em, claim.id), desk, from, new Date(), null);
  return checkClaimReview(review, from.config.publicUrl);
}

/**
 * The ClaimReview of a claim's content.
 * @param published when this edition is, or would be, published
 * @param first when the first edition was; null if this is the first
 */
export function claimReviewOf(
  claim: Claim,
  content: ClaimContent,
  desk: SettingsRow,
  { settings, config }: FactSources,
  published: Date,
  first: Date | null,
): ClaimReviewJson {
  const { name, url, logo } = settings.organisationOf(desk);
  const { rating } = content;
  const edition: PublishedEditionFacts = {
    url: `${config.publicUrl}/f/${claim.slug ?? slugOf(content.statement, claim.ref)}`,
    statement: content.statement,
    language: content.language,
    organisation: { name: name ?? '', url: url ?? config.publicUrl, logo },
    rating: {
      value: rating?.value ?? null,
      worst: rating?.worst ?? 0,
      best: rating?.best ?? 0,
      alternateName: rating?.alternateName ?? '',
      scaleName: rating?.scaleName ?? null,
    },
    claimant: content.claimant && {
      name: content.claimant.name,
      type: content.claimant.kind === 'organisation' ? 'Organization' : 'Person',
      wikidataId: content.claimant.wikidataId,
    },
    statedOn: content.statedOn,
    appearances: content.appearances.map((appearance) => ({
      url: appearance.url ?? appearance.article?.url ?? null,
      title: appearance.article?.title ?? null,
      publisher: appearance.article?.outlet ?? appearance.article?.agency ?? null,
      publishedOn: appearance.publishedOn ?? appearance.article?.publishedOn ?? null,
      first: appearance.firstKnown,
    })),
    publishedAt: (first ?? published).toISOString(),
    modifiedAt: first ? published.toISOString() : null,
  };
  return buildClaimReview(edition);
}
