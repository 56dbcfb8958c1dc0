import { Id, Language, Parts, Text, Whole } from '../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const VALUE = { value: 5, key: 'true', alternateName: 'True', definition: 'The statement is accurate.' };
const KEY = /^[a-z][a-z0-9_]*$/;

/** Largest number of a scale, and smallest below zero. */
const MOST = 100;

/** A verdict of a scale to be added. */
export class NewRatingValue {
  @Whole({
    about: '`ratingValue` of ClaimReview; null for a verdict that is not on the line, such as "unproven"',
    example: 5,
    nullable: true,
    min: -MOST,
    max: MOST,
  })
  value: number | null;

  @Text({
    about: 'Its name for programs; left out, it is made from the number',
    example: 'true',
    optional: true,
    max: 50,
    pattern: KEY,
    code: 'not_a_key',
  })
  key?: string;

  @Text({ about: 'What readers see', example: 'True', max: 100, pattern: /\S/, code: 'empty' })
  alternateName: string;

  @Text({
    about: 'What it means',
    example: 'The statement is accurate.',
    max: 1000,
    pattern: /\S/,
    code: 'empty',
  })
  definition: string;
}

/** A scale, or the next version of one. */
export class NewRatingScale {
  @Text({
    about: 'Name of the scale for programs, the same in every language',
    example: 'default',
    min: 1,
    max: 50,
    pattern: KEY,
    code: 'not_a_key',
  })
  key: string;

  @Text({ about: 'Its name for people', example: 'Accuracy', max: 100, pattern: /\S/, code: 'empty' })
  name: string;

  @Language({ about: 'Language of its words (BCP 47)', example: 'en' })
  language: string;

  @Parts(() => NewRatingValue, { about: '2 to 12 verdicts, all different', example: [VALUE], max: 12 })
  values: NewRatingValue[];
}

/** A verdict of a scale. */
export class RatingValueAnswer {
  @Whole({
    about: '`ratingValue` of ClaimReview, or null',
    example: 5,
    nullable: true,
    min: -MOST,
    max: MOST,
  })
  value: number | null;

  @Text({ about: 'Its name for programs', example: 'true' })
  key: string;

  @Text({ about: 'What readers see', example: 'True' })
  alternateName: string;

  @Text({ about: 'What it means', example: 'The statement is accurate.' })
  definition: string;
}

/** One version of a rating scale in one language. */
export class RatingScaleAnswer {
  @Id({ about: 'Id of this version; a claim is rated with it', example: ID })
  id: string;

  @Text({ about: 'The same in every language and version', example: 'default' })
  key: string;

  @Whole({ about: 'Counts the versions of the scale in this language', example: 1, min: 1, max: 1_000_000 })
  version: number;

  @Text({ about: 'Its name', example: 'Accuracy' })
  name: string;

  @Text({ about: 'Language of its words (BCP 47)', example: 'en' })
  language: string;

  @Parts(() => RatingValueAnswer, { about: 'Best first; one without a number last', example: [VALUE] })
  values: RatingValueAnswer[];
}

/** The rating scales in use. */
export class RatingScaleList {
  @Parts(() => RatingScaleAnswer, { about: 'Current versions by key and language', example: [] })
  data: RatingScaleAnswer[];
}
