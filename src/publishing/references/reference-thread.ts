import { parentPort, workerData } from 'node:worker_threads';
import { declaredEncodings } from '../../articles/readers/declared-encoding.js';
import { decodeText } from '../../articles/readers/decode-text.js';
import { readClaimReviews, type FoundReviews } from '../../core/claim-review/read-claim-reviews.js';
import { annotatedItems } from './annotated-items.js';
import { jsonIn } from './markup-of-page.js';

/** What may hold fact-checks, and where it was found. */
export interface Markup {
  bytes: Uint8Array;
  mediaType: string | null;
  url: string | null;
}

/** Thread: the fact-checks in some `Markup`. */
parentPort!.postMessage({ ready: true });
const { bytes, mediaType, url } = workerData as Markup;
const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const text = decodeText(buffer, declaredEncodings(buffer, mediaType)).text.replace(/^\ufeff/, '');
const read = (values: unknown[]) => values.map((value) => readClaimReviews(value, url));
const inJson = read(jsonIn(text));
const claims = new Set(inJson.flatMap(({ reviews }) => reviews.map(({ claim }) => claim)));
// A page that has both says the same twice; where its JSON lacks something, its attributes may have it.
const isWhole = claims.size > 0 && inJson.every(({ rejected }) => rejected.length === 0);
const inAttributes = (isWhole ? [] : read(annotatedItems(text))).map(({ reviews, rejected }) => ({
  reviews: reviews.filter(({ claim }) => !claims.has(claim)),
  rejected: inJson.some((json) => json.rejected.length > 0) ? [] : rejected,
}));
const found = [...inJson, ...inAttributes];
const result: FoundReviews = {
  reviews: found.flatMap(({ reviews }) => reviews),
  rejected: found.flatMap(({ rejected }, n) =>
    rejected.map(({ place, code }) => ({ place: `${n}${place}`, code })),
  ),
};
parentPort!.postMessage({ result });
