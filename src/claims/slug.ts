const LONGEST = 80;

/** An address for a statement: its Latin letters and digits in lower case, cut at a word; `k-1042` where there are none. */
export function slugOf(statement: string, ref: number): string {
  let slug = '';
  for (const word of wordsOf(statement.slice(0, 400))) {
    if (slug.length + word.length >= LONGEST) break;
    slug += slug ? `-${word}` : word;
  }
  return slug.length >= 3 ? slug : `k-${ref}`;
}

/** Whether an address says these words, or those of them that it was not too long for. */
export function slugSays(slug: string, words: string): boolean {
  const sought = wordsOf(words);
  if (sought.join('').length < 3) return false;
  if (`-${slug}-`.includes(`-${sought.join('-')}-`)) return true;
  const told = slug.replace(/-k-\d+$/, '');
  return sought.some((next, at) => {
    const isCut = at > 0 && told.length + next.length >= LONGEST;
    return isCut && told.endsWith(`-${sought.slice(0, at).join('-')}`);
  });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]+/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
