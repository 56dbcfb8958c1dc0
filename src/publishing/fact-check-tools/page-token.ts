import { isUUID } from 'class-validator';
import { Problem } from '../../platform/errors.js';
import type { Place } from './claim-search.query.js';

/** A token for the page after a place. */
export const pageTokenOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const RANK = /^\d(\.\d{1,12})?(e-\d{1,2})?$/;
const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** @throws Problem 400 `bad_cursor` */
export function placeOf(pageToken: string): Place {
  try {
    const place = JSON.parse(Buffer.from(pageToken, 'base64url').toString('utf8')) as Place;
    const [rank, at, id] = place;
    if (place.length === 3 && RANK.test(rank) && TIME.test(at) && !isNaN(Date.parse(at)) && isUUID(id))
      return place;
  } catch {
    // It is none of ours, which is what the problem says.
  }
  throw new Problem('bad_cursor');
}
