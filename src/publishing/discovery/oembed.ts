import { markup } from '../pages/markup.js';
import type { Publisher } from '../pages/layout.js';
import { xmlText } from '../pages/xml-text.js';

/** An answer of oEmbed 1.0, type `rich` (https://oembed.com/#section2.3). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

const WIDTH = 600;
const HEIGHT = 320;

/** The card of a fact-check in a frame that is no larger than asked. */
export function oEmbed(
  slug: string,
  title: string,
  { name, url, publicUrl }: Publisher,
  { maxwidth = WIDTH, maxheight = HEIGHT }: { maxwidth?: number; maxheight?: number },
): OEmbed {
  const width = Math.min(WIDTH, maxwidth);
  const height = Math.min(HEIGHT, maxheight);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: url,
    cache_age: 60,
    html: markup`<iframe src="${publicUrl}/f/${slug}/embed" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-inline-size:100%"></iframe>`
      .text,
    width,
    height,
  };
}

/** The same as XML. */
export function oEmbedXml(answer: OEmbed): string {
  const { version, type, title, provider_name, provider_url, cache_age, html, width, height } = answer;
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed><version>${version}</version><type>${type}</type><title>${xmlText(title)}</title><provider_name>${xmlText(provider_name)}</provider_name><provider_url>${provider_url}</provider_url><cache_age>${cache_age}</cache_age><html>${xmlText(html)}</html><width>${width}</width><height>${height}</height></oembed>
`.text;
}

/** The slug in the address of a fact-check's page here; undefined for every other address. */
export function slugIn(address: string, publicUrl: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.origin !== new URL(publicUrl).origin) return undefined;
  return /^\/f\/([a-z0-9-]{1,200})\/?$/.exec(url.pathname)?.[1];
}
