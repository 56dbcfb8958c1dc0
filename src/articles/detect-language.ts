import { francAll } from 'franc';

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

/** Tells the language of a text by its letters, and Indonesian from Malay by its words. Reads at most 2,040 code units. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const [best, second] = francAll(sample, { only: Object.keys(LANGUAGES), minLength: 3 });
  const language = best && LANGUAGES[best[0]];
  if (!language) return { language: 'und', confidence: 0 };
  if (language === 'id' || language === 'ms') return tellMalayFromIndonesian(sample, language);
  return { language, confidence: round(0.5 + (best[1] - (second?.[1] ?? 0)) * 2) };
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = (text.length - SAMPLE) >> 1;
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join(' ');
}

/** Most of the news that comes in is Indonesian: Malay needs a word of its own, and as many as Indonesian has. */
function tellMalayFromIndonesian(sample: string, byLetters: string): DetectedLanguage {
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  const indonesian = words.filter((word) => INDONESIAN.has(word)).length;
  const malay = words.filter((word) => MALAY.has(word)).length;
  if (indonesian + malay === 0) return { language: 'id', confidence: byLetters === 'id' ? 0.7 : 0.5 };
  const isMalay = malay > indonesian || (malay === indonesian && byLetters === 'ms');
  const share = Math.max(indonesian, malay) / (indonesian + malay);
  return { language: isMalay ? 'ms' : 'id', confidence: round(share * (1 - 0.4 / (indonesian + malay))) };
}

const round = (confidence: number) => Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
