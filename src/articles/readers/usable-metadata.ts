import { isDay, isWebAddress } from '../../platform/http/plain-values.js';
import type { Found, FoundPart } from '../article.entity.js';

const LONGEST: Partial<Record<FoundPart, number>> = { title: 500, author: 200, outlet: 200, language: 35 };

/** A document may say anything: what is no date, no web address or far too long is left out. */
export function usable(found: Partial<Record<FoundPart, Found>>): Partial<Record<FoundPart, Found>> {
  return Object.fromEntries(
    Object.entries(found).filter(([part, { text }]) => isUsable(part as FoundPart, text)),
  );
}

/** Whether what is said of a part can be that. */
export function isUsable(part: FoundPart, text: string): boolean {
  if (part === 'publishedOn') return isDay(text);
  return part === 'url' ? isWebAddress(text) : text.length <= LONGEST[part]!;
}
