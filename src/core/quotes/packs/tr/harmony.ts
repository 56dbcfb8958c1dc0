const VOWELS = 'aıoueiöü';
const FRONT = 'eiöü';
const ROUND = 'ouöü';
const VOICELESS = 'fstkçşhp';

/**
 * Puts endings behind a word by the rules of vowel and consonant harmony. In an ending `A` stands for a/e, `I` for
 * ı/i/u/ü, `D` for d/t; `Y`, `S` and `N` are the sounds that only join two vowels: `attach('söyle', 'DI')` is "söyledi".
 */
export function attach(word: string, ending: string): string {
  let whole = word;
  for (const sound of ending) whole += soundBehind(whole, sound);
  return whole;
}

function soundBehind(word: string, sound: string): string {
  if (sound === 'A') return FRONT.includes(lastVowel(word)) ? 'e' : 'a';
  if (sound === 'I') return closeVowel(lastVowel(word));
  if (sound === 'D') return VOICELESS.includes(word.at(-1)!) ? 't' : 'd';
  if ('YSN'.includes(sound)) return VOWELS.includes(word.at(-1)!) ? sound.toLowerCase() : '';
  return sound;
}

function lastVowel(word: string): string {
  for (let i = word.length - 1; i >= 0; i -= 1) if (VOWELS.includes(word[i]!)) return word[i]!;
  return 'e';
}

function closeVowel(behind: string): string {
  const round = ROUND.includes(behind);
  if (FRONT.includes(behind)) return round ? 'ü' : 'i';
  return round ? 'u' : 'ı';
}

/** Every shape that an ending can take, whatever stands before it: `DI` is "dı", "di", "du", "dü", "tı" … */
export function shapesOf(ending: string): readonly string[] {
  const stems = [...VOWELS].flatMap((vowel) => [vowel, `${vowel}r`, `${vowel}ş`]);
  return [...new Set(stems.map((stem) => attach(stem, ending).slice(stem.length)))];
}

const SOFT: Record<string, string> = { k: 'ğ', p: 'b', ç: 'c' };
/** Words whose last sound stays hard before a vowel. */
const HARD = new Set(['hukuk']);

/** A noun of several syllables as it stands before an ending: "bakanlık" + "I" → "bakanlığ". */
export function softened(word: string, ending: string): string {
  const vowelFollows = 'AIYSN'.includes(ending[0] ?? '') && !ending.startsWith('D');
  const soft = SOFT[word.at(-1)!];
  if (
    !vowelFollows ||
    soft === undefined ||
    HARD.has(word) ||
    /^[^aıoueiöü]*[aıoueiöü][^aıoueiöü]*$/.test(word)
  )
    return word;
  return word.slice(0, -1) + soft;
}
