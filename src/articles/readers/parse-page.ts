import { parseHTML } from 'linkedom/worker';
import type { PageDocument, PageElement } from './page.js';

/**
 * The parser takes the first element of a bare fragment for the whole page, so a fragment is made a page first. Of its builds this one is a
 * single file, which every thread that reads a page loads in a third of the time.
 */
export function parsePage(html: string): PageDocument {
  const page = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const document = parseHTML(page).document as unknown as PageDocument;
  for (const element of Array.from(document.querySelectorAll('*'))) nameInSmallLetters(element);
  return document;
}

/** The parser knows <META NAME="author"> by NAME only. */
function nameInSmallLetters(element: PageElement): void {
  for (const name of element.getAttributeNames()) {
    const small = name.toLowerCase();
    if (!element.hasAttribute(small)) element.setAttribute(small, element.getAttribute(name) ?? '');
  }
}
