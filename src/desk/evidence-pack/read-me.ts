/** What a stranger needs to read a pack and to check it, without Claimdesk. */
export const readMe = (
  ref: string,
  organisation: string | null,
  at: string,
) => `Evidence pack of ${ref}${organisation ? `, ${organisation}` : ''}
made ${at} by Claimdesk

It holds all that the desk has of this fact-check, also what readers do not see:
sensitive evidence, comments between colleagues. Treat it as confidential.

claim.json              the claim as it stands now, with its quotes, evidence and comments
claim-reviews/          each edition as it was published (schema.org ClaimReview)
copies/                 the pages and documents behind the evidence, byte for byte, and beside
                        each (.json) where and when it was fetched and what the server said,
                        or the name of the file that a person brought.
                        removed-…: of evidence that was taken off the claim; what a court or
                        the law ordered gone is not there any more
history.jsonl           every change: who, when, what stood before and after.
                        Each event holds the hash of the one before; the last line signs all
SHA256SUMS              the hash of every file here
SHA256SUMS.sig          the desk's signature of that file (Ed25519)
desk-key.pem            the desk's public key

To check that nothing was altered since:

  sha256sum -c SHA256SUMS
  openssl pkeyutl -verify -pubin -inkey desk-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig

The first line of history.jsonl names the same key. Ask the desk for its key by another way
(there it is printed by "claimdesk audit key") and compare: only then do you know that the
pack is theirs. "claimdesk audit verify-log history.jsonl" recomputes the chain of the history.
`;
