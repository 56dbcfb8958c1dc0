import { diffWords } from './word-diff';
import type { Comparison } from './diff-off-thread';

/** Compares texts beside the page, so that typing and scrolling never wait for it. */
addEventListener('message', ({ data: { id, before, after } }: MessageEvent<Comparison>) =>
  postMessage({ id, changes: diffWords(before, after) }),
);
