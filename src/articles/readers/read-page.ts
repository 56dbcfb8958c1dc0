import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Found, FoundPart } from '../article.entity.js';
import { findMetadata } from './page-metadata.js';
import type { PageDocument, PageNode } from './page.js';
import { readableText } from './readable-text.js';

/** What a page says, and what it says about itself. */
export interface ReadPage {
  /** The article in paragraphs, one a line. */
  text: string;
  found: Partial<Record<FoundPart, Found>>;
}

/** A page with more elements is read whole, menus and all. */
const MOST_ELEMENTS = 50_000;

/** Reads an article out of a page of HTML. Scripts are not run, nothing is fetched. Slow on large pages: run it in a thread. */
export function readPage(html: string): ReadPage {
  const page = parse(html);
  const found = findMetadata(page);
  return { text: readMainPart(page) || readableText(parse(html).documentElement), found };
}

/** The parser takes the first element of a bare fragment for the whole page, so a fragment is made a page first. */
function parse(html: string): PageDocument {
  const page = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as PageDocument;
}

/** The part of the page that is the article; empty where Readability finds none. Changes the page. */
function readMainPart(page: PageDocument): string {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return '';
  const article = new Readability<PageNode>(page as never, {
    serializer: (node) => node as PageNode,
  }).parse();
  return article?.content ? readableText(article.content) : '';
}
