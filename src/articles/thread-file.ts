/** A module of this folder that runs in a thread of its own; compiled or not, as this file is. */
export const threadFile = (
  name: 'bytes-thread' | 'document-thread' | 'feed-thread' | 'row-thread' | 'text-thread',
): URL => new URL(import.meta.url.replace(/[^/]+(\.\w+)$/, `${name}$1`));
