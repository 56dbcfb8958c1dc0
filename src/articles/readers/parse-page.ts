import { parseHTML } from 'linkedom';
import type { PageDocument } from './page.js';

/** The parser takes the first element of a bare fragment for the whole page, so a fragment is made a page first. */
export function parsePage(html: string): PageDocument {
  const page = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as PageDocument;
}
