import type { components } from '../../lib/api/schema.js';

type Schemas = components['schemas'];
type Content = Schemas['ContentAnswer'];
type Changes = Schemas['EditClaim'];

/** Fields that a version holds as they are sent. */
const AS_THEY_ARE = [
  ...(['statement', 'language', 'translations', 'implied', 'statedOn', 'statedOnUnknown'] as const),
  ...(['statedAt', 'asOf', 'topics', 'reading', 'summary', 'explanation', 'unknowns'] as const),
];

/** The edit that makes a claim say again what it said in an earlier version: only the fields that differ. */
export function restoring(now: Content, earlier: Content): Changes {
  const [wanted, held] = [asEdit(earlier), asEdit(now)];
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(held[field as keyof Changes]),
    ),
  );
}

function asEdit(content: Content): Changes {
  const { claimant, claimantUnnamed, claimantDescription, rating } = content;
  const described = claimantDescription === null ? {} : { description: claimantDescription };
  const named = claimant ? { speakerId: claimant.speakerId } : claimantUnnamed ? { unnamed: true } : null;
  return {
    ...Object.fromEntries(AS_THEY_ARE.map((field) => [field, content[field]])),
    claimant: named && { ...named, ...described },
    rating: rating && { scaleId: rating.scaleId, value: rating.value },
  };
}
