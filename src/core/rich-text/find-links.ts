/** Something in square brackets that is more than text. */
export type Bracketed =
  | { type: 'link'; end: number; label: string; url: string }
  | { type: 'citation'; end: number; number: number };

/** `E2`: the evidence with the number 2. */
const NUMBER = /^E([1-9]\d{0,3})$/;

/**
 * Finds the links, `[words](https://…)`, and the citations, `[E2]`, of a text, by the place of their opening bracket. An address that is
 * not one of the web makes no link.
 */
export function findLinks(text: string): ReadonlyMap<number, Bracketed> {
  const found = new Map<number, Bracketed>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') open.push(at);
    else if (character === ']' && open.length > 0) {
      const start = open.pop()!;
      const label = text.slice(start + 1, at);
      const target = destination(text, at + 1);
      const [, number] = NUMBER.exec(label.slice(0, 6)) ?? [];
      if (target) {
        found.set(start, { type: 'link', label, ...target });
        // A link holds no other link.
        open = [];
        at = target.end - 1;
      } else if (number) found.set(start, { type: 'citation', end: at + 1, number: Number(number) });
    }
  }
  return found;
}

/** Code units: a loop over strings takes seven times as long, which a text can be made for. */
const SIGN = { space: 32, open: 40, close: 41, less: 60, greater: 62, backslash: 92 };

/** Longer ones are no addresses, and need not be searched for their end. */
const LONGEST = 2_000;

/** The address in round brackets that begins here; it may hold such brackets itself, in pairs. */
function destination(text: string, from: number): { url: string; end: number } | undefined {
  if (text[from] !== '(' || !/^https?:\/\//i.test(text.slice(from + 1, from + 9))) return undefined;
  const last = Math.min(text.length, from + LONGEST);
  let depth = 1;
  for (let at = from + 1; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= SIGN.space || code === SIGN.less || code === SIGN.greater) return undefined;
    if (code === SIGN.open) depth += 1;
    if (code === SIGN.close) depth -= 1;
    if (depth === 0)
      return { url: text.slice(from + 1, at).replace(/\\([!-/:-@[-`{-~])/g, '$1'), end: at + 1 };
    if (code === SIGN.backslash && isEscapable(text[at + 1])) at += 1;
  }
  return undefined;
}

/** True for signs that mean themselves after a backslash. */
export const isEscapable = (character: string | undefined): boolean =>
  character !== undefined && /[!-/:-@[-`{-~]/.test(character);
