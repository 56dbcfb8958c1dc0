import { runInThread } from '../platform/jobs/run-in-thread.js';
import { charactersInUtf8, type Characters } from './readers/characters-in.js';
import type { GivenDocument } from './readers/read-document.js';
import { threadFile } from './thread-file.js';

/** What was found in bytes: the words, that they are not there, or that nobody can tell. */
export type Look = 'says' | 'silent' | 'unread';

/** Looks for words in the bytes of a document, be it where no reader sees them. */
export async function lookIntoBytes(document: GivenDocument, says: (text: string) => boolean): Promise<Look> {
  try {
    const { text, whole } =
      charactersInUtf8(document) ?? (await runInThread<Characters>(threadFile('bytes-thread'), document));
    if (says(text)) return 'says';
    return whole ? 'silent' : 'unread';
  } catch {
    return says(document.bytes.toString('utf8')) ? 'says' : 'unread';
  }
}
