/** What is kept on this device of the writing in a claim begins with this, then the claim's reference. */
export const KEPT = 'claim.';
