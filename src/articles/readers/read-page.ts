import { Readability } from '@mozilla/readability';
import type { Found, FoundPart } from '../article.entity.js';
import { stepsOf, type ReadingStep } from '../reading.js';
import { findMetadata } from './page-metadata.js';
import type { PageDocument, PageNode } from './page.js';
import { parsePage } from './parse-page.js';
import { readableText } from './readable-text.js';

/** What a page says, and what it says about itself. */
export interface ReadPage {
  /** The article in paragraphs, one a line. */
  text: string;
  found: Partial<Record<FoundPart, Found>>;
  steps: ReadingStep[];
}

/** A page with more elements is read whole, menus and all. */
const MOST_ELEMENTS = 50_000;

/**
 * Reads an article out of a page of HTML. Scripts are not run, nothing is fetched. Slow on large pages: run it in a thread.
 * @param address where the page came from, if that is known
 */
export function readPage(html: string, address: string | null = null): ReadPage {
  const page = parsePage(html);
  const found = findMetadata(page, address);
  const whole = readableText(page.documentElement);
  const main = readMainPart(page);
  const text = main || whole;
  const lines = linesIn(text);
  const steps = stepsOf({
    paragraphs_from_markup: lines,
    left_out_page_parts: main ? Math.max(0, linesIn(whole) - lines) : 0,
    whole_page: main ? 0 : 1,
  });
  return { text, found, steps };
}

const linesIn = (text: string) => (text ? text.split('\n').length : 0);

/** The part of the page that is the article; empty where Readability finds none. Changes the page. */
function readMainPart(page: PageDocument): string {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return '';
  const article = new Readability<PageNode>(page as never, {
    serializer: (node) => node as PageNode,
  }).parse();
  return article?.content ? readableText(article.content) : '';
}
