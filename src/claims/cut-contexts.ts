import type { EntityManager } from 'typeorm';
import type { TextQuoteSelector } from '../core/text/text-quote-selector.js';
import { blankWords } from '../platform/redaction/blank.js';

const PLACES = `SELECT a.text, json_agg(json_build_object('start', p.start_offset, 'end', p.end_offset, 'selector', p.selector)) AS places
  FROM articles a JOIN (SELECT article_id, start_offset, end_offset, selector FROM quotes
    UNION ALL SELECT article_id, start_offset, end_offset, selector FROM appearances WHERE selector IS NOT NULL
    UNION ALL SELECT article_id, start_offset, end_offset, selector FROM threads WHERE start_offset IS NOT NULL) p ON p.article_id = a.id
  WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE strpos(a.text, word) > 0)
  GROUP BY a.id`;

/** Shorter words may stand anywhere by chance. */
const TELLING = 12;

interface Place {
  start: number;
  end: number;
  selector: TextQuoteSelector;
}

/**
 * Quotes and words that claims and notes are about, and what is kept of the text beside them, where their border cuts one of these words: only the text says what it was cut from.
 * @returns each as claims, versions and the log repeat it, with what is to be left of it
 */
export async function cutContexts(em: EntityManager, words: readonly string[]): Promise<Map<string, string>> {
  const articles: { text: string; places: Place[] }[] = await em.query(PLACES, [words]);
  const blank = blankWords(words);
  const cut = new Map<string, string>();
  for (const { text, places } of articles) {
    const left = blank(text);
    for (const { start, end, selector } of places) {
      const parts = [
        [selector.exact, left.slice(start, end)],
        [selector.prefix, left.slice(start - selector.prefix.length, start)],
        [selector.suffix, left.slice(end, end + selector.suffix.length)],
      ] as const;
      for (const [before, after] of parts)
        if (before.length >= TELLING && blank(before) !== after) cut.set(before, after);
    }
  }
  return cut;
}
