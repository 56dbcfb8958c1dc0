import type { Fault } from '../errors.js';

/** Deepest nesting of a request's JSON. */
export const MAX_DEPTH = 32;

/** What a scan of a parsed body found: faults of form (400) and of text (422). */
export interface BodyScan {
  malformed: Fault[];
  refused: Fault[];
}

/**
 * Walks a parsed JSON body once, without recursion: depth over 32 and keys that would be lost make it malformed; NUL and lone
 * surrogates are refused, because Postgres or UTF-8 could not give back exactly what was sent.
 */
export function scanBody(body: unknown): BodyScan {
  const malformed: Fault[] = [];
  const refused: Fault[] = [];
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: body, pointer: '', depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, pointer, depth } = item;
    if (typeof value === 'string') {
      const code = faultOfText(value);
      if (code) refused.push({ pointer, code });
    } else if (value !== null && typeof value === 'object' && !Buffer.isBuffer(value)) {
      if (depth >= MAX_DEPTH)
        return { malformed: [{ pointer, code: 'too_deep', params: { limit: MAX_DEPTH } }], refused };
      for (const key of Object.keys(value)) {
        const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (isLost(key)) malformed.push({ pointer: at, code: 'unknown_field' });
        else if (faultOfText(key)) malformed.push({ pointer, code: 'unknown_field' });
        open.push({ value: (value as Record<string, unknown>)[key], pointer: at, depth: depth + 1 });
      }
    }
  }
  return { malformed, refused };
}

/** True for the two names that class-transformer leaves out without a word; they are refused like any unknown field. */
export const isLost = (key: string): boolean => key === '__proto__' || key === 'constructor';

/** `nul` or `lone_surrogate` where a text could not be stored exactly, else null. */
export function faultOfText(text: string): string | null {
  if (text.includes('\0')) return 'nul';
  return text.isWellFormed() ? null : 'lone_surrogate';
}
