/** Why a document can't be read. The advice for each is in `read-document.ts`. */
export type RefusalCode =
  | 'file_type'
  | 'not_that_type'
  | 'encoding_unknown'
  | 'encrypted'
  | 'no_text'
  | 'unreadable'
  | 'too_large_inside';

/** A document that can't be read; thrown by the readers, in threads too. */
export class DocumentRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
