import { parentPort, workerData } from 'node:worker_threads';
import { declaredEncodings } from '../../articles/readers/declared-encoding.js';
import { decodeText } from '../../articles/readers/decode-text.js';
import { readClaimReviews, type FoundReviews } from '../../core/claim-review/read-claim-reviews.js';
import { jsonIn } from './markup-of-page.js';

/** What may hold fact-checks, and where it was found. */
export interface Markup {
  bytes: Uint8Array;
  mediaType: string | null;
  url: string | null;
}

/** Thread: the fact-checks in some `Markup`. */
const { bytes, mediaType, url } = workerData as Markup;
const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const { text } = decodeText(buffer, declaredEncodings(buffer, mediaType));
const found = jsonIn(text.replace(/^\ufeff/, '')).map((value) => readClaimReviews(value, url));
const result: FoundReviews = {
  reviews: found.flatMap(({ reviews }) => reviews),
  rejected: found.flatMap(({ rejected }, n) =>
    rejected.map(({ place, code }) => ({ place: `${n}${place}`, code })),
  ),
};
parentPort!.postMessage({ result });
