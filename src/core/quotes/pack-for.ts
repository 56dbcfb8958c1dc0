import type { LanguagePack } from './language-pack.js';
import { english } from './packs/en/english.js';
import { german } from './packs/de/german.js';
import { french } from './packs/fr/french.js';
import { generic } from './packs/generic.js';
import { indonesian } from './packs/id/indonesian.js';
import { russian } from './packs/ru/russian.js';
import { portuguese } from './packs/pt/portuguese.js';
import { italian } from './packs/it/italian.js';
import { spanish } from './packs/es/spanish.js';
import { turkish } from './packs/tr/turkish.js';

/** Every pack with a language of its own. A new language is one folder in `packs/` and one name here. */
export const languagePacks: readonly LanguagePack[] = [
  indonesian,
  english,
  german,
  french,
  russian,
  italian,
  spanish,
  portuguese,
  turkish,
];

/** The pack of a language ("id", "en-GB"), or the generic one. */
export function packFor(language: string): LanguagePack {
  const primary = language.toLowerCase().split('-')[0];
  return languagePacks.find((pack) => pack.code === primary) ?? generic;
}
