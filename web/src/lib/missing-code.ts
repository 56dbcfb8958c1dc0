/**
 * Code or words of a page did not come. A browser asks for them once as long as the page is open, failures included, so trying again is in
 * vain: only loading the page again brings them.
 */
export class MissingCode extends Error {}

/** Says so of what kept an `import()` from coming, in words that the router does not take for a sign to load the page again by itself. */
export function missing(cause: unknown): never {
  throw cause instanceof MissingCode ? cause : new MissingCode('Code has not come.', { cause });
}
