/** One verdict of a scale. `key` names it for programs and colours, `alternateName` for readers. */
export interface RatingValue {
  /** Between the scale's worst and best; null for a verdict that is not on the line ("unproven"). */
  value: number | null;
  key: string;
  alternateName: string;
  definition: string;
}

/**
 * A rating scale in one language. A changed scale is a new version; published fact-checks keep the version
 * they were rated with. Languages of one scale share `key` and `version`.
 */
export interface RatingScale {
  key: string;
  version: number;
  name: string;
  /** BCP 47. */
  language: string;
  /** Best first. */
  values: readonly RatingValue[];
}

/** The scale that a new desk starts with, in English and Indonesian. */
export const DEFAULT_RATING_SCALES: readonly RatingScale[] = [
  {
    key: 'default',
    version: 1,
    name: 'Accuracy',
    language: 'en',
    values: [
      {
        value: 5,
        key: 'true',
        alternateName: 'True',
        definition: 'The statement is accurate and nothing important is missing.',
      },
      {
        value: 4,
        key: 'mostly_accurate',
        alternateName: 'Mostly accurate',
        definition: 'The statement is accurate but needs one clarification.',
      },
      {
        value: 3,
        key: 'mixed',
        alternateName: 'Mixed',
        definition: 'Some of the statement is accurate and some is not, or it leaves out what matters.',
      },
      {
        value: 2,
        key: 'mostly_inaccurate',
        alternateName: 'Mostly inaccurate',
        definition: 'The statement holds a grain of truth but gives a wrong picture.',
      },
      {
        value: 1,
        key: 'false',
        alternateName: 'False',
        definition: 'The statement is contradicted by the evidence.',
      },
      {
        value: null,
        key: 'unproven',
        alternateName: 'Unproven',
        definition: 'The evidence that can be found neither supports nor contradicts the statement.',
      },
    ],
  },
  {
    key: 'default',
    version: 1,
    name: 'Akurasi',
    language: 'id',
    values: [
      {
        value: 5,
        key: 'true',
        alternateName: 'Benar',
        definition: 'Pernyataan akurat dan tidak ada hal penting yang terlewat.',
      },
      {
        value: 4,
        key: 'mostly_accurate',
        alternateName: 'Sebagian besar akurat',
        definition: 'Pernyataan akurat tetapi memerlukan satu penjelasan.',
      },
      {
        value: 3,
        key: 'mixed',
        alternateName: 'Campuran',
        definition: 'Sebagian pernyataan akurat dan sebagian tidak, atau hal yang penting tidak disebutkan.',
      },
      {
        value: 2,
        key: 'mostly_inaccurate',
        alternateName: 'Sebagian besar tidak akurat',
        definition: 'Pernyataan mengandung sedikit kebenaran tetapi memberi gambaran yang keliru.',
      },
      {
        value: 1,
        key: 'false',
        alternateName: 'Salah',
        definition: 'Pernyataan bertentangan dengan bukti.',
      },
      {
        value: null,
        key: 'unproven',
        alternateName: 'Belum terbukti',
        definition: 'Bukti yang dapat ditemukan tidak mendukung dan tidak membantah pernyataan.',
      },
    ],
  },
];

/** The lowest and highest number of a scale: `worstRating` and `bestRating` of schema.org's Rating. */
export function boundsOf(scale: RatingScale): { worst: number; best: number } {
  const numbers = scale.values.map((value) => value.value).filter((value) => value !== null);
  return { worst: Math.min(...numbers), best: Math.max(...numbers) };
}
