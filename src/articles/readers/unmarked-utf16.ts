/** Code units looked at. */
const SAMPLE = 32 * 1024;
/** Share of zero bytes above which a text of Latin letters is UTF-16; below, a text with zero bytes in it may still be UTF-8 gone wrong. */
const MANY_ZEROS = 0.2;

/**
 * The byte order of a UTF-16 text without a mark, or null. Spaces, digits and line ends tell: they have a zero byte, on the same side
 * everywhere. A text that is well-formed UTF-8 but for a zero byte here and there is no UTF-16.
 */
export function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2 * SAMPLE);
  if (bytes.length % 2 || !sample.includes(0) || isTextWithZeros(sample)) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at + 1] === 0 && isAscii(sample[at]!)) little += 1;
    if (sample[at] === 0 && isAscii(sample[at + 1]!)) big += 1;
  }
  if (little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

const isAscii = (unit: number) => unit === 9 || unit === 10 || unit === 13 || (unit >= 32 && unit < 127);

function isTextWithZeros(sample: Buffer): boolean {
  const rest = sample.filter((byte) => byte !== 0);
  if (sample.length - rest.length > sample.length * MANY_ZEROS) return false;
  return !rest.some((byte) => byte < 32 && !isAscii(byte));
}
