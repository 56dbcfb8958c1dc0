import { RatingScale } from '../claims/rating-scale.entity.js';
import type { RatingValue } from '../core/claim-review/rating-scales.js';
import { audit } from '../platform/audit/audit.js';
import { Problem, type Fault } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { retireCurrent } from './retire-current.js';

/** A verdict as an admin writes it. */
export type VerdictInput = Omit<RatingValue, 'key'> & { key?: string };

/** A rating scale in one language, as an admin writes it. */
export interface RatingScaleInput {
  key: string;
  name: string;
  language: string;
  values: VerdictInput[];
}

/** A version of a scale as answers hold it. */
export type CurrentScale = Pick<RatingScale, 'id' | 'key' | 'version' | 'name' | 'language' | 'values'>;

/** Fewest verdicts with a number: they differ, so the worst is lower than the best. */
const FEWEST = 2;

/**
 * Adds a scale, or the next version of one; claims that were rated with the version before it keep it.
 * @throws Problem 422 where the verdicts make no scale
 */
export async function addRatingScale(work: Work, input: RatingScaleInput): Promise<CurrentScale> {
  const { key, name, language } = input;
  const verdicts = input.values.map(withKey);
  const faults = faultsOf(verdicts);
  if (faults.length) throw new Problem('invalid', { errors: faults });
  const version = await retireCurrent(work, 'rating_scales', { key, language });
  const scale = { id: newId(), key, version, name, language, values: bestFirst(verdicts) };
  await work.em.insert(RatingScale, { ...scale });
  await audit(work, {
    stream: `rating_scale:${key}:${language}`,
    action: 'rating_scale.added',
    after: scale,
  });
  return scale;
}

function withKey({ value, key, alternateName, definition }: VerdictInput): RatingValue {
  const made = value === null ? 'unproven' : `value_${String(value).replace('-', 'minus_')}`;
  return { value, key: key ?? made, alternateName, definition };
}

function faultsOf(verdicts: RatingValue[]): Fault[] {
  const few = verdicts.filter(({ value }) => value !== null).length < FEWEST;
  return [
    ...(few ? [{ pointer: '/values', code: 'too_few', params: { min: FEWEST } }] : []),
    ...repeated(verdicts, 'value'),
    ...repeated(verdicts, 'key'),
    ...repeated(verdicts, 'alternateName'),
  ];
}

/** Null repeats too: one verdict without a number is enough. */
function repeated(verdicts: RatingValue[], part: 'value' | 'key' | 'alternateName'): Fault[] {
  const parts = verdicts.map((verdict) => verdict[part]);
  return parts.flatMap((value, i) =>
    parts.indexOf(value) < i
      ? [{ pointer: `/values/${i}/${part}`, code: 'repeated', params: { value } }]
      : [],
  );
}

const bestFirst = (verdicts: RatingValue[]): RatingValue[] =>
  verdicts.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
