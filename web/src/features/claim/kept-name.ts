/** What is kept on this device of the writing in a claim begins with this, then the claim's reference. */
export const KEPT = 'claim.';

/** So does what was laid aside when a claim was closed: then comes the person, and the claim's reference. */
export const LAID_ASIDE = 'unsaved.';
