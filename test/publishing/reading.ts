import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom/worker';
import { CLAIM_REVIEW_SCHEMA } from '../core/claim-review/claim-review-schema.js';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const fitsSchema = ajv.compile(CLAIM_REVIEW_SCHEMA);

/** As much of the DOM as these tests use. */
interface PageElement {
  textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageDocument extends PageElement {
  documentElement: PageElement;
  body: PageElement;
}

/** What a test looks at in a page that it has fetched. */
export interface ReadPage {
  document: PageDocument;
  /** All that a reader can see, with single spaces. */
  text: string;
  /** Every JSON-LD block, parsed. */
  jsonLd: Record<string, unknown>[];
  /** The text of the one element that a selector finds. */
  textOf(selector: string): string;
}

/** Parses a page as somebody else's program would. */
export function readPage(html: string): ReadPage {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return {
    document,
    text: document.body.textContent.replace(/\s+/g, ' '),
    jsonLd: blocks.map((block) => JSON.parse(block.textContent) as Record<string, unknown>),
    textOf(selector) {
      const found = [...document.querySelectorAll(selector)];
      if (found.length !== 1) throw new Error(`${found.length} elements are ${selector}`);
      return found[0]!.textContent;
    },
  };
}

/** What is wrong with a ClaimReview by a schema that was written from schema.org's and Google's pages; null when nothing is. */
export function faultsOf(claimReview: unknown): unknown {
  return fitsSchema(claimReview) ? null : fitsSchema.errors;
}
