import { isUUID } from 'class-validator';
import { Problem } from '../../platform/errors.js';
import { isDay } from '../../platform/http/plain-values.js';
import type { Place } from './claim-search.query.js';

/** A token for the page after a place. */
export const pageTokenOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** What the database can read again: anything else would be its error, and so ours. */
const RANK = /^\d(\.\d{1,12})?(e-[0-3]\d)?$/;
const TIME = /^[12]\d{3}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** @throws Problem 400 `bad_cursor` */
export function placeOf(pageToken: string): Place {
  try {
    const place = JSON.parse(Buffer.from(pageToken, 'base64url').toString('utf8')) as Place;
    const [rank, at, id] = place.map(String) as Place;
    const readable = RANK.test(rank) && TIME.test(at) && isDay(at.slice(0, 10)) && isUUID(id);
    if (place.length === 3 && readable) return [rank, at, id];
  } catch {
    // It is none of ours, which is what the problem says.
  }
  throw new Problem('bad_cursor');
}
