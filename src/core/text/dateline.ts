import type { LayoutPart } from './layout-part.js';
import type { EdgeLines } from './lines.js';
import { spanOf } from './span.js';

/** "MOSKOW, KOMPAS — ", "Jakarta (ANTARA) - ", "LONDON, Nov 26 (Reuters) - ". */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:,[^—–\n(]{1,30})?(?: ?\([^)\n]{2,30}\))? ?(?:—|–| - |--)/u;

/** Finds the place of a dateline in front of the first paragraph. */
export function findDateline(text: string, lines: EdgeLines, title: LayoutPart | null): LayoutPart | null {
  for (const line of lines.first.slice(0, 4)) {
    if (title && line.start === title.start) continue;
    const place = DATELINE.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))?.[1];
    if (place)
      return { ...spanOf(text, line.start, line.start + place.length), how: 'the place of a dateline' };
  }
  return null;
}
