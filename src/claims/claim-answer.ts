import { spokenRef, type Claim } from './claim.entity.js';
import type { ClaimAnswer } from './claim.dto.js';

/** A claim as it is answered after a write. */
export const claimAnswer = (claim: Claim): ClaimAnswer => ({
  id: claim.id,
  ref: spokenRef(claim),
  version: claim.version,
  edition: claim.edition,
  state: claim.state,
  statement: claim.statement,
  language: claim.language,
});
