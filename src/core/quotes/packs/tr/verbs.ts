import type { Verb } from '../../verb-forms.js';
import { attach } from './harmony.js';

/** Endings of the forms in which a verb reports; converbs ("belirterek") share the subject of the verb they lead to. */
const FINITE = ['DI', 'DIlAr', 'mIş', 'mIşlAr', 'mIştI', 'mIştIr', 'mIşlArdIr', 'mAktA', 'mAktAdIr'];
const CONVERBS = ['YArAk', 'YIp'];
const PRESENT = ['', 'lar', 'du', 'lardı'];
const PASSIVE = ['DI', 'mIş', 'mIştI', 'mIştIr', 'mAktA', 'mAktAdIr', 'YArAk', 'Ir'];
const ENDS_IN_VOWEL = /[aıoueiöü]$/;
/** Short stems whose aorist has I instead of A: "bulur". */
const AORIST_IN_I = new Set([
  'al',
  'ver',
  'gör',
  'bul',
  'kal',
  'ol',
  'var',
  'vur',
  'bil',
  'gel',
  'san',
  'dur',
]);

/** A verb in the three parts of it that news is written in. */
export interface Conjugated extends Verb {
  /** "diyen": its subject follows. */
  attributives: readonly string[];
  /** "denildi": nobody needs to be named. */
  passives: readonly string[];
}

/**
 * Conjugates verbs as the pack lists them, between commas or lines: stems, the last word being the verb; `~` behind
 * a stem in t that softens before vowels: "ifade et~", "kaydet~".
 */
export function conjugated(entries: string): readonly Conjugated[] {
  const trimmed = entries.split(/[,\n]/).map((entry) => entry.trim());
  return trimmed.filter(Boolean).map(conjugate);
}

function conjugate(entry: string): Conjugated {
  const softens = entry.endsWith('~');
  const stem = softens ? entry.slice(0, -1) : entry;
  const open = softens ? `${stem.slice(0, -1)}d` : stem;
  const present = attach(withoutLastVowel(open), 'Iyor');
  const aorist = aoristOf(open);
  return {
    lemma: attach(stem, 'mAk'),
    forms: [
      ...FINITE.map((ending) => attach(stem, ending)),
      ...CONVERBS.map((ending) => attach(open, ending)),
      ...PRESENT.map((ending) => present + ending),
      ...['', 'lAr', 'ken'].map((ending) => attach(aorist, ending)),
    ],
    attributives: [attach(open, 'YAn')],
    passives: passivesOf(open),
  };
}

function withoutLastVowel(stem: string): string {
  return ENDS_IN_VOWEL.test(stem) ? stem.slice(0, -1) : stem;
}

/** "söyler", "belirtir", "eder", "verir". */
function aoristOf(stem: string): string {
  if (ENDS_IN_VOWEL.test(stem)) return `${stem}r`;
  const verb = stem.split(' ').at(-1)!;
  const syllables = verb.replace(/[^aıoueiöü]/g, '').length;
  const close = AORIST_IN_I.has(verb) || (syllables > 1 && !verb.endsWith('ed'));
  return attach(stem, close ? 'Ir' : 'Ar');
}

function passivesOf(stem: string): readonly string[] {
  const passive = ENDS_IN_VOWEL.test(stem) ? `${stem}n` : attach(stem, stem.endsWith('l') ? 'In' : 'Il');
  const present = attach(passive, 'Iyor');
  return [...PASSIVE.map((ending) => attach(passive, ending)), present, `${present}du`];
}
