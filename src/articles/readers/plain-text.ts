import { Problem } from '../../platform/errors.js';

/**
 * Bytes as text, every one of them: a byte order mark stays as U+FEFF at the start, so that the same bytes can be given back.
 * @throws Problem 422 `not_utf8`.
 */
export function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem('invalid', {
      detail:
        'The file is not UTF-8. Open it in the program it came from, save it with the encoding UTF-8, and send it again.',
      errors: [{ pointer: '/file', code: 'not_utf8' }],
    });
  }
}
