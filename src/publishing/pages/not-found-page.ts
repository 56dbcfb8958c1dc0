import { sheet, type Publisher } from './layout.js';
import { markup } from './markup.js';
import type { Words } from './words.js';

/** For readers whose address leads nowhere. */
export function notFoundPage(publisher: Publisher, words: Words): string {
  return sheet({
    words,
    publisher,
    title: `${words.notFound} – ${publisher.name}`,
    canonical: null,
    body: markup`<h1>${words.notFound}</h1>
<p class="aside">${words.notFoundText}</p>`,
  });
}
