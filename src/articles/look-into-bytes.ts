import { KeptThread } from '../platform/jobs/kept-thread.js';
import { charactersInUtf8, type Characters } from './readers/characters-in.js';
import type { GivenDocument } from './readers/read-document.js';
import { threadFile } from './thread-file.js';

/** What was found in bytes: the words, that they are not there, or that nobody can tell. */
export type Look = 'says' | 'silent' | 'unread';

/** Looks for words in the bytes of one document after the other, be it where no reader sees them. To be closed. */
export class LookIntoBytes {
  private readonly thread = new KeptThread<GivenDocument, Characters>(threadFile('bytes-thread'));

  constructor(private readonly says: (text: string) => boolean) {}

  async look(document: GivenDocument): Promise<Look> {
    try {
      const { text, whole } = charactersInUtf8(document) ?? (await this.thread.run(document));
      if (this.says(text)) return 'says';
      return whole ? 'silent' : 'unread';
    } catch {
      return this.says(document.bytes.toString('utf8')) ? 'says' : 'unread';
    }
  }

  close(): void {
    this.thread.close();
  }
}
