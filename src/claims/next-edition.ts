import type { Claim } from './claim.entity.js';

/** Number of the edition that follows the last publication; see `nextEdition` of the workflow. */
export const nextEditionOf = (claim: Claim): number =>
  claim.publishedEdition === null ? claim.edition : claim.publishedEdition + 1;
