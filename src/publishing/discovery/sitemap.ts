import { markup, type Markup } from '../pages/markup.js';

/** An address as a sitemap tells of it. */
export interface SitemapEntry {
  claimId: string;
  slug: string;
  /** RFC 3339, of the current edition. */
  changedAt: string;
}

/** A sitemap of its own among several. */
export interface SitemapPart {
  /** The last claim in it. */
  lastClaim: string;
  /** RFC 3339, of what changed last in it. */
  changedAt: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemap that names the parts (https://www.sitemaps.org/protocol.html#index). */
export function sitemapIndex(parts: SitemapPart[], publicUrl: string): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${parts.map((part, i) => markup`<sitemap><loc>${publicUrl}/sitemap-${i + 1}.xml</loc><lastmod>${part.changedAt}</lastmod></sitemap>\n`)}</sitemapindex>
`.text;
}

/**
 * One part as XML text, batch by batch, so that its length costs no memory. The first part begins with the page of corrections, for an
 * empty sitemap is none.
 * @param read the next batch of entries after a claim and up to another, in the order of claims; empty at the end
 */
export async function* sitemapText(
  parts: SitemapPart[],
  number: number,
  publicUrl: string,
  read: (afterClaim: string, lastClaim: string) => Promise<SitemapEntry[]>,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset xmlns="${NAMESPACE}">\n`;
  if (number === 1) yield markup`<url><loc>${publicUrl}/corrections</loc></url>\n`.text;
  let after = parts[number - 2]?.lastClaim ?? BEFORE_ALL;
  const last = parts[number - 1]?.lastClaim ?? BEFORE_ALL;
  for (let batch = await read(after, last); batch.length > 0; batch = await read(after, last)) {
    yield batch.map((entry) => address(entry, publicUrl).text).join('');
    after = batch.at(-1)!.claimId;
  }
  yield '</urlset>\n';
}

const address = ({ slug, changedAt }: SitemapEntry, publicUrl: string): Markup =>
  markup`<url><loc>${publicUrl}/f/${slug}</loc><lastmod>${changedAt}</lastmod></url>\n`;
