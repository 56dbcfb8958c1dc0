import type { CheckWorthinessFacets } from '../core/check-worthiness/check-worthiness.js';
import { NOT_CHECKABLE_KINDS, type NotCheckableKind } from '../core/workflow/inputs.js';
import { Choice, Figure, Parts, Shape, Text, Texts } from '../platform/http/fields.js';

const FACETS = [
  'verifiable',
  'specific',
  'consequence',
  'disputed',
  'opinion',
  'future',
  'question',
  'courtesy',
];
const FACETS_EXAMPLE = {
  verifiable: 1,
  specific: 0.5,
  consequence: 1,
  disputed: 0,
  opinion: 0,
  future: 0,
  question: 0,
  courtesy: 0,
};

/** An answer about somebody's figures. */
export const WORTH_EXAMPLE = {
  score: 0.72,
  level: 'high',
  facets: FACETS_EXAMPLE,
  notCheckable: null,
  reasons: ['gives figures or amounts: “3-4”, “ribu”'],
  why: [{ code: 'quantity', words: ['3-4', 'ribu'] }],
};

/** What speaks for a check, or against one. */
export class WorthReasonAnswer {
  @Text({ about: 'Stable code', example: 'quantity' })
  code: string;

  @Texts({ about: 'The first few words that gave it', example: ['3-4', 'ribu'] })
  words: string[];
}

/** How much the words deserve a check. */
export class CheckWorthinessAnswer {
  @Figure({ about: '0 to 1', example: 0.72 })
  score: number;

  @Choice({ about: 'The same in three steps', example: 'high', of: ['high', 'medium', 'low'] })
  level: string;

  @Shape(
    {
      type: 'object',
      required: FACETS,
      properties: Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          { type: 'number', description: 'Signs of it, 0 to 1', examples: [0.5] },
        ]),
      ),
    },
    {
      about: 'What speaks for and against it',
      example: FACETS_EXAMPLE,
    },
  )
  facets: CheckWorthinessFacets;

  @Choice({
    about: 'What it is when nothing in it can be checked as it stands, else null',
    example: null,
    of: NOT_CHECKABLE_KINDS,
    nullable: true,
  })
  notCheckable: NotCheckableKind | null;

  @Texts({
    about: 'Why, in English, the most important first',
    example: ['gives figures or amounts: “3-4”, “ribu”'],
  })
  reasons: string[];

  @Parts(() => WorthReasonAnswer, {
    about: 'The same by code, without what notCheckable says; null in quotes that an earlier version found',
    example: [{ code: 'quantity', words: ['3-4', 'ribu'] }],
    nullable: true,
  })
  why: WorthReasonAnswer[] | null;
}
