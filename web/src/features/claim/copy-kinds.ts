/** Files that a copy, or a document without an address, may be. */
export const COPY_KINDS = '.html,.htm,.pdf,.docx,.txt,.png,.jpg,.jpeg,.gif,.webp';
