import { Inject, Injectable } from '@nestjs/common';
import { Egress } from '../../platform/egress/egress.js';
import { Problem } from '../../platform/errors.js';
import type { Preparation } from '../../platform/http/route-rules.js';
import type { DeskRequest } from '../../platform/http/work.js';
import { detectLanguage } from '../detect-language.js';
import { fetchFeed } from './fetch-feed.js';
import type { ParsedFeed, ParsedItem } from './parse-items.js';

/** What a feed says of itself to somebody who thinks of watching it. */
export interface Look {
  title: string | null;
  language: string | null;
  count: number;
  /** The newest. */
  items: Pick<ParsedItem, 'title' | 'link' | 'publishedAt'>[];
}

const SHOWN = 5;
const LIMIT_MS = 40_000;

/** Looks at a feed for somebody who waits, before the transaction begins: a feed may take as long to come as a page. */
@Injectable()
export class LookBefore implements Preparation {
  constructor(@Inject(Egress) private readonly egress: Egress) {}

  /** @throws Problem 422 at `/url` with a code as `FetchedFeed` has it */
  async prepare({ body }: DeskRequest): Promise<Look> {
    const { url } = body as { url: string };
    const known = { url, etag: null, lastModified: null };
    const { said, code, status } = await fetchFeed(this.egress, known, AbortSignal.timeout(LIMIT_MS));
    if (said) return lookAt(said);
    const fault = { pointer: '/url', code: code!, params: { status } };
    throw new Problem('invalid', { detail: 'There is no feed at this address.', errors: [fault] });
  }
}

function lookAt({ title, language, items }: ParsedFeed): Look {
  return {
    title,
    language: language ?? guess(items),
    count: items.length,
    items: items
      .slice(-SHOWN)
      .reverse()
      .map((item) => ({ title: item.title, link: item.link, publishedAt: item.publishedAt })),
  };
}

function guess(items: ParsedItem[]): string | null {
  const { language } = detectLanguage(items.map(({ title }) => title ?? '').join('. '));
  return language === 'und' ? null : language;
}
