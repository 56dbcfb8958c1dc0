import type { ReadAs } from '../core/quotes/read-as.js';
import { Problem } from '../platform/errors.js';
import { askInRequest } from './ask-text.js';
import type { Study } from './study-text.js';

/** UTF-8 bytes. The quotes of longer texts are extracted by a job. */
const LONG_TEXT = 200_000;

/** The study of a text that is short enough to wait for; null where a job must do it. */
export async function studyInRequest(
  text: string,
  language: string,
  as: ReadAs | null = null,
): Promise<Study | null> {
  if (Buffer.byteLength(text) > LONG_TEXT) return null;
  try {
    return await askInRequest('study', text.length, [text, language, as]);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
