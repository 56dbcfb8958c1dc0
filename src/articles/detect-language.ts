import { francAll } from 'franc';
import type { LanguagePack } from '../core/quotes/language-pack.js';
import { languagePacks } from '../core/quotes/pack-for.js';

/** What language a text is in. */
export interface DetectedLanguage {
  /** BCP 47, two letters where there are two; `und` when nothing could be told. */
  language: string;
  /** 0 (a guess) to 1 (no other language comes near). */
  confidence: number;
}

/** The languages of news that we tell apart, as franc and as BCP 47 name them. */
const LANGUAGES: Record<string, string> = {
  ind: 'id',
  zlm: 'ms',
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  rus: 'ru',
  tur: 'tr',
  ita: 'it',
  ces: 'cs',
  nld: 'nl',
  pol: 'pl',
  ukr: 'uk',
  ron: 'ro',
  hun: 'hu',
  swe: 'sv',
  jav: 'jv',
  sun: 'su',
  tgl: 'tl',
  vie: 'vi',
  tha: 'th',
  arb: 'ar',
  pes: 'fa',
  hin: 'hi',
  jpn: 'ja',
  cmn: 'zh',
  kor: 'ko',
  heb: 'he',
  ell: 'el',
};

/** Code units read at the start, in the middle and at the end: whatever the length, the same work. */
const SAMPLE = 680;

/** Words and spellings that Indonesian has and Malay has not; their letters are too alike to tell. */
const INDONESIAN = wordSet(`
  bahwa karena uang polisi kantor mobil usai miliar triliun jumat minggu senin kabupaten universitas provinsi
  perusahaan kemarin tiongkok eropa bisa sedangkan kebijakan gubernur anggaran triwulan agustus desember juni juli
  persen televisi situs listrik sepeda pemilu pilkada dpr kpk wib rp butuh enggak soal nomor berbeda kalau rupiah
  menlu menkeu jakarta yakni ujar ujarnya tutur prancis jerman turki`);
/** Words and spellings that Malay has and Indonesian has not. */
const MALAY = wordSet(`
  bahawa kerana wang polis ialah iaitu bilion trilion jumaat isnin universiti suruhanjaya syarikat antarabangsa ogos
  jun julai disember akhbar timbalan ekoran manakala sekiranya mahu perkhidmatan pelbagai sebarang cuba awak sahaja
  telefon doktor tentera peguam ringgit selepas menerusi sukan bagaimanapun berkenaan kejohanan perlawanan tarikh
  perancis sepanyol itali putrajaya naib hospital kuala lumpur eropah negeri-negeri teknikal berbeza`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Languages whose letters fit nearly as well as those of the best are told apart by their small words. */
const NEARLY = 0.35;
/** What it counts for when every word is a small word of the language; letters count from 0 to 1. */
const WEIGHT = 1;

/** The small words of languages that have no pack and are written in the letters of one that has. */
const OTHERS: Record<string, string> = {
  nl: 'de het een en van in is dat die niet op te zijn voor met er aan om ook wordt worden werd door bij naar aldus maar',
  uk: 'і й та в у на що не з із до про це за як для від але його її було був також які який є ми він вони',
  ro: 'și în de la că nu cu pe din a un o care este pentru au fost mai se va sunt după prin spus cel sa lui',
  cs: 'a v na se že je s z do o i ve jsou byl bylo by si za pro ale jako podle který která které také od',
  pl: 'i w na z się że do nie jest o od po jak to przez dla za ale który która które są był było także oraz',
  hu: 'a az és hogy nem is egy meg ez azt volt van már csak de mint el ki szerint aki ami',
  sv: 'och i att det som en på är av för med den till har de inte om ett från men var vid ska enligt',
  jv: 'lan ing kang sing ora iku iki karo amarga yen saka dadi wis marang uga kanggo ana',
  su: 'jeung nu di anu teu ieu éta yén tina ka ku kana aya pikeun ogé jadi kusabab dina',
  tl: 'ang ng sa mga na ay at si ni kay hindi ito nang may para kung siya ayon din rin',
};

/** The small words that hold sentences together, by language. */
const SMALL_WORDS = new Map([
  ...languagePacks.map((pack) => [pack.code, smallWordsOf(pack)] as const),
  ...Object.entries(OTHERS).map(([code, words]) => [code, wordSet(words)] as const),
]);

function smallWordsOf({ grammar, reporting }: LanguagePack): ReadonlySet<string> {
  const { pronouns, prepositions, subordinators, conjunctions, adverbs, determiners, relatives } = grammar;
  const lists = [pronouns, prepositions, subordinators, conjunctions, adverbs, determiners, relatives];
  return new Set([...lists.flat(), ...grammar.stopWords, ...grammar.negations, ...reporting.complementizers]);
}

/**
 * Tells the language of a text by its letters, languages of like letters by their small words, and Indonesian from Malay
 * by words that only one of them has. Reads at most 2,040 code units.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const words = wordsOf(sample);
  const byLetters = francAll(sample, { only: Object.keys(LANGUAGES), minLength: 3 });
  const best = byLetters[0]?.[1] ?? 0;
  const [first, second] = byLetters
    .filter(([code, score]) => LANGUAGES[code] && score > best - NEARLY)
    .map(([code, score]) => ({ language: LANGUAGES[code]!, fit: score + WEIGHT * smallWords(words, code) }))
    .sort((a, b) => b.fit - a.fit);
  if (!first) return { language: 'und', confidence: 0 };
  const { language, fit } = first;
  if (language === 'id' || language === 'ms') return tellMalayFromIndonesian(words, language);
  return { language, confidence: round(0.5 + (fit - (second?.fit ?? 0)) * 2) };
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** The share of words that are small words of a language, 0 to 1. */
function smallWords(words: readonly string[], code: string): number {
  const known = SMALL_WORDS.get(LANGUAGES[code]!);
  return known && words.length ? words.filter((word) => known.has(word)).length / words.length : 0;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = (text.length - SAMPLE) >> 1;
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join(' ');
}

/** Most of the news that comes in is Indonesian: Malay needs a word of its own, and as many as Indonesian has. */
function tellMalayFromIndonesian(words: readonly string[], byLetters: string): DetectedLanguage {
  const indonesian = words.filter((word) => INDONESIAN.has(word)).length;
  const malay = words.filter((word) => MALAY.has(word)).length;
  if (indonesian + malay === 0) return { language: 'id', confidence: byLetters === 'id' ? 0.7 : 0.5 };
  const isMalay = malay > indonesian || (malay === indonesian && byLetters === 'ms');
  const share = Math.max(indonesian, malay) / (indonesian + malay);
  return { language: isMalay ? 'ms' : 'id', confidence: round(share * (1 - 0.4 / (indonesian + malay))) };
}

const round = (confidence: number) => Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
