import { isDay, isWebAddress } from '../../platform/http/plain-values.js';
import type { Found, FoundPart } from '../article.entity.js';
import type { ReadPage } from './read-page.js';

const LONGEST: Partial<Record<FoundPart, number>> = { title: 500, author: 200, outlet: 200, language: 35 };

/** A page may say anything: what is no date, no web address or far too long is left out. */
export function usable(found: ReadPage['found']): ReadPage['found'] {
  const fits = ([part, { text }]: [string, Found]) =>
    part === 'publishedOn'
      ? isDay(text)
      : part === 'url'
        ? isWebAddress(text)
        : text.length <= LONGEST[part as FoundPart]!;
  return Object.fromEntries(Object.entries(found).filter(fits));
}
