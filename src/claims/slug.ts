const LONGEST = 80;

/** An address for a statement: its Latin letters and digits in lower case, cut at a word; `k-1042` where there are none. */
export function slugOf(statement: string, ref: number): string {
  const words = statement
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]+/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= LONGEST) break;
    slug += slug ? `-${word}` : word;
  }
  return slug.length >= 3 ? slug : `k-${ref}`;
}
