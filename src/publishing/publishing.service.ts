import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AskedMove } from '../claims/apply-move.js';
import { Claim, spokenRef } from '../claims/claim.entity.js';
import { Claims } from '../claims/claims.service.js';
import { readContent } from '../claims/content.query.js';
import { freeSlug } from '../claims/free-slug.js';
import { claimReviewOf, type FactSources } from '../claims/read-facts.js';
import type { ClaimReviewJson } from '../core/claim-review/build-claim-review.js';
import { checkClaimReview, type ClaimReviewProblem } from '../core/claim-review/check-claim-review.js';
import { weighClaimReview, type Weight } from '../core/claim-review/weigh-claim-review.js';
import type { Config } from '../platform/config.js';
import type { Work } from '../platform/http/work.js';
import { Problem } from '../platform/errors.js';
import { Settings } from '../platform/settings.js';
import { CONFIG } from '../platform/tokens.js';
import { embed, type EmbedForm } from './pages/embed.js';
import { factCheckPage } from './pages/fact-check-page.js';
import { untranslated } from './pages/languages.js';
import type { EditionRow, PublishedRow } from './pages/publication-row.js';
import { publicPageOf } from './public-page.js';
import { PublicSite } from './public-site.js';
import { EDITIONS_UNTIL } from './public.query.js';
import { Publication } from './publication.entity.js';
import { firstPublishedAt, publishEdition } from './publish-edition.js';
import { retractPublication } from './retract-publication.js';

/** What the public can read of a claim, or could until it was retracted. */
export interface PublicationOfClaim {
  slug: string;
  url: string;
  /** RFC 3339. */
  publishedAt: string;
  edition: number;
  /** Version of the claim that was published. */
  version: number;
  /** RFC 3339; null while it stands. */
  retractedAt: string | null;
}

/** Where a claim stands after a move. */
export interface MovedClaim {
  id: string;
  ref: string;
  state: string;
  version: number;
  edition: number;
  /** Only for `approve`. */
  approvals?: { have: number; need: number };
  publication: PublicationOfClaim | null;
}

/** The ClaimReview as it would be published now. */
export interface ClaimReviewPreview {
  claimReview: ClaimReviewJson;
  problems: ClaimReviewProblem[];
  /** By JSON pointer. */
  weights: Record<string, Weight>;
  /** What is missing from the page around it, with the field that mends it. */
  warnings: { code: string; params: Record<string, unknown>; field: string }[];
  slug: string;
  url: string;
}

/** Moves of claims, with what publication adds to them. */
@Injectable()
export class Publishing {
  private readonly sources: FactSources;

  constructor(
    @Inject(Claims) private readonly claims: Claims,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PublicSite) private readonly site: PublicSite,
    @Inject(Settings) settings: Settings,
    @Inject(CONFIG) config: Config,
  ) {
    this.sources = { settings, config };
  }

  /**
   * Makes a move; `publish` keeps its edition and `confirm_retract` its retraction in the same transaction.
   * @throws Problem as `applyMove` does.
   */
  async move(work: Work, claimId: string, asked: AskedMove): Promise<MovedClaim> {
    const made = await this.claims.move(work, claimId, asked);
    const { claim, decision } = made;
    if (decision.changes.publishEdition) await publishEdition(work, made, this.sources);
    if (decision.changes.retractPublication)
      await retractPublication(work, made, this.sources.config.publicUrl);
    return {
      id: claim.id,
      ref: spokenRef(claim),
      state: claim.state,
      version: claim.version,
      edition: claim.edition,
      ...(decision.approvals && { approvals: decision.approvals }),
      publication: await this.publicationOf(work, claim),
    };
  }

  /** What would be published if it were now, in whichever state the claim is, with everything that is wrong with it. */
  async preview(claimId: string): Promise<ClaimReviewPreview> {
    const { content, claimReview, slug } = await this.draftEdition(claimId);
    return {
      claimReview,
      problems: checkClaimReview(claimReview, this.sources.config.publicUrl),
      weights: weighClaimReview(claimReview, this.sources.config.publicUrl),
      warnings: untranslated(content).map((language) => ({
        code: 'translation_missing',
        params: { language },
        field: 'translations',
      })),
      slug,
      url: claimReview.url,
    };
  }

  /**
   * The public page that would be made if it were published now, or its embed.
   * @throws Problem 409 while the claim is not rated: there is no page without a verdict.
   */
  async previewPage(
    claimId: string,
    { form, language }: { form?: EmbedForm; language?: string },
  ): Promise<string> {
    const { claim, content, desk, claimReview, slug } = await this.draftEdition(claimId);
    if (!content.rating) throw new Problem('conflict', { detail: 'The claim has no rating yet.' });
    const { edition, publishedEdition, embargoUntil } = claim;
    const retracted = claim.retractedAt !== null;
    const isPublic = edition === publishedEdition && !retracted;
    const earlier: EditionRow[] = await this.dataSource.query(EDITIONS_UNTIL, [
      claimId,
      isPublic ? edition : edition - 1,
    ]);
    const publishedAt = isPublic ? earlier[0]!.publishedAt : new Date().toISOString();
    const kind = claim.correctionKind as EditionRow['kind'];
    const row: PublishedRow = {
      slug,
      edition,
      publishedAt,
      page: publicPageOf(content, this.sources.settings.organisationOf(desk)),
      claimReview: JSON.stringify(claimReview),
      editions: isPublic ? earlier : [{ edition, publishedAt, kind, note: null }, ...earlier],
      retractions: [],
    };
    const publisher = this.site.publisher(desk);
    if (form) return embed(row, publisher, form);
    const preview = {
      edition,
      publishedEdition,
      retracted,
      embargoUntil: embargoUntil?.toISOString() ?? null,
    };
    return factCheckPage(row, publisher, { preview, language });
  }

  private async draftEdition(claimId: string) {
    const { manager: em } = this.dataSource;
    const claim = await em.findOneByOrFail(Claim, { id: claimId });
    const slug = claim.slug ?? (await freeSlug(em, claim));
    const content = await readContent(em, claimId);
    const desk = await this.sources.settings.row(em);
    const first = await firstPublishedAt({ em }, claimId);
    const claimReview = claimReviewOf(
      Object.assign(claim, { slug }),
      content,
      desk,
      this.sources,
      new Date(),
      first,
    );
    return { claim, content, desk, claimReview, slug };
  }

  private async publicationOf({ em }: Work, claim: Claim): Promise<PublicationOfClaim | null> {
    if (claim.publishedEdition === null) return null;
    const where = { claimId: claim.id, edition: claim.publishedEdition };
    const { slug, publishedAt, edition, version } = await em.findOneByOrFail(Publication, where);
    return {
      slug,
      url: `${this.sources.config.publicUrl}/f/${slug}`,
      publishedAt: publishedAt.toISOString(),
      edition,
      version,
      retractedAt: claim.retractedAt?.toISOString() ?? null,
    };
  }
}
